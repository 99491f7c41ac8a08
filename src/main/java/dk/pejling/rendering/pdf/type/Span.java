package dk.pejling.rendering.pdf.type;

/** A stretch of text in one style. */
public record Span(String text, Style style, Target target) {
  private static final Target NOWHERE = new Target.Nowhere();

  public static Span of(String text, Style style) {
    return new Span(text, style, NOWHERE);
  }

  Span with(String other) {
    return new Span(other, style, target);
  }

  boolean continues(Span other) {
    return style.equals(other.style) && target.equals(other.target);
  }
}
