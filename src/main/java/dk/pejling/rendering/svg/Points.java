package dk.pejling.rendering.svg;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Lengths as SVG has them: hundredths of a point, without needless zeros, in any locale. */
public final class Points {
  private Points() {}

  public static String of(double length) {
    BigDecimal rounded = BigDecimal.valueOf(length).setScale(2, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
