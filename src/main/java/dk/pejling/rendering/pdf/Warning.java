package dk.pejling.rendering.pdf;

/** Something a reader of the pages would miss. */
public sealed interface Warning {
  /** No font has the character; {@code U+FFFD} stands in its place. */
  record MissingGlyph(int codePoint) implements Warning {}

  /** A link that leads nowhere was printed as plain text. */
  record MissingAnchor(String anchor) implements Warning {}
}
