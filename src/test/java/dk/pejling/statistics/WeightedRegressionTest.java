package dk.pejling.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejling.statistics.WeightedRegression.Estimated;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.junit.jupiter.api.Test;

class WeightedRegressionTest {
  /**
   * 1 to 5, each ± 0.98: SE = 1.96 : 3.92 = 0.5, so each weighs 4. The slope is 1, its variance 20
   * : (20 x 120 - 40^2) = 0.025, and chi2 = 1 : 0.025 = 40.
   */
  @Test
  void asWithPencilAndPaper() {
    StraightLine line =
        WeightedRegression.through(
            List.of(year(0, 1), year(1, 2), year(2, 3), year(3, 4), year(4, 5)));

    assertThat(line.slope()).isEqualByComparingTo("1");
    assertThat(line.chiSquare()).isEqualByComparingTo("40");
    assertThat(line.keepsSign()).isTrue();
  }

  /**
   * The third year weighs next to nothing, so that the line runs through the others: 0 all along.
   */
  @Test
  void wideIntervalsWeighLittle() {
    StraightLine line =
        WeightedRegression.through(
            List.of(
                year(0, 0),
                year(1, 0),
                new Estimated(2022, 100, -1e6, 1e6),
                year(3, 0),
                year(4, 0)));

    assertThat(line.slope().abs()).isLessThan(new BigDecimal("0.000001"));
  }

  @Test
  void anIntervalWithoutWidthHasNoWeight() {
    assertThatThrownBy(() -> new Estimated(2020, 14.3, 14.3, 14.3))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** What both tests for trend must exceed: chi-square, one degree of freedom, 99.8 %. */
  @Test
  void criticalValueIsTheDistributions() {
    double quantile = ChiSquaredDistribution.of(1).inverseSurvivalProbability(0.002);

    assertThat(BigDecimal.valueOf(quantile).setScale(4, RoundingMode.HALF_UP))
        .isEqualTo(StraightLine.CRITICAL);
  }

  private static Estimated year(int after, double value) {
    return new Estimated(2020 + after, value, value - 0.98, value + 0.98);
  }
}
