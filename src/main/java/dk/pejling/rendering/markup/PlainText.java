package dk.pejling.rendering.markup;

import dk.pejling.rendering.font.Legible;

/**
 * Text that a page may hold: legible, and with {@code U+FFFD} for half a character or a number that
 * Unicode keeps from being one.
 */
final class PlainText {
  private static final int REPLACEMENT = 0xFFFD;
  private static final int LAST_OF_PLANE = 0xFFFE;
  private static final int FIRST_NONE = 0xFDD0;
  private static final int LAST_NONE = 0xFDEF;

  private PlainText() {}

  static String of(String raw) {
    String legible = Legible.text(raw);
    if (legible.codePoints().noneMatch(PlainText::none)) {
      return legible;
    }
    StringBuilder plain = new StringBuilder();
    legible
        .codePoints()
        .forEach(character -> plain.appendCodePoint(none(character) ? REPLACEMENT : character));
    return plain.toString();
  }

  private static boolean none(int character) {
    return Character.getType(character) == Character.SURROGATE
        || (character & LAST_OF_PLANE) == LAST_OF_PLANE
        || character >= FIRST_NONE && character <= LAST_NONE;
  }
}
