package dk.pejling.assessment.verdict.opinion.sentence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.IntPredicate;

/** As many decimals as a reader needs to get the same result from what is shown. */
final class Enough {
  /** Beyond the usual ones. */
  static final int MORE = 4;

  private Enough() {}

  /** The fewest decimals from the usual on with which the result comes out the same. */
  static int decimals(int usual, IntPredicate comesOut) {
    for (int decimals = usual; decimals < usual + MORE; decimals++) {
      if (comesOut.test(decimals)) {
        return decimals;
      }
    }
    return usual + MORE;
  }

  /** Decimals with which a percentage isn't rounded to, or across, a boundary. */
  static int percentDecimals(BigDecimal percent, List<BigDecimal> boundaries) {
    return decimals(
        0,
        decimals ->
            boundaries.stream()
                .allMatch(
                    each -> rounded(percent, decimals).compareTo(each) == percent.compareTo(each)));
  }

  static boolean alike(BigDecimal one, BigDecimal other, int decimals) {
    return rounded(one, decimals).equals(rounded(other, decimals));
  }

  static BigDecimal rounded(BigDecimal value, int decimals) {
    return value.setScale(decimals, RoundingMode.HALF_UP);
  }
}
