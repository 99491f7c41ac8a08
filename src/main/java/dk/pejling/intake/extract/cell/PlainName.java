package dk.pejling.intake.extract.cell;

import java.util.Locale;

/** Names as people and systems write them, made comparable. */
public final class PlainName {
  private PlainName() {}

  /** Small letters, one plain space between words, none around them. */
  public static String of(String text) {
    return strip(text).toLowerCase(Locale.ROOT);
  }

  /** Without space around it, and with one plain space for every other kind of space in it. */
  public static String strip(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    boolean space = false;
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (Character.isWhitespace(letter) || Character.isSpaceChar(letter) || letter == '\uFEFF') {
        space = !plain.isEmpty();
      } else {
        if (space) {
          plain.append(' ');
          space = false;
        }
        plain.append(letter);
      }
    }
    return plain.length() == text.length() ? text : plain.toString();
  }
}
