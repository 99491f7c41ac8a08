package dk.pejling.intake.sheet.workbook;

/** Whole numbers in attributes, of which a sheet has thousands. */
public final class Digits {
  private static final int LONGEST = 9;

  private Digits() {}

  /** The number, or {@code otherwise} where the text is none of up to nine digits. */
  public static int of(String text, int otherwise) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return otherwise;
    }
    int number = 0;
    for (int at = 0; at < text.length(); at++) {
      int digit = text.charAt(at) - '0';
      if (digit < 0 || digit > 9) {
        return otherwise;
      }
      number = number * 10 + digit;
    }
    return number;
  }
}
