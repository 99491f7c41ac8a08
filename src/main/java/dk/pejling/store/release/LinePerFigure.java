package dk.pejling.store.release;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Breaks lines down to single figures and verdicts, which stay on a line each. */
final class LinePerFigure extends DefaultPrettyPrinter {
  private static final long serialVersionUID = 1L;
  private static final int DEEPEST_OBJECT = 4;
  private static final int DEEPEST_ARRAY = 5;

  LinePerFigure() {
    _objectIndenter = new Shallow(DEEPEST_OBJECT);
    _arrayIndenter = new Shallow(DEEPEST_ARRAY);
  }

  @Override
  public DefaultPrettyPrinter createInstance() {
    return new LinePerFigure();
  }

  @Override
  public void writeEndObject(JsonGenerator json, int entries) {
    if (_nesting > DEEPEST_OBJECT) {
      _nesting--;
      json.writeRaw(" }");
    } else {
      super.writeEndObject(json, entries);
    }
  }

  private static final class Shallow extends DefaultIndenter {
    private static final long serialVersionUID = 1L;
    private final int deepest;

    Shallow(int deepest) {
      super("  ", "\n");
      this.deepest = deepest;
    }

    @Override
    public void writeIndentation(JsonGenerator json, int level) {
      if (level <= deepest) {
        super.writeIndentation(json, level);
      } else {
        json.writeRaw(' ');
      }
    }
  }
}
