package dk.pejling.assessment.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.period.Period;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class UsabilityTest {
  /** The middle of 2021-2022 is 2022.0, three years before 1 January 2025. */
  @Test
  void exactlyAsOldAsAllowedIsNotStale() {
    Period latest = new Period.Years(2021, 2022);

    assertThat(Usability.isStale(latest, 3, LocalDate.of(2025, 1, 1))).isFalse();
    assertThat(Usability.isStale(latest, 3, LocalDate.of(2025, 1, 2))).isTrue();
  }

  @Test
  void yearFractionCountsWholeDays() {
    assertThat(Usability.yearFraction(LocalDate.of(2025, 1, 1))).isEqualByComparingTo("2025");
    assertThat(Usability.yearFraction(LocalDate.of(2024, 7, 2))).isEqualByComparingTo("2024.5");
  }
}
