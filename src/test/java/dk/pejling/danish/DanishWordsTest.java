package dk.pejling.danish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DanishWordsTest {
  @Test
  void smallNumbersAreWords() {
    assertThat(DanishWords.number(0)).isEqualTo("ingen");
    assertThat(DanishWords.number(1)).isEqualTo("ét");
    assertThat(DanishWords.number(12)).isEqualTo("tolv");
    assertThat(DanishWords.number(13)).isEqualTo("13");
    assertThat(DanishWords.number(1300)).isEqualTo("1.300");
  }

  @Test
  void listsEndWithOg() {
    assertThat(DanishWords.list(List.of())).isEmpty();
    assertThat(DanishWords.list(List.of("Morsø"))).isEqualTo("Morsø");
    assertThat(DanishWords.list(List.of("Morsø", "Thisted"))).isEqualTo("Morsø og Thisted");
    assertThat(DanishWords.list(List.of("Nord", "Syd", "Vest"))).isEqualTo("Nord, Syd og Vest");
  }

  @Test
  void sentencesBeginWithACapitalEvenWhenDanish() {
    assertThat(DanishWords.sentence("øget indsats")).isEqualTo("Øget indsats");
    assertThat(DanishWords.sentence("")).isEmpty();
  }

  @Test
  void datesHaveTheMonthInWords() {
    LocalDate day = LocalDate.of(2025, 12, 31);

    assertThat(DanishDate.of(day)).isEqualTo("31. december 2025");
    assertThat(DanishDate.brief(day)).isEqualTo("31. dec. 2025");
    assertThat(DanishDate.brief(LocalDate.of(2025, 5, 1))).isEqualTo("1. maj 2025");
  }
}
