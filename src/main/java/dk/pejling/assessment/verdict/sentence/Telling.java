package dk.pejling.assessment.verdict.sentence;

import dk.pejling.assessment.verdict.Explanation;
import dk.pejling.assessment.verdict.Explanation.Line;
import dk.pejling.assessment.verdict.Explanation.Part;
import java.util.ArrayList;
import java.util.List;

/** Collects an explanation piece by piece. */
public final class Telling {
  private final List<Part> parts = new ArrayList<>();
  private final List<Line> arithmetic = new ArrayList<>();

  public Telling say(String text) {
    return add(text, false);
  }

  public Telling stress(String text) {
    return add(text, true);
  }

  public Telling line(String label, String expression, String result) {
    arithmetic.add(new Line(label, expression, result));
    return this;
  }

  public Explanation told() {
    return new Explanation(parts, arithmetic);
  }

  private Telling add(String text, boolean strong) {
    if (!text.isEmpty()) {
      parts.add(new Part(parts.isEmpty() ? text : " " + text, strong));
    }
    return this;
  }

  /** A full stop, unless the text ends with one, such as after {@code pct.}. */
  public static String stop(String text) {
    return text.endsWith(".") || text.endsWith("!") || text.endsWith("?") ? text : text + ".";
  }
}
