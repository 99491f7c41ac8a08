package dk.pejling.intake.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.finding.SourceLocation;
import dk.pejling.intake.Received;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatistikbankenCsvTest {
  private static final String TOTALS =
      """
      profil: folketal
      filer: ["*.csv"]
      format: csv
      decimaltegn: ","
      kolonner: {indikator: {fast: antal}, område: OMRÅDE, periode: TID, værdi: INDHOLD}
      opdelinger: [{kolonne: CIVILSTAND, total: I alt}]
      mangler: [".."]
      udtrukket: 2025-12-01
      """;

  private static final String SUMS = TOTALS.replace("total: I alt", "sum: alle");

  private final Path folder;

  StatistikbankenCsvTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void byteOrderMarkCrlfAndColumnOrderAreUnderstood() {
    assertThat(
            Extract.told(
                read(
                    TOTALS,
                    "\uFEFFTID;INDHOLD;OMRÅDE;CIVILSTAND\r\n"
                        + "2020K1;64483;Hjørring;I alt\r\n"
                        + "2020K1;30000;Hjørring;Ugift\r\n"
                        + "2020Q2;..;Hjørring;I alt\r\n")))
        .containsExactly(
            "antal 860 2020K1 Tally[count=64483]", "antal 860 2020K2 Missing[token=..]");
  }

  @Test
  void categoriesAreAddedUpWhereThereIsNoTotal() {
    Received received =
        read(
            SUMS,
            """
            CIVILSTAND;OMRÅDE;TID;INDHOLD
            Ugift;Læsø;2020K1;800
            Ugift;Thisted;2020K1;20000
            Gift;Læsø;2020K1;986
            Gift;Thisted;2020K1;23423
            """);

    assertThat(Extract.told(received))
        .containsExactly(
            "antal 825 2020K1 Tally[count=1786]", "antal 787 2020K1 Tally[count=43423]");
    assertThat(received.observations().getFirst().provenance().location())
        .isEqualTo(new SourceLocation.Lines("udtræk.csv", 2, 4, 2, "INDHOLD"));
  }

  @Test
  void sumWithAPartMissingIsHeldBack() {
    Received received =
        read(
            SUMS,
            """
            CIVILSTAND;OMRÅDE;TID;INDHOLD
            Ugift;Læsø;2020K1;800
            Ugift;Thisted;2020K1;20000
            Gift;Thisted;2020K1;23423
            """);

    assertThat(Extract.told(received)).containsExactly("antal 787 2020K1 Tally[count=43423]");
    assertThat(Extract.codes(received)).containsExactly("UDT-403");
    assertThat(received.findings().getFirst().expected()).isEqualTo("alle kategorier, også gift");
  }

  @Test
  void totalAmongThePartsIsNeverCountedTwice() {
    Received received =
        read(
            SUMS,
            """
            CIVILSTAND;OMRÅDE;TID;INDHOLD
            I alt;Læsø;2020K1;1786
            Ugift;Læsø;2020K1;800
            Gift;Læsø;2020K1;986
            """);

    assertThat(received.observations()).isEmpty();
    assertThat(Extract.codes(received)).contains("UDT-404");
  }

  @Test
  void totalThatNoRowHasIsFound() {
    Received received = read(TOTALS, "CIVILSTAND;OMRÅDE;TID;INDHOLD\nUgift;Læsø;2020K1;800\n");

    assertThat(Extract.codes(received)).containsExactly("UDT-405", "UDT-109");
  }

  @Test
  void breakdownTheProfileDoesntKnowIsToldOf() {
    Received received =
        read(
            TOTALS,
            """
            CIVILSTAND;KØN;OMRÅDE;TID;INDHOLD
            I alt;Mænd;Læsø;2020K1;900
            I alt;Kvinder;Læsø;2020K1;886
            """);

    assertThat(received.observations()).isEmpty();
    assertThat(Extract.codes(received)).containsExactly("UDT-108", "UDT-402", "UDT-109");
  }

  @Test
  void thousandsMarkOfTheProfileIsUsed() {
    String profile = TOTALS.replace("decimaltegn: \",\"", "decimaltegn: \",\"\ntusindtegn: \".\"");

    assertThat(
            Extract.told(read(profile, "CIVILSTAND;OMRÅDE;TID;INDHOLD\nI alt;860;2020K1;64.483\n")))
        .containsExactly("antal 860 2020K1 Tally[count=64483]");
  }

  @Test
  void withoutDecimalMarkOnlyNumbersWithOneReadingAreRead() {
    String profile =
        TOTALS.replace("decimaltegn: \",\"\n", "").replace("fast: antal", "fast: dage");
    Received received =
        read(
            profile,
            """
            CIVILSTAND;OMRÅDE;TID;INDHOLD
            I alt;860;2020;12,5
            I alt;860;2021;12.5
            I alt;860;2022;12
            I alt;860;2023;1.375
            """);

    assertThat(received.observations()).hasSize(3);
    assertThat(Extract.codes(received)).containsExactly("UDT-301");
  }

  @Test
  void latinLettersAreReadWhereTheProfileSaysSo() {
    String profile = TOTALS.replace("format: csv", "format: csv\ntegnsæt: windows-1252");
    byte[] content =
        "CIVILSTAND;OMRÅDE;TID;INDHOLD\nI alt;Læsø;2020K1;1786\n"
            .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);

    assertThat(Extract.told(Extract.read(folder, "a.csv", List.of(profile), content)))
        .containsExactly("antal 825 2020K1 Tally[count=1786]");
  }

  private Received read(String profile, String content) {
    return Extract.read(folder, "udtræk.csv", List.of(profile), content.getBytes(UTF_8));
  }
}
