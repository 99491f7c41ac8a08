package dk.pejling.statistics;

import java.math.BigDecimal;

/**
 * What a straight line through yearly figures says (`udviklingslinje`).
 *
 * @param slope change per year, 12 digits
 * @param chiSquare how unlikely so much slope is without a trend: chi-square distributed with one
 *     degree of freedom, 12 digits
 * @param keepsSign whether the slope has the same sign, and isn't 0, whichever one year is left out
 */
public record StraightLine(BigDecimal slope, BigDecimal chiSquare, boolean keepsSign) {
  /** The 99.8 % quantile of chi-square with one degree of freedom, as OHID Fingertips uses it. */
  public static final BigDecimal CRITICAL = new BigDecimal("9.5495");

  /** Whether it is more than chance and doesn't hang on a single year. */
  public boolean isSignificant() {
    return keepsSign && isSteepEnough();
  }

  /** Whether the slope alone is more than chance. */
  public boolean isSteepEnough() {
    return chiSquare.compareTo(CRITICAL) > 0;
  }
}
