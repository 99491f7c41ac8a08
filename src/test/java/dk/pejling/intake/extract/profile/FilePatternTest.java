package dk.pejling.intake.extract.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilePatternTest {
  @ParameterizedTest
  @CsvSource({
    "FOLK1A*.csv, folk1a-2025.CSV, true",
    "FOLK1A*.csv, folk1a.csv, true",
    "FOLK1A*.csv, folk1b.csv, false",
    "a.csv, a.csv, true",
    "a.csv, aa.csv, false",
    "*, hvad-som-helst, true",
    "a*a, a, false",
    "a*a, aa, true",
    "*ab*ab*, xabyab, true",
    "*ab*ab*, xab, false",
    "a*b*b, axb, false",
    "område*.csv, omra\u030Ade-1.csv, true"
  })
  void starStandsForAnyLetters(String pattern, String name, boolean fits) {
    assertThat(new FilePattern(pattern).matches(name)).isEqualTo(fits);
  }

  @Test
  void manyStarsTakeNoTime() {
    FilePattern pattern = new FilePattern("*a".repeat(60) + "b");

    assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> assertThat(pattern.matches("a".repeat(250))).isFalse());
  }
}
