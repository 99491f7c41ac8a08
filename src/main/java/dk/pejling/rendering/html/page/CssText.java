package dk.pejling.rendering.html.page;

import dk.pejling.rendering.markup.Markup;
import java.util.Locale;

/** Text between quotation marks in a style sheet; all but letters, digits and spaces as numbers. */
final class CssText {
  private CssText() {}

  static String of(String text) {
    StringBuilder css = new StringBuilder("\"");
    Markup.plain(text)
        .codePoints()
        .forEach(
            character -> {
              if (character == ' ' || character < 0x80 && Character.isLetterOrDigit(character)) {
                css.appendCodePoint(character);
              } else {
                css.append(String.format(Locale.ROOT, "\\%06x", character));
              }
            });
    return css.append('"').toString();
  }
}
