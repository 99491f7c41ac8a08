package dk.pejling.rendering.markup;

/** Text with the characters that mean something in markup written as names. */
final class Escaped {
  private Escaped() {}

  static String text(String plain) {
    StringBuilder escaped = new StringBuilder(plain.length() + 16);
    for (int i = 0; i < plain.length(); i++) {
      char character = plain.charAt(i);
      switch (character) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        default -> escaped.append(character);
      }
    }
    return escaped.toString();
  }

  /** For values between double quotation marks. */
  static String attribute(String plain) {
    return text(plain).replace("\"", "&quot;").replace("'", "&#39;");
  }
}
