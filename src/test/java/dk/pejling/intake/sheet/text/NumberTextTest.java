package dk.pejling.intake.sheet.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "11,6|11.6",
        "1375|1375",
        "1,375|1.375",
        "1.234,5|1234.5",
        "1.234.567|1234567",
        "1 234,5|1234.5",
        "26.1|26.1",
        "0.375|0.375",
        "1375.250|1375.250",
        "1,234.5|1234.5",
        "1,234,567|1234567",
        "-4,5|-4.5",
        "\u22124,5|-4.5"
      })
  void oneReading(String text, BigDecimal value) {
    assertThat(NumberText.of(text)).isEqualTo(new NumberText.One(value));
  }

  @ParameterizedTest
  @CsvSource({"1.375,1.375,1375", "26.375,26.375,26375", "-1.375,-1.375,-1375"})
  void twoReadings(String text, BigDecimal decimal, BigDecimal thousands) {
    assertThat(NumberText.of(text)).isEqualTo(new NumberText.Two(decimal, thousands));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ca. 25", "> 400.000", "20 x 2 = 40", "10h", "1.2.3", "1,2,3", "12 34", "", "1e5"})
  void noReading(String text) {
    assertThat(NumberText.of(text)).isEqualTo(new NumberText.None());
  }
}
