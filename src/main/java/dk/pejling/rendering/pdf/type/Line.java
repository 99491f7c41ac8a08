package dk.pejling.rendering.pdf.type;

import java.util.List;

/**
 * One line of text.
 *
 * @param spans with the spaces that end the line, so that words do not run together when read
 * @param width without those spaces
 */
public record Line(List<Span> spans, double width) {
  public Line {
    spans = List.copyOf(spans);
  }

  /** The tallest leading on the line; nothing for a line without text. */
  public double leading() {
    return spans.stream().mapToDouble(span -> span.style().leading()).max().orElse(0);
  }

  /** From the top of the line down to its baseline. */
  public double baseline() {
    return spans.stream().mapToDouble(span -> span.style().baseline()).max().orElse(0);
  }

  public String text() {
    StringBuilder text = new StringBuilder();
    spans.forEach(span -> text.append(span.text()));
    return text.toString();
  }
}
