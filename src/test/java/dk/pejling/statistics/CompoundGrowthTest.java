package dk.pejling.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompoundGrowthTest {
  /** 1.1 x 1.1 = 1.21; half of it in one year; nothing left; a debt that doubles. */
  @ParameterizedTest
  @CsvSource({
    "100, 121, 2, 0.1",
    "100, 50, 1, -0.5",
    "8, 27, 3, 0.5",
    "5, 0, 4, -1",
    "-3, -6, 1, 1",
    "7, 7, 5, 0"
  })
  void asWithPencilAndPaper(BigDecimal from, BigDecimal to, BigDecimal years, BigDecimal growth) {
    assertThat(CompoundGrowth.perYear(from, to, years)).isEqualByComparingTo(growth);
  }

  /** (1 + 10^-9)^(1:1) - 1 would lose its last seven digits if 1 were added first. */
  @Test
  void smallGrowthKeepsItsDigits() {
    assertThat(
            CompoundGrowth.perYear(BigDecimal.ONE, new BigDecimal("1.000000001"), BigDecimal.ONE))
        .isEqualByComparingTo("0.000000001");
  }

  @ParameterizedTest
  @CsvSource({"0, 1, 1", "-1, 1, 1", "1, -1, 1", "1, 2, 0", "1, 2, -1"})
  void refusesWhatHasNoRate(BigDecimal from, BigDecimal to, BigDecimal years) {
    assertThatThrownBy(() -> CompoundGrowth.perYear(from, to, years))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
