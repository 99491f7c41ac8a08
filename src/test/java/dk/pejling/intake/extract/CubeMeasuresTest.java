package dk.pejling.intake.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.intake.Received;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several measures in one cube: each an indicator, or numerator and denominator of one. */
class CubeMeasuresTest {
  private static final String COUNTS =
      """
      profil: mål
      filer: ["*"]
      format: px
      indholdsvariabel: mål
      kolonner: {indikator: {fast: andel}, område: område, periode: tid, tæller: Genindlagte, nævner: Udskrevne}
      mangler: [".."]
      """;

  private static final String LAST =
      """
      CODEPAGE="utf-8";
      STUB="område";
      HEADING="tid","mål";
      CONTVARIABLE="mål";
      VALUES("område")="Hjørring","Læsø";
      VALUES("tid")="2024";
      VALUES("mål")="Genindlagte","Udskrevne","Sengedage";
      CODES("mål")="G","U","S";
      DATA=
      71 318 900
      5 40
      77;
      """;

  private static final String FIRST =
      LAST.replace("STUB=\"område\"", "STUB=\"mål\",\"område\"")
          .replace("HEADING=\"tid\",\"mål\"", "HEADING=\"tid\"")
          .replace("71 318 900\n5 40\n77;", "71 5\n318 40\n900 77;");

  private final Path folder;

  CubeMeasuresTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void measuresAreNumeratorAndDenominatorWhereverTheirDimensionStands() {
    for (String file : List.of(LAST, FIRST)) {
      Received received = read(COUNTS, file);

      assertThat(Extract.told(received))
          .containsExactlyInAnyOrder(
              "andel 860 2024 Counted[numerator=71, denominator=318]",
              "andel 825 2024 Counted[numerator=5, denominator=40]");
      assertThat(received.file().rows()).isEqualTo(2);
    }
  }

  @Test
  void eachFigureKeepsItsOwnLine() {
    Received received = read(COUNTS, LAST.replace("5 40\n", "5\nfyrre\n"));

    assertThat(Extract.codes(received)).containsExactly("UDT-135", "UDT-302");
    assertThat(received.findings().getLast().location().describe())
        .isEqualTo("fil, linje 12, kolonne \"Udskrevne\"");
  }

  @Test
  void measuresThatTheProfileDoesntNameAreToldOfOnce() {
    Received received = read(COUNTS, LAST);

    assertThat(Extract.codes(received)).containsExactly("UDT-135");
    assertThat(received.findings().getFirst().found()).isEqualTo("\"Sengedage\"");
  }

  @Test
  void measuresMayBeKnownByTheirCodes() {
    String byCode = COUNTS.replace("Genindlagte", "G").replace("Udskrevne", "U") + "koder: [mål]\n";

    assertThat(read(byCode, LAST).observations()).hasSize(2);
  }

  @Test
  void measureThatTheFileLacksIsAMissingColumn() {
    Received received = read(COUNTS, LAST.replace("Udskrevne", "Udskrivninger"));

    assertThat(Extract.codes(received)).containsExactly("UDT-106");
    assertThat(received.findings().getFirst().expected()).isEqualTo("kolonnen \"Udskrevne\"");
  }

  @Test
  void eachMeasureMayBeAnIndicator() {
    String indicators =
        """
        profil: mål
        filer: ["*"]
        format: px
        kolonner: {indikator: mål, område: område, periode: tid}
        indikatorer: {Sengedage: dage, Udskrevne: antal}
        """;
    Received received = read(indicators, LAST);

    assertThat(Extract.told(received))
        .contains("antal 860 2024 Tally[count=318]", "antal 825 2024 Tally[count=40]")
        .hasSize(3);
    assertThat(Extract.codes(received)).containsExactly("UDT-201", "UDT-309");
  }

  @Test
  void marksMakeFiguresProvisionalAndTellWhyNoneIsThere() {
    String json =
        """
        {"class": "dataset", "id": ["område", "tid"], "size": [3, 1],
         "dimension": {"område": {"category": {"index": ["860", "825", "787"]}},
                       "tid": {"category": {"index": ["2024"]}}},
         "value": [12, 13, null], "status": ["p", "", "c"]}
        """;
    String profile =
        """
        profil: mærker
        filer: ["*"]
        format: json-stat
        kolonner: {indikator: {fast: dage}, område: område, periode: tid, note: (status)}
        skjult: [c]
        foreløbig: {noter: [p]}
        """;

    assertThat(Extract.told(read(profile, json)))
        .containsExactly(
            "dage 860 2024 Valued[value=12, interval=NotPublished[]] foreløbig",
            "dage 825 2024 Valued[value=13, interval=NotPublished[]]",
            "dage 787 2024 Suppressed[token=c]");
  }

  private Received read(String profile, String content) {
    return Extract.read(folder, "fil", List.of(profile), content.getBytes(UTF_8));
  }
}
