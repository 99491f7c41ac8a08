package dk.pejling.intake.sheet.text;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * A number written as text (`tal som tekst`). The sheet is Danish, so a comma is the decimal mark;
 * a point is the thousands mark in Danish and the decimal mark in what other programs export.
 *
 * <pre>
 * 11,6      1.234,5   1 234,5     one reading
 * 26.1      0.375     12.50       one reading: no thousands look like that
 * 1.375     12.375                two readings, and nothing says which
 * ca. 25    &gt; 400     20 x 2      none
 * </pre>
 */
public sealed interface NumberText {
  record One(BigDecimal value) implements NumberText {}

  record Two(BigDecimal decimal, BigDecimal thousands) implements NumberText {}

  record None() implements NumberText {}

  /** No number that is meant as one is longer. */
  int LONGEST = 60;

  Pattern PLAIN = Pattern.compile("\\d{1,18}(,\\d{1,9})?");
  Pattern DANISH =
      Pattern.compile("[1-9]\\d{0,2}(\\.\\d{3})+,\\d{1,9}|[1-9]\\d{0,2}(\\.\\d{3}){2,}");
  Pattern SPACED = Pattern.compile("[1-9]\\d{0,2}( \\d{3})+(,\\d{1,9})?");
  Pattern ENGLISH =
      Pattern.compile("[1-9]\\d{0,2}(,\\d{3})+\\.\\d{1,9}|[1-9]\\d{0,2}(,\\d{3}){2,}");
  Pattern EITHER = Pattern.compile("[1-9]\\d{0,2}\\.\\d{3}");
  Pattern POINT = Pattern.compile("\\d{1,18}\\.\\d{1,9}");

  /** Reads cleaned text. */
  static NumberText of(String text) {
    return text.length() > LONGEST ? new None() : read(text);
  }

  private static NumberText read(String text) {
    String sign = text.startsWith("-") || text.startsWith("\u2212") ? "-" : "";
    String digits = sign.isEmpty() ? text : text.substring(1).strip();
    if (PLAIN.matcher(digits).matches()) {
      return one(sign + digits.replace(',', '.'));
    }
    if (EITHER.matcher(digits).matches()) {
      return new Two(new BigDecimal(sign + digits), new BigDecimal(sign + digits.replace(".", "")));
    }
    if (DANISH.matcher(digits).matches()) {
      return one(sign + digits.replace(".", "").replace(',', '.'));
    }
    if (SPACED.matcher(digits).matches()) {
      return one(sign + digits.replace(" ", "").replace(',', '.'));
    }
    if (ENGLISH.matcher(digits).matches()) {
      return one(sign + digits.replace(",", ""));
    }
    return POINT.matcher(digits).matches() ? one(sign + digits) : new None();
  }

  private static NumberText one(String number) {
    return new One(new BigDecimal(number));
  }
}
