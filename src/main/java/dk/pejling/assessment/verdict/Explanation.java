package dk.pejling.assessment.verdict;

import java.util.List;

/**
 * Why a verdict is what it is (`forklaring`, method §6): one or two Danish sentences, and the
 * calculation line by line, so that a reader can do it again.
 *
 * @param parts the sentences; the strong part is the crucial figure
 * @param arithmetic the last line is the result; empty where nothing is calculated
 */
public record Explanation(List<Part> parts, List<Line> arithmetic) {
  public Explanation {
    parts = List.copyOf(parts);
    arithmetic = List.copyOf(arithmetic);
  }

  public record Part(String text, boolean strong) {}

  /** Such as {@code Krævet | (19,0 − 21,6) : 4 år | −0,65}. */
  public record Line(String label, String expression, String result) {}

  /** The sentences as plain text. */
  public String sentence() {
    StringBuilder text = new StringBuilder();
    parts.forEach(part -> text.append(part.text()));
    return text.toString();
  }
}
