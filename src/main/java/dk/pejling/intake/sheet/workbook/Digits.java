package dk.pejling.intake.sheet.workbook;

/** Whole numbers in attributes, of which a sheet has thousands. */
public final class Digits {
  private static final int LONGEST = 9;

  private Digits() {}

  /** The number, or {@code otherwise} where the text is none of up to nine digits. */
  public static int of(String text, int otherwise) {
    return of(text, 0, otherwise);
  }

  /** As {@link #of(String, int)}, of the text from there on. */
  public static int of(String text, int from, int otherwise) {
    int length = text.length() - from;
    if (length < 1 || length > LONGEST) {
      return otherwise;
    }
    int number = 0;
    for (int at = from; at < text.length(); at++) {
      int digit = text.charAt(at) - '0';
      if (digit < 0 || digit > 9) {
        return otherwise;
      }
      number = number * 10 + digit;
    }
    return number;
  }
}
