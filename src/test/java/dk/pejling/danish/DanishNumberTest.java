package dk.pejling.danish;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DanishNumberTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | 0 | 0",
        "999 | 0 | 999",
        "1000 | 0 | 1.000",
        "1234567.891 | 2 | 1.234.567,89",
        "0.05 | 1 | 0,1",
        "-0.05 | 1 | \u22120,1",
        "-1234.5 | 1 | \u22121.234,5",
        "-0.04 | 1 | 0,0",
        "21 | 1 | 21,0",
        "1E+3 | 0 | 1.000"
      })
  void groupsThousandsAndRoundsHalfAwayFromZero(BigDecimal value, int decimals, String text) {
    assertThat(DanishNumber.of(value, decimals)).isEqualTo(text);
  }

  @Test
  void exactKeepsTheDecimalsThatMatter() {
    assertThat(DanishNumber.exact(new BigDecimal("2.50"))).isEqualTo("2,5");
    assertThat(DanishNumber.exact(new BigDecimal("4.00"))).isEqualTo("4");
    assertThat(DanishNumber.exact(new BigDecimal("1E+3"))).isEqualTo("1.000");
  }
}
