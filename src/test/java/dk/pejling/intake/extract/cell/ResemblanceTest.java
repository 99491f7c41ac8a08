package dk.pejling.intake.extract.cell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResemblanceTest {
  @ParameterizedTest
  @CsvSource({
    "Aalbrog, Aalborg",
    "Lesø, Læsø",
    "Hjoerring, Hjørring",
    "Fredrikshavn, Frederikshavn",
    "Vesthimerlands, Vesthimmerlands",
    "Klynge Nrd, Klynge Nord",
    "Region Nordjyland, Region Nordjylland",
  })
  void slipsAreRecognised(String written, String meant) {
    assertThat(likely(written, meant)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Viborg, Ålborg",
    "Nyborg, Ålborg",
    "Samsø, Morsø",
    "Fanø, Læsø",
    "Frederikssund, Frederikshavn",
    "Region Midtjylland, Region Nordjylland",
    "Klynge Øst, Klynge Vest",
    "861, 860",
  })
  void otherPlacesAreNotSlips(String written, String meant) {
    assertThat(likely(written, meant)).isFalse();
  }

  private static boolean likely(String written, String meant) {
    return Resemblance.likely(PlainName.of(written), PlainName.of(meant));
  }
}
