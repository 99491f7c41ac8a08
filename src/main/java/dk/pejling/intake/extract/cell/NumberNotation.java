package dk.pejling.intake.extract.cell;

import dk.pejling.intake.extract.cell.NumberReading.Ambiguous;
import dk.pejling.intake.extract.cell.NumberReading.NotANumber;
import dk.pejling.intake.extract.profile.NumberMarks;
import java.math.BigDecimal;
import java.util.List;

/**
 * Reads numbers as a source writes them. A mark that the profile doesn't name is never taken for
 * another: {@code 1.375} in a file with decimal comma and no thousands mark could be 1,375 or 1375.
 */
public final class NumberNotation {
  private static final NumberReading NOT_A_NUMBER = new NotANumber();
  private static final char NONE = NumberMarks.Said.NONE;
  private static final int GROUP = 3;
  private static final int LONGEST = 40;

  private final NumberMarks marks;
  private final List<String> signs;

  public NumberNotation(NumberMarks marks) {
    this(marks, List.of());
  }

  /**
   * Of numbers with a sign behind them.
   *
   * @param signs such as {@code %}; they say nothing of the number itself
   */
  public NumberNotation(NumberMarks marks, List<String> signs) {
    this.marks = marks;
    this.signs = List.copyOf(signs);
  }

  public NumberReading read(String written) {
    String text = withoutSign(written);
    if (text.length() > LONGEST) {
      return NOT_A_NUMBER;
    }
    return switch (marks) {
      case NumberMarks.Said(char decimal, char thousands) -> said(text, decimal, thousands);
      case NumberMarks.Unsaid() -> unsaid(text);
    };
  }

  private String withoutSign(String written) {
    for (String sign : signs) {
      if (!sign.isEmpty() && written.endsWith(sign)) {
        return PlainName.strip(written.substring(0, written.length() - sign.length()));
      }
    }
    return written;
  }

  private static NumberReading said(String text, char decimal, char thousands) {
    NumberReading reading = Digits.read(text, decimal, thousands);
    if (!(reading instanceof NotANumber)) {
      return reading;
    }
    char other = decimal == ',' ? '.' : ',';
    NumberReading asThousands = Digits.read(text, decimal, other);
    NumberReading asDecimal = Digits.read(text, other, NONE);
    return bothOrNone(asDecimal, asThousands);
  }

  private static NumberReading unsaid(String text) {
    NumberReading danish = Digits.read(text, ',', '.');
    NumberReading english = Digits.read(text, '.', ',');
    if (danish.equals(english)) {
      return danish;
    }
    if (danish instanceof NotANumber) {
      return english;
    }
    if (english instanceof NotANumber) {
      return danish;
    }
    return text.indexOf(',') >= 0 ? bothOrNone(danish, english) : bothOrNone(english, danish);
  }

  private static NumberReading bothOrNone(NumberReading asDecimal, NumberReading asThousands) {
    return asDecimal instanceof NumberReading.Number(BigDecimal fraction)
            && asThousands instanceof NumberReading.Number(BigDecimal whole)
        ? new Ambiguous(fraction, whole)
        : NOT_A_NUMBER;
  }

  /** One pass over the characters; a thousands mark must stand before every group of three. */
  private static final class Digits {
    private Digits() {}

    static NumberReading read(String text, char decimal, char thousands) {
      int length = text.length();
      int at = 0;
      boolean negative = length > 0 && (text.charAt(0) == '-' || text.charAt(0) == '\u2212');
      if (negative) {
        at++;
      }
      StringBuilder digits = new StringBuilder(length);
      int scale = -1;
      int group = 0;
      boolean grouped = false;
      for (; at < length; at++) {
        char letter = text.charAt(at);
        if (letter >= '0' && letter <= '9') {
          digits.append(letter);
          if (scale >= 0) {
            scale++;
          } else {
            group++;
          }
        } else if (letter == decimal && scale < 0) {
          if (group == 0 || (grouped && group != GROUP)) {
            return NOT_A_NUMBER;
          }
          scale = 0;
        } else if (letter == thousands && thousands != NONE && scale < 0) {
          boolean leadingZero = !grouped && digits.length() > 0 && digits.charAt(0) == '0';
          if (group == 0 || leadingZero || (grouped ? group != GROUP : group > GROUP)) {
            return NOT_A_NUMBER;
          }
          grouped = true;
          group = 0;
        } else {
          return NOT_A_NUMBER;
        }
      }
      if (digits.isEmpty() || scale == 0 || (scale < 0 && grouped && group != GROUP)) {
        return NOT_A_NUMBER;
      }
      BigDecimal value = new BigDecimal(digits.toString()).movePointLeft(Math.max(scale, 0));
      return new NumberReading.Number(negative ? value.negate() : value);
    }
  }
}
