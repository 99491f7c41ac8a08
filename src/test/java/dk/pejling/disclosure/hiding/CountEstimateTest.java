package dk.pejling.disclosure.hiding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountEstimateTest {
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  /** 1.65 x 1.786 = 2.95 and 1.75 x 1.786 = 3.13; 27.95 x 1.786 = 49.9 and 28.05 gives 50.1. */
  @ParameterizedTest
  @CsvSource({"1.7, 1786, 3, 3", "28.0, 1786, 50, 50", "0.0, 60000, 0, 3", "12, 60000, 690, 750"})
  void countsAreThoseTheRateCanHaveBeenRoundedFrom(
      BigDecimal rate, long inhabitants, long lowest, long highest) {
    assertThat(CountEstimate.of(rate, THOUSAND, inhabitants))
        .isEqualTo(new CountEstimate(lowest, highest));
  }

  @Test
  void smallWhereItCouldBe() {
    assertThat(new CountEstimate(0, 3).cautious(5)).isEqualTo(1);
    assertThat(new CountEstimate(4, 9).cautious(5)).isEqualTo(4);
    assertThat(new CountEstimate(5, 9).cautious(5)).isEqualTo(7);
    assertThat(new CountEstimate(0, 0).cautious(5)).isEqualTo(0);
    assertThat(new CountEstimate(1, 3).cautious(0)).isEqualTo(2);
  }
}
