package dk.pejling.store.release;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultIndenter;

/** Breaks lines down to single figures and verdicts, which stay on a line each. */
final class ShallowIndent extends DefaultIndenter {
  private static final long serialVersionUID = 1L;
  private static final int DEEPEST = 5;

  ShallowIndent() {
    super("  ", "\n");
  }

  @Override
  public void writeIndentation(JsonGenerator json, int level) {
    if (level <= DEEPEST) {
      super.writeIndentation(json, level);
    } else {
      json.writeRaw(' ');
    }
  }
}
