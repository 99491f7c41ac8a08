package dk.pejling.danish;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Numbers as Danes write them: {@code 1.234,5}, with a true minus sign. Rounding happens here and
 * nowhere else: half away from zero, to the decimals asked for.
 */
public final class DanishNumber {
  private static final char MINUS = '\u2212';
  private static final int GROUP = 3;

  private DanishNumber() {}

  /** The value with exactly that many decimals. */
  public static String of(BigDecimal value, int decimals) {
    BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP);
    String plain = rounded.abs().toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    String fraction = point < 0 ? "" : "," + plain.substring(point + 1);
    return (rounded.signum() < 0 ? String.valueOf(MINUS) : "") + grouped(whole) + fraction;
  }

  /** The value with as many decimals as it needs. */
  public static String exact(BigDecimal value) {
    return of(value, Math.max(0, value.stripTrailingZeros().scale()));
  }

  public static String of(long value) {
    return of(BigDecimal.valueOf(value), 0);
  }

  private static String grouped(String digits) {
    StringBuilder grouped = new StringBuilder(digits);
    for (int at = digits.length() - GROUP; at > 0; at -= GROUP) {
      grouped.insert(at, '.');
    }
    return grouped.toString();
  }
}
