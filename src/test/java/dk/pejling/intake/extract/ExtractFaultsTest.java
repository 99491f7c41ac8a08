package dk.pejling.intake.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.finding.Finding;
import dk.pejling.finding.Severity;
import dk.pejling.intake.Received;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each fault alone, beside a sound line that must go through. */
class ExtractFaultsTest {
  private static final String SOUND = "antal;Thisted;2020;7;;;;;";

  /** A number of 1 to 4 or with decimals, or what a fraction of 3 and 20 gives; not a line's. */
  private static final String QUOTED_COUNT =
      "(?<!linje |\\d|K|M0)[1-4](?![\\d-]| linjer| steder| område|"
          + " tal)|3[.,]\\d|15[.,]0|\uFF13|\"tre";

  private final Path folder;

  ExtractFaultsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UDT-110 | antal;Læsø;2025;9",
        "UDT-112 | antal;\"Læsø;2025;9;;;;;",
        "UDT-201 | ukendt;Læsø;2025;9;;;;;",
        "UDT-202 | antal;Lesø;2025;9;;;;;",
        "UDT-204 | antal;;2025;9;;;;;",
        "UDT-205 | antal;Læsø;20255;9;;;;;",
        "UDT-206 | antal;Læsø;1925;9;;;;;",
        "UDT-206 | antal;Læsø;2026;9;;;;;",
        "UDT-301 | antal;Læsø;2025;1.375;;;;;",
        "UDT-302 | antal;Læsø;2025;ca. 9;;;;;",
        "UDT-302 | dage;Læsø;2025;12.5;;;;;",
        "UDT-303 | antal;Læsø;2025;9,5;;;;;",
        "UDT-303 | andel;Læsø;2025;;-1;20;;;",
        "UDT-304 | andel;Læsø;2025;;21;20;;;",
        "UDT-305 | rate;Læsø;2025;;1;0;;;",
        "UDT-306 | andel;Læsø;2025;31,0;6;20;;;",
        "UDT-307 | svar;Læsø;2025;9,0;;;9,1;12;",
        "UDT-308 | svar;Læsø;2025;9,0;;;8,1;;",
        "UDT-308 | svar;Læsø;2025;9,0;;;12;8,1;",
        "UDT-309 | svar;Læsø;2025;60,1;;;;;",
        "UDT-310 | andel;Læsø;2025;;9;;;;",
        "UDT-310 | andel;Læsø;2025;;;20;;;",
        "UDT-311 | svar;Læsø;2025;0,541;;;;;",
      })
  void faultIsFoundAndTheRestGoesThrough(String code, String line) {
    Received received = Extract.tidy(folder, SOUND, line);

    assertThat(Extract.codes(received)).containsExactly(code);
    assertThat(Extract.told(received)).containsExactly("antal 787 2020 Tally[count=7]");
    assertThat(received.findings().getFirst().location().describe())
        .startsWith("udtræk.csv, linje 3");
  }

  @Test
  void ambiguousNumberNamesBothReadings() {
    Finding finding =
        Extract.tidy(folder, SOUND, "antal;Læsø;2025;1.375;;;;;").findings().getFirst();

    assertThat(finding.found()).isEqualTo("teksten \"1.375\"");
    assertThat(finding.expected())
        .isEqualTo(
            "et tal med komma som decimaltegn og intet tusindtegn; det kan betyde 1,375 eller"
                + " 1375");
    assertThat(finding.concerns()).isEqualTo("indikator antal, Læsø, 2025");
    assertThat(finding.remedy())
        .isEqualTo(
            "Ret tallet i filen til 1,375 eller 1375. Skriver kilden alle tal på den måde, så ret"
                + " kildeprofilen profil.yaml: decimaltegn: \".\", hvis det er 1,375, eller"
                + " decimaltegn: \",\" og tusindtegn: \".\", hvis det er 1375.");
  }

  @Test
  void textThatMayStandForNothingIsAskedAbout() {
    assertThat(
            Extract.tidy(folder, SOUND, "dage;Læsø;2025;n/a;;;;;").findings().getFirst().remedy())
        .isEqualTo(
            "Ret tallet i filen. Betyder \"n/a\", at kilden ikke har noget tal, så tilføj det under"
                + " mangler i kildeprofilen profil.yaml; skjuler kilden tallet, så under skjult.");
  }

  /** Findings are published, and hide what the report hides: counts from 1 to 4. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UDT-112 | andel;\"Læsø;2025;;3;20;;;|",
        "UDT-301 | andel;Læsø;2025;;3.000;20;;;|",
        "UDT-302 | andel;Læsø;2025;;ca. 3;20;;;|",
        "UDT-303 | andel;Læsø;2025;;-3;20;;;|",
        "UDT-303 | antal;Læsø;2025;3,5;;;;;|",
        "UDT-304 | andel;Læsø;2025;;20;3;;;|",
        "UDT-305 | rate;Læsø;2025;;3;0;;;|",
        "UDT-306 | andel;Læsø;2025;31,0;3;20;;;|",
        "UDT-309 | andel;Læsø;2025;;3;4;;;|",
        "UDT-401 | andel;Læsø;2025;;3;20;;;| andel;Læsø;2025;;3;20;;;",
        "UDT-402 | andel;Læsø;2025;;3;20;;;| andel;Læsø;2025;;4;20;;;",
        "UDT-301 | andel;Læsø;2025;15.000;3;20;;;|",
        "UDT-301 | andel;Læsø;2025;75.000;15;20;;;| andel;Thisted;2025;75.000;17;20;;;",
        "UDT-302 | andel;Læsø;2025;15,0 (3/20);3;20;;;|",
        "UDT-302 | andel;Læsø;2025;;\uFF13;20;;;|",
        "UDT-302 | andel;Læsø;2025;;tre;20;;;|",
        "UDT-307 | svar;Læsø;2025;15,0;;;3;9;|",
        "UDT-308 | svar;Læsø;2025;15,0;;;3;;|",
        "UDT-205 | andel;Læsø;3;;3;20;;;|",
        "UDT-205 | andel;Læsø;tre;;3;20;;;|",
        "UDT-201 | 3;Læsø;2025;;3;20;;;|",
        "UDT-203 | andel;3;2025;;3;20;;;|",
      })
  void noFindingQuotesASmallCount(String code, String line, String again) {
    List<String> lines = again == null ? List.of(SOUND, line) : List.of(SOUND, line, again);
    Received received = Extract.tidy(folder, lines.toArray(String[]::new));

    assertThat(Extract.codes(received)).containsExactly(code);
    assertThat(received.findings())
        .allSatisfy(
            finding ->
                assertThat(finding.found() + " | " + finding.expected() + " | " + finding.remedy())
                    .doesNotContainPattern(QUOTED_COUNT));
  }

  @Test
  void aFileWithoutHeadingsDoesNotTellItsFirstLine() {
    Received received = Extract.read(folder, Extract.TIDY, "andel;Læsø;2025;;3;20;;;\n");

    assertThat(received.findings())
        .isNotEmpty()
        .allSatisfy(finding -> assertThat(finding.found()).doesNotContainPattern(QUOTED_COUNT));
  }

  @Test
  void valueRoundedFromItsCountsAgreesWithThem() {
    assertThat(Extract.tidy(folder, "andel;Læsø;2025;22,3;71;318;;;").findings()).isEmpty();
  }

  @Test
  void unlikelyValueAsksForConfirmation() {
    Finding finding =
        Extract.tidy(folder, SOUND, "andel;Læsø;2025;;61;100;;;").findings().getFirst();

    assertThat(finding.severity()).isEqualTo(Severity.CONFIRM);
    assertThat(finding.found()).isEqualTo("61,0");
    assertThat(finding.expected()).isEqualTo("0-60 enheder");
  }

  @Test
  void fractionsWherePercentagesAreMeantAreHeldBackWithBothReadings() {
    Received received =
        Extract.tidy(
            folder,
            "svar;Læsø;2023;12,9;;;;;",
            "svar;Læsø;2025;0,129;;;;;",
            "svar;Hjørring;2025;0,1;;;;;",
            "svar;Thisted;2025;0,541;;;;;",
            "dage;Thisted;2025;0,541;;;;;");

    assertThat(Extract.codes(received)).containsExactly("UDT-311");
    assertThat(received.observations())
        .extracting(each -> each.indicator() + " " + each.period().label())
        .containsExactly("svar 2023", "dage 2025");
    Finding finding = received.findings().getFirst();
    assertThat(finding.severity()).isEqualTo(Severity.CONFIRM);
    assertThat(finding.found())
        .isEqualTo(
            "3 tal på højst 1, for eksempel 0,129, der kan betyde 0,129 pct. eller 12,9 pct.");
    assertThat(finding.concerns()).isEqualTo("indikator svar, 2025");
  }

  @Test
  void oneSmallPercentageAmongOthersIsNoFraction() {
    assertThat(
            Extract.tidy(
                    folder,
                    "svar;Læsø;2025;0,8;;;;;",
                    "svar;Hjørring;2025;1,2;;;;;",
                    "svar;Thisted;2025;0;;;;;")
                .findings())
        .isEmpty();
  }

  @Test
  void repeatedRowCountsOnce() {
    Received received = Extract.tidy(folder, "dage;Læsø;2025;12;;;;;", "dage;Læsø;2025;12,0;;;;;");

    assertThat(received.observations()).hasSize(1);
    assertThat(Extract.codes(received)).containsExactly("UDT-401");
    assertThat(received.findings().getFirst().holdsBack()).isFalse();
  }

  @Test
  void contradictingRowsAreBothHeldBack() {
    Received received =
        Extract.tidy(
            folder,
            SOUND,
            "antal;Læsø;2025;9;;;;;",
            "antal;825;2025;10;;;;;",
            "antal;Læsø;2025;9;;;;;");

    assertThat(Extract.told(received)).containsExactly("antal 787 2020 Tally[count=7]");
    assertThat(Extract.codes(received)).containsExactly("UDT-402");
    assertThat(received.findings().getFirst().found())
        .contains("et andet tal end i udtræk.csv, linje 3, kolonne \"værdi\"")
        .endsWith("(2 linjer, samme årsag: linje 4, linje 5)");
  }

  @Test
  void lineInAnotherEncodingIsHeldBackAlone() {
    byte[] bytes =
        (Extract.TIDY_HEADINGS + SOUND + "\nantal;L\u00e6s\u00f8;2025;9;;;;;\n")
            .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    byte[] broken =
        new String(bytes, java.nio.charset.StandardCharsets.UTF_8)
            .replace("Læsø", "L?s?")
            .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    for (int at = 0; at < broken.length; at++) {
      broken[at] = broken[at] == '?' ? (byte) 0xE6 : broken[at];
    }
    Received received = Extract.read(folder, "a.csv", List.of(Extract.TIDY), broken);

    assertThat(Extract.codes(received)).containsExactly("UDT-111");
    assertThat(received.observations()).hasSize(1);
  }

  @Test
  void headingsInAnotherEncodingStopTheReading() {
    byte[] latin =
        (Extract.TIDY_HEADINGS + SOUND + "\nantal;Læsø;2025;9;;;;;\n")
            .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);

    Received received = Extract.read(folder, "a.csv", List.of(Extract.TIDY), latin);

    assertThat(Extract.codes(received)).containsExactly("UDT-111");
    assertThat(received.findings().getFirst().location().describe()).isEqualTo("a.csv, linje 1");
    assertThat(received.findings().getFirst().consequence())
        .isEqualTo("Overskrifterne kan ikke læses; intet er læst af filen.");
  }

  @ParameterizedTest
  @CsvSource({"'\r'", "'\r\n'", "'\n'", "'\r\r\n'"})
  void everyKindOfLineEndIsUnderstood(String end) {
    String content = Extract.TIDY_HEADINGS + SOUND + "\nantal;Læsø;2025;9;;;;;\n";

    Received received = Extract.read(folder, Extract.TIDY, content.replace("\n", end));

    assertThat(Extract.codes(received)).isEmpty();
    assertThat(received.observations()).hasSize(2);
  }

  @Test
  void lettersTakenApartAreTheSameLetters() {
    String content = Extract.TIDY_HEADINGS + "antal;Hjørring;2025;9;;;;;\n";
    String apart = java.text.Normalizer.normalize(content, java.text.Normalizer.Form.NFD);
    assertThat(apart).isNotEqualTo(content);

    Received received = Extract.read(folder, Extract.TIDY, apart);

    assertThat(Extract.codes(received)).isEmpty();
    assertThat(received.observations()).hasSize(1);
  }

  @Test
  void ofManyUnknownNamesTheFirstAreTellingAndTheRestCounted() {
    List<String> lines = new java.util.ArrayList<>(List.of(SOUND));
    for (int number = 1; number <= 3000; number++) {
      lines.add("ukendt-" + number + ";Læsø;2025;9;;;;;");
    }

    List<Finding> findings = Extract.tidy(folder, lines.toArray(String[]::new)).findings();

    assertThat(findings).hasSize(21).extracting(Finding::code).containsOnly("UDT-201");
    assertThat(findings.getLast().found())
        .startsWith("\"ukendt-21\"; \"ukendt-22\"")
        .contains("(2.980 andre linjer, hver sin årsag: linje 23, linje 24");
  }
}
