package dk.pejling.rendering.pdf.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyllablesTest {
  private final Syllables syllables = new Syllables();

  @ParameterizedTest
  @CsvSource({
    "Sundhedssamarbejdsudvalget,Sundheds-samarbejds-udvalget",
    "kompetenceudvikling,kom-pe-ten-ce-ud-vik-ling",
    "(genindlæggelser),(gen-ind-læggelser)",
    "på,på",
    "2027-mål,2027-mål",
    "12345678901234567890,12345678901234567890"
  })
  void dividesDanishWords(String word, String divided) {
    assertThat(divided(word)).isEqualTo(divided);
  }

  @Test
  void aWordWithoutSyllablesIsWhole() {
    assertThat(syllables.divisions("x".repeat(200))).isEmpty();
  }

  private String divided(String word) {
    StringBuilder all = new StringBuilder();
    List<Integer> places = syllables.divisions(word);
    for (int i = 0; i < word.length(); i++) {
      all.append(places.contains(i) ? "-" : "").append(word.charAt(i));
    }
    return all.toString();
  }
}
