package dk.pejling.rendering.docx.markup;

/**
 * Text as XML can carry it. What it cannot, such as U+0000 and half a surrogate pair, becomes the
 * replacement character, so that a reader sees that something stood there; tabs and line ends
 * become spaces.
 */
public final class XmlText {
  private static final int REPLACEMENT = 0xFFFD;

  private XmlText() {}

  public static String legible(String raw) {
    StringBuilder legible = new StringBuilder(raw.length());
    raw.codePoints().map(XmlText::legible).forEach(legible::appendCodePoint);
    return legible.toString();
  }

  /** Appends the text with what has a meaning in markup written as references. */
  static void escape(String raw, StringBuilder to) {
    for (int i = 0; i < raw.length(); ) {
      int character = raw.codePointAt(i);
      i += Character.charCount(character);
      switch (character) {
        case '&' -> to.append("&amp;");
        case '<' -> to.append("&lt;");
        case '>' -> to.append("&gt;");
        case '"' -> to.append("&quot;");
        default -> to.appendCodePoint(legible(character));
      }
    }
  }

  private static int legible(int character) {
    if (character == '\t' || character == '\n' || character == '\r') {
      return ' ';
    }
    boolean carried =
        character >= ' '
            && !(character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE)
            && (character & 0xFFFE) != 0xFFFE
            && !(character >= 0x7F && character <= 0x9F);
    return carried ? character : REPLACEMENT;
  }
}
