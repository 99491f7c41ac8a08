package dk.pejling.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaceholderTest {
  @Test
  void figuresCarryTheirUnits() {
    assertThat(text("{{kriterium.1.1.seneste}}, {{kriterium.1.1.ændring}}"))
        .contains("21,4~pct., faldet fra 23,1 til 21,4~pct.");
  }

  @Test
  void figuresOfClustersAndMunicipalitiesHaveTheirIdBetween() {
    assertThat(text("{{kriterium.1.1.klynge-vest.seneste.tal}} {{kriterium.1.1.787.seneste.tal}}"))
        .contains("21,3 19,8");
  }

  @Test
  void hiddenFigureIsAWord() {
    assertThat(text("{{kriterium.1.1.825.seneste}}")).contains("body: skjult");
  }

  @Test
  void valuesAreNotReadAsMarkdown() {
    assertThat(text("**{{kriterium.1.1.vurdering}}** i {{region}}"))
        .contains("**Bagud, i fremgang** i Region Nordjylland");
  }

  private static String text(String line) {
    return DocumentText.of(Written.by(Templates.of(line), SmallStatus.input()));
  }
}
