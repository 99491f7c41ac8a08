package dk.pejling.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
  @ParameterizedTest
  @CsvSource({
    "2025, 2025, 2025.5, 2025-01-01, 2025-12-31",
    "2020K1, 2020K1, 2020.125, 2020-01-01, 2020-03-31",
    "2020Q4, 2020K4, 2020.875, 2020-10-01, 2020-12-31",
    "2020M02, 2020M02, 2020.125, 2020-02-01, 2020-02-29",
    "2017-2019, 2017-2019, 2018.5, 2017-01-01, 2019-12-31"
  })
  void readsEveryNotation(
      String text, String label, String middle, LocalDate firstDay, LocalDate lastDay) {
    Period period = PeriodNotation.read(text).orElseThrow();

    assertThat(period.label()).isEqualTo(label);
    assertThat(period.middle()).isEqualByComparingTo(middle);
    assertThat(period.firstDay()).isEqualTo(firstDay);
    assertThat(period.lastDay()).isEqualTo(lastDay);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "25",
        "20255",
        "2020K5",
        "2020K0",
        "2020M13",
        "2020M1",
        "2019-2017",
        "2019-2019",
        " 2020"
      })
  void readsNothingElse(String text) {
    assertThat(PeriodNotation.read(text)).isEmpty();
  }

  @Test
  void whatIsReadBackIsTheSame() {
    for (Period period :
        List.<Period>of(
            new Period.Year(2025),
            new Period.Quarter(2025, 3),
            new Period.Month(2025, 9),
            new Period.Years(2017, 2019))) {
      assertThat(PeriodNotation.read(period.label())).contains(period);
    }
  }

  @Test
  void sortsByMiddleThenByFirstDay() {
    Period year = new Period.Year(2018);
    Period years = new Period.Years(2017, 2019);
    Period quarter = new Period.Quarter(2018, 1);
    Period later = new Period.Year(2019);

    assertThat(List.of(later, year, years, quarter).stream().sorted())
        .containsExactly(quarter, years, year, later);
  }

  @Test
  void impossiblePeriodsAreRefused() {
    assertThatThrownBy(() -> new Period.Quarter(2025, 5))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Period.Years(2019, 2019))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Period.Month(2025, 13)).isInstanceOf(RuntimeException.class);
  }
}
