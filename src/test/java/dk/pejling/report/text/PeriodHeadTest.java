package dk.pejling.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.period.Period;
import org.junit.jupiter.api.Test;

class PeriodHeadTest {
  @Test
  void wholeYearsTakeOneLine() {
    assertThat(PeriodHead.of(new Period.Year(2025))).isEqualTo(new PeriodHead("2025", ""));
    assertThat(PeriodHead.of(new Period.Years(2017, 2019)))
        .isEqualTo(new PeriodHead("2017-2019", ""));
  }

  @Test
  void partsOfAYearStandBelowIt() {
    assertThat(PeriodHead.of(new Period.Quarter(2017, 1)))
        .isEqualTo(new PeriodHead("2017", "1. kvt."));
    assertThat(PeriodHead.of(new Period.Month(2025, 3))).isEqualTo(new PeriodHead("2025", "marts"));
  }

  @Test
  void theLongerLineDecidesHowWideItIs() {
    assertThat(PeriodHead.of(new Period.Month(2025, 12)).length()).isEqualTo("december".length());
  }
}
