package dk.pejling.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejling.statistics.ChiSquareForTrend.Counted;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChiSquareForTrendTest {
  /**
   * 10, 20, 30, 40 and 50 of 100 each, years 1 to 5: X = 150, N = 500, S(x t) = 550, S(n t) =
   * 1,500, S(n t^2) = 5,500; N S(x t) - X S(n t) = 50,000 and N S(n t^2) - S(n t)^2 = 500,000. chi2
   * = 500 x 50,000^2 : (150 x 350 x 500,000) = 47.619..., and the slope 50,000 : 500,000 = 0.1.
   */
  @Test
  void asWithPencilAndPaper() {
    StraightLine line = ChiSquareForTrend.of(tens(10, 20, 30, 40, 50));

    assertThat(line.slope()).isEqualByComparingTo("0.1");
    assertThat(line.chiSquare()).isEqualByComparingTo("47.6190476190");
    assertThat(line.keepsSign()).isTrue();
  }

  /** Without the last year the others rise and fall back: 10, 12, 12, 10 has no slope. */
  @Test
  void aSlopeThatHangsOnOneYearDoesNotKeepItsSign() {
    StraightLine line = ChiSquareForTrend.of(tens(10, 12, 12, 10, 60));

    assertThat(line.slope()).isPositive();
    assertThat(line.chiSquare()).isGreaterThan(new java.math.BigDecimal("9.5495"));
    assertThat(line.keepsSign()).isFalse();
  }

  @Test
  void noSlopeHasNoSignToKeep() {
    StraightLine line = ChiSquareForTrend.of(tens(10, 10, 10, 10, 10));

    assertThat(line.slope()).isZero();
    assertThat(line.chiSquare()).isZero();
    assertThat(line.keepsSign()).isFalse();
  }

  @Test
  void refusesWhatCanNotVary() {
    assertThatThrownBy(() -> ChiSquareForTrend.of(tens(0, 0, 0, 0, 0)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ChiSquareForTrend.of(tens(100, 100, 100, 100, 100)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ChiSquareForTrend.of(tens(1, 2)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Counted(2020, 5, 4)).isInstanceOf(IllegalArgumentException.class);
  }

  private static List<Counted> tens(int... parts) {
    List<Counted> years = new java.util.ArrayList<>();
    for (int part : parts) {
      years.add(new Counted(2020 + years.size(), part, 100));
    }
    return years;
  }
}
