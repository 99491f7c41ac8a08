package dk.pejling.danish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DanishUnitTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1|dage|dag",
        "\u22121|dage|dag",
        "2|dage|dage",
        "0|dage|dage",
        "1,0|dage|dage",
        "1.001|personer|personer",
        "1|dage pr. borger|dag pr. borger",
        "1|personer|person",
        "1|pct.|pct.",
        "1|år|år",
        "1|pr. 1.000 borgere|pr. 1.000 borgere"
      })
  void onlyOneTakesTheSingular(String number, String unit, String written) {
    assertThat(DanishUnit.after(number, unit)).isEqualTo(written);
  }
}
