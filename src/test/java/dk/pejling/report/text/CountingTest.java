package dk.pejling.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|0|Ingen af kriterierne kan vurderes",
        "0|1|Det ene vurderbare kriterium er ikke nået, fastholdt eller på sporet",
        "1|1|Det ene vurderbare kriterium er nået, fastholdt eller på sporet",
        "0|2|Ingen af de to vurderbare kriterier er nået, fastholdt eller på sporet",
        "1|2|Ét af to vurderbare kriterier er nået, fastholdt eller på sporet",
        "2|2|Begge vurderbare kriterier er nået, fastholdt eller på sporet",
        "4|6|Fire af seks vurderbare kriterier er nået, fastholdt eller på sporet",
        "13|13|Alle 13 vurderbare kriterier er nået, fastholdt eller på sporet",
        "12|13|Tolv af 13 vurderbare kriterier er nået, fastholdt eller på sporet"
      })
  void favourableIsASentenceForEveryCount(int favourable, int assessable, String sentence) {
    assertThat(Counting.favourable(favourable, assessable)).isEqualTo(sentence);
  }

  @Test
  void onlyCriterionThatCannotBeAssessedTakesTheSingular() {
    assertThat(Counting.favourable(0, 0, 1)).isEqualTo("Kriteriet kan ikke vurderes");
    assertThat(Counting.favourable(0, 0, 2)).isEqualTo("Ingen af kriterierne kan vurderes");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1, Ingen klynge",
    "0, 4, Ingen klynge",
    "1, 1, Klyngen",
    "1, 4, Én af fire klynger",
    "2, 2, Begge klynger",
    "3, 4, Tre af fire klynger",
    "4, 4, Alle fire klynger"
  })
  void clustersAreCountedInTheCommonGender(int some, int all, String words) {
    assertThat(Counting.clusters(some, all)).isEqualTo(words);
  }

  @Test
  void nounsFollowTheirNumber() {
    assertThat(Counting.of(1, "kriterium", "kriterier")).isEqualTo("ét\u00A0kriterium");
    assertThat(Counting.of(0, "kriterium", "kriterier")).isEqualTo("ingen\u00A0kriterier");
    assertThat(Counting.ofCommon(1, "klynge", "klynger")).isEqualTo("én\u00A0klynge");
    assertThat(Counting.ofCommon(13, "klynge", "klynger")).isEqualTo("13\u00A0klynger");
  }

  @Test
  void longListsNameTheFirstAndCountTheRest() {
    assertThat(Counting.named(List.of("a", "b"), 3)).isEqualTo("a og b");
    assertThat(Counting.named(List.of("a", "b", "c", "d"), 3)).isEqualTo("a, b, c og d");
    assertThat(Counting.named(List.of("a", "b", "c", "d", "e"), 3))
        .isEqualTo("a, b, c og to andre");
  }
}
