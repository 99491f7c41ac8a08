package dk.pejling.finding;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text as it is searched (`ens skrivemåde`): digits, dashes, points and blanks in one spelling
 * each, invisible marks left out. Every character knows its place in the original.
 */
final class PlainSpelling {
  private static final int ASCII = 0x80;
  private static final String POINTS = "\u00B7\u2022\u2024\u3002";
  private static final String SLASHES = "\u2044\u2215\u2571";
  private static final String MINUS = "\u2212";

  /** What one character becomes at most, so that no character makes a long text of a short one. */
  private static final int LONGEST = 4;

  private final StringBuilder plain = new StringBuilder();
  private int[] from = new int[64];
  private int[] to = new int[64];

  private PlainSpelling() {}

  static PlainSpelling of(String text) {
    PlainSpelling spelling = new PlainSpelling();
    int at = 0;
    while (at < text.length()) {
      int character = text.codePointAt(at);
      int next = at + Character.charCount(character);
      spelling.add(plain(character), at, next);
      at = next;
    }
    return spelling;
  }

  CharSequence text() {
    return plain;
  }

  /** The stretch of the original that a stretch of the plain text stands for. */
  Stretch original(Stretch found) {
    return new Stretch(from[found.from()], to[found.to() - 1]);
  }

  private void add(String characters, int start, int end) {
    for (int at = 0; at < characters.length(); at++) {
      int place = plain.length();
      if (place == from.length) {
        from = Arrays.copyOf(from, place * 2);
        to = Arrays.copyOf(to, place * 2);
      }
      from[place] = start;
      to[place] = end;
      plain.append(characters.charAt(at));
    }
  }

  private static String plain(int character) {
    String itself = Character.toString(character);
    if (character == '\n' || character == '\r') {
      return "\n";
    }
    if (character < ASCII) {
      return Character.isWhitespace(character)
          ? " "
          : Character.isISOControl(character) ? "" : itself;
    }
    if (Character.isDigit(character)) {
      return Integer.toString(Character.digit(character, 10));
    }
    return switch (Character.getType(character)) {
      case Character.DASH_PUNCTUATION -> "-";
      case Character.SPACE_SEPARATOR -> " ";
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> "\n";
      case Character.FORMAT, Character.CONTROL -> "";
      default -> symbol(itself);
    };
  }

  private static String symbol(String itself) {
    if (POINTS.contains(itself)) {
      return ".";
    }
    if (SLASHES.contains(itself)) {
      return "/";
    }
    if (MINUS.contains(itself)) {
      return "-";
    }
    String common = Normalizer.normalize(itself, Normalizer.Form.NFKC);
    return common.length() <= LONGEST ? common : itself;
  }
}
