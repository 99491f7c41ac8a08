package dk.pejling.assessment.surprise;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.assessment.surprise.TwoPeriods.Row;
import dk.pejling.observation.Answer;
import dk.pejling.observation.Initiative;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an initiative has spent can only rise. */
class SpentBeforeTest extends SurpriseSamples {
  @ParameterizedTest
  @CsvSource({"500000, 500000, false", "500000, 499999, true", "500000, 500001, false"})
  void spendingThatFallsAsks(long then, long now, boolean asks) {
    TwoPeriods spent =
        TwoPeriods.spent(
            TwoPeriods.initiative("Akutteam døgnet rundt", then, "Efter planen"),
            TwoPeriods.initiative("Akutteam  Døgnet rundt ", now, "Efter planen"));
    assertThat(codes(spent.found())).isEqualTo(asks ? List.of("IND-245") : List.of());
  }

  @Test
  void spendingThatFallsIsExplainedInItsStatus() {
    TwoPeriods spent =
        TwoPeriods.spent(
            TwoPeriods.initiative("Akutteam", 500_000, "Efter planen"),
            TwoPeriods.initiative("Akutteam", 400_000, "Løn er flyttet til driften"));
    assertThat(codes(spent.found())).containsExactly("IND-248");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"efter planen", " Sat i bero ", "5 måneder forsinket", "1 MÅNED FORSINKET"})
  void aStatusThatIsOfferedExplainsNothing(String status) {
    TwoPeriods spent =
        TwoPeriods.spent(
            TwoPeriods.initiative("Akutteam", 500_000, "Efter planen"),
            TwoPeriods.initiative("Akutteam", 400_000, status));
    assertThat(codes(spent.found())).containsExactly("IND-245");
    assertThat(spent.found().reports().getFirst().initiatives().getFirst().spent())
        .isEqualTo(new Answer.HeldBack<>("IND-245"));
  }

  @Test
  void spendingOfAnotherInitiativeIsNothingToHoldItAgainst() {
    Initiative then = TwoPeriods.initiative("Akutteam", 500_000, "Efter planen");
    assertThat(
            TwoPeriods.spent(then, TwoPeriods.initiative("Koordinatorer", 1, "Efter planen"))
                .found()
                .findings())
        .isEmpty();
    TwoPeriods twice =
        new TwoPeriods(
            Row.empty(),
            Row.empty(),
            List.of(then, then),
            List.of(TwoPeriods.initiative("Akutteam", 1, "Efter planen")),
            List.of(),
            List.of());
    assertThat(twice.found().findings()).as("which of two?").isEmpty();
  }
}
