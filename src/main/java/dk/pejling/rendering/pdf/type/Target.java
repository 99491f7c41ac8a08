package dk.pejling.rendering.pdf.type;

/** Where a stretch of text leads. */
public sealed interface Target {
  /** A place in the document. */
  record Place(String anchor) implements Target {}

  /** Out of the document. */
  record Address(String uri) implements Target {}

  /** The text is no link. */
  record Nowhere() implements Target {}
}
