package dk.pejling.intake.extract.cell;

import java.text.Normalizer;
import java.util.Locale;

/** Names as people and systems write them, made comparable. */
public final class PlainName {
  /** Marks that belong to the letter before them begin here. */
  private static final char FIRST_MARK = '\u0300';

  private PlainName() {}

  /** Small letters, one plain space between words, none around them. */
  public static String of(String text) {
    return strip(text).toLowerCase(Locale.ROOT);
  }

  /**
   * Letters composed, without space around it, and with one plain space for every other kind of
   * space in it.
   */
  public static String strip(String written) {
    String text = composed(written);
    return isPlain(text) ? text : stripped(text);
  }

  /** Nothing to strip, as in nearly every cell. */
  private static boolean isPlain(String text) {
    boolean space = true;
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (letter == ' ' ? space : isSpace(letter)) {
        return false;
      }
      space = letter == ' ';
    }
    return !space || text.isEmpty();
  }

  private static String stripped(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    boolean space = false;
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (isSpace(letter)) {
        space = !plain.isEmpty();
      } else {
        if (space) {
          plain.append(' ');
          space = false;
        }
        plain.append(letter);
      }
    }
    return plain.toString();
  }

  private static boolean isSpace(char letter) {
    return Character.isWhitespace(letter) || Character.isSpaceChar(letter) || letter == '\uFEFF';
  }

  /** {@code å} as one letter, where a system writes it as {@code a} and a ring. */
  public static String composed(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) >= FIRST_MARK) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
      }
    }
    return text;
  }
}
