package dk.pejling.rendering.docx.markup;

import dk.pejling.rendering.markup.Markup;

/** Text as a part of a Word file has it: the same characters as the web page, as XML. */
final class XmlText {
  private XmlText() {}

  /** Appends the text with what has a meaning in markup written as references. */
  static void escape(String raw, StringBuilder to) {
    String plain = Markup.plain(raw);
    for (int i = 0; i < plain.length(); i++) {
      char character = plain.charAt(i);
      switch (character) {
        case '&' -> to.append("&amp;");
        case '<' -> to.append("&lt;");
        case '>' -> to.append("&gt;");
        case '"' -> to.append("&quot;");
        default -> to.append(character);
      }
    }
  }
}
