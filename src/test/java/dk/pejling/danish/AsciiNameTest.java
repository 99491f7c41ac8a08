package dk.pejling.danish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AsciiNameTest {
  @ParameterizedTest
  @CsvSource({
    "Læsø, laesoe",
    "Aalborg, aalborg",
    "Klynge Nord, klynge-nord",
    "Ærø & Ålevad (øst), aeroe-aalevad-oest",
    "Genève, geneve",
    "../../etc, etc",
    "CON:\\fil, con-fil",
  })
  void aNameKeepsWhatEverySystemCanHave(String name, String ascii) {
    assertThat(AsciiName.of(name)).isEqualTo(ascii);
  }

  @ParameterizedTest
  @CsvSource({"''", "'  '", "…", "李"})
  void aNameWithoutLatinLettersIsEmpty(String name) {
    assertThat(AsciiName.of(name)).isEmpty();
  }
}
