package dk.pejling.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PoissonIntervalTest {
  private static final Offset<Double> CLOSE = Offset.offset(5e-4);

  /** Exact limits as in every table of the Poisson distribution; 0 gives -ln 0.025 = 3.6889. */
  @ParameterizedTest
  @CsvSource({
    "0, 0, 3.6889",
    "1, 0.0253, 5.5716",
    "2, 0.2422, 7.2247",
    "5, 1.6235, 11.6683",
    "9, 4.1154, 17.0848"
  })
  void isExactBelowTen(long count, double lower, double upper) {
    Interval interval = PoissonInterval.of(count);

    assertThat(interval.lower()).isCloseTo(lower, CLOSE);
    assertThat(interval.upper()).isCloseTo(upper, CLOSE);
  }

  /**
   * By hand for 100: lower 100 (1 - 1/900 - 1.959964/30)^3 = 100 x 0.933557^3 = 81.363; upper 101
   * (1 - 1/909 + 1.959964/30.1496)^3 = 101 x 1.063908^3 = 121.627.
   */
  @ParameterizedTest
  @CsvSource({"10, 4.7860, 18.3910", "100, 81.3629, 121.6274"})
  void isByarsFromTen(long count, double lower, double upper) {
    Interval interval = PoissonInterval.of(count);

    assertThat(interval.lower()).isCloseTo(lower, Offset.offset(5e-3));
    assertThat(interval.upper()).isCloseTo(upper, Offset.offset(5e-3));
  }

  @Test
  void changesOverSmoothlyAtTen() {
    Interval exact = PoissonInterval.exact(PoissonInterval.EXACT_BELOW);
    Interval byar = PoissonInterval.byar(PoissonInterval.EXACT_BELOW);

    assertThat(byar.lower()).isCloseTo(exact.lower(), Offset.offset(0.02));
    assertThat(byar.upper()).isCloseTo(exact.upper(), Offset.offset(0.02));
    assertThat(PoissonInterval.of(PoissonInterval.EXACT_BELOW)).isEqualTo(byar);
    assertThat(PoissonInterval.of(PoissonInterval.EXACT_BELOW - 1))
        .isEqualTo(PoissonInterval.exact(PoissonInterval.EXACT_BELOW - 1));
  }

  @Test
  void refusesNegativeCount() {
    assertThatThrownBy(() -> PoissonInterval.of(-1)).isInstanceOf(IllegalArgumentException.class);
  }
}
