package dk.pejling.rendering.font;

import java.text.Normalizer;

/**
 * Text as it can be set: composed letters (a Mac writes å as two characters), spaces for tabs and
 * line ends, and nothing that is invisible by definition. A soft hyphen is seen only at the end,
 * where it divides a word between lines.
 */
public final class Legible {
  private static final char SOFT_HYPHEN = '\u00AD';

  private Legible() {}

  public static String text(String raw) {
    if (isPlain(raw)) {
      return raw;
    }
    StringBuilder legible = new StringBuilder();
    boolean divided = raw.charAt(raw.length() - 1) == SOFT_HYPHEN;
    Normalizer.normalize(raw, Normalizer.Form.NFC)
        .codePoints()
        .forEach(
            character -> {
              if (Character.isWhitespace(character)) {
                legible.append(' ');
              } else if (Character.getType(character) != Character.FORMAT
                  && !Character.isISOControl(character)) {
                legible.appendCodePoint(character);
              }
            });
    if (divided) {
      legible.append(SOFT_HYPHEN);
    }
    return legible.toString();
  }

  /** A plain loop, since it runs for every word that is set. */
  private static boolean isPlain(String raw) {
    for (int i = 0; i < raw.length(); i++) {
      if (!plain(raw.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Printable Latin-1, which is composed and visible, but for the soft hyphen. */
  private static boolean plain(int character) {
    return character >= ' ' && character < 0x7F
        || character >= 0xA0 && character <= 0xFF && character != 0xAD;
  }
}
