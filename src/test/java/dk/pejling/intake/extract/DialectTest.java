package dk.pejling.intake.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.finding.Finding;
import dk.pejling.finding.SourceLocation;
import dk.pejling.intake.Received;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Text files as sources lay them out, beyond one row a line under one line of headings. */
class DialectTest {
  private static final String PLAIN =
      """
      profil: p
      filer: ["*.csv"]
      format: csv
      decimaltegn: ","
      kolonner: {indikator: {fast: antal}, område: Område, periode: År, værdi: Antal}
      mangler: [".."]
      """;

  private static final String HAND =
      """
      profil: hånd
      filer: ["*.csv"]
      format: csv
      decimaltegn: ","
      overskrifter: {navne: [Køn, Område, 2020, 2021]}
      udfyld-nedad: [Køn]
      kolonner: {indikator: {fast: antal}, område: Område, periode: {i: overskrifter}}
      opdelinger: [{kolonne: Køn, total: I alt}]
      mangler: [".."]
      """;

  private static final String HEALTH =
      """
      profil: sundhed
      filer: ["*.csv"]
      format: csv
      skilletegn: ","
      decimaltegn: "."
      tusindtegn: ","
      tegn-efter-tal: ["%"]
      læses-ikke: [Antal svar]
      kolonner: {indikator: {fast: svar}, område: Område, periode: {filnavn: "stress-{periode}*.csv"}, værdi: Andel}
      """;

  private static final String INFECTIONS =
      """
      profil: ssi
      filer: ["*.csv"]
      format: csv
      decimaltegn: ","
      tusindtegn: "."
      korte-rækker: skjult
      læses-ikke: [Incidens]
      kolonner: {indikator: {fast: antal}, område: Kommune, periode: År, værdi: Antal}
      skjult: ["<10"]
      """;

  @TempDir Path folder;

  @Test
  void titlesAndFootnotesAreToldOfOnceAndNothingElseIsLost() {
    Received received =
        read(
            PLAIN,
            """
            Folketal efter område og år
            Enhed: antal; opgjort 1. januar

            Område;År;Antal
            Hjørring;2020;64483
            Læsø;2020;1786

            Kilde: Danmarks Statistik; se også noten
            Tallene er foreløbige og kan ændres.
            """);

    assertThat(Extract.told(received))
        .containsExactly("antal 860 2020 Tally[count=64483]", "antal 825 2020 Tally[count=1786]");
    assertThat(Extract.codes(received)).containsExactly("UDT-141");
    assertThat(received.findings().getFirst().found())
        .isEqualTo("linje 1-2 over tallene og linje 8-9 under tallene");
  }

  @Test
  void aRowThatWasCutOffIsNoFootnote() {
    Received received =
        read(PLAIN, "Område;År;Antal\nHjørring;2020;64483\nRegion Nordj\nLæsø;20\n");

    assertThat(Extract.codes(received)).containsExactly("UDT-110");
    assertThat(received.findings().getFirst().found()).contains("linje 3, linje 4");
  }

  @Test
  void aTextBetweenRowsIsNoFootnote() {
    Received received =
        read(PLAIN, "Område;År;Antal\nHjørring;2020;1\nher står en tekst\nLæsø;2020;2\n");

    assertThat(Extract.codes(received)).containsExactly("UDT-110");
    assertThat(received.observations()).hasSize(2);
  }

  @Test
  void missingColumnIsToldOfTheHeadingsAndNotOfTheTitle() {
    Received received = read(PLAIN, "Folketal efter år\n\nOmråde;År;Tal\nHjørring;2020;1\n");

    assertThat(Extract.codes(received)).containsExactly("UDT-106", "UDT-108");
    assertThat(received.findings().getFirst().location())
        .isEqualTo(new SourceLocation.Line("udtræk.csv", 3, ""));
  }

  @Test
  void headingsMayStandInALineThatTheProfileNames() {
    String profile =
        PLAIN.replace("format: csv", "format: csv\noverskrifter: {linje: 3, navne: [Område, År]}");

    Received received = read(profile, "Titel;;\nTitel;;\n;;Antal\nHjørring;2020;7\n");

    assertThat(Extract.told(received)).containsExactly("antal 860 2020 Tally[count=7]");
    assertThat(Extract.codes(received)).containsExactly("UDT-141");
  }

  @Test
  void handDownloadHasNoHeadingsAndAPeriodInEachColumn() {
    Received received =
        read(
            HAND,
            """
            "Folketal efter køn, område og tid"

            "I alt";"Hjørring";64483;64501
            "";"Læsø";1786;..
            "Mænd";"Hjørring";32000;32010
            "";"Læsø";900;905
            """);

    assertThat(Extract.told(received))
        .containsExactly(
            "antal 860 2020 Tally[count=64483]",
            "antal 860 2021 Tally[count=64501]",
            "antal 825 2020 Tally[count=1786]",
            "antal 825 2021 Missing[token=..]");
    assertThat(received.observations().get(2).provenance().location())
        .isEqualTo(new SourceLocation.Line("udtræk.csv", 4, "2020"));
    assertThat(Extract.codes(received)).containsExactly("UDT-141");
  }

  @Test
  void fileOfAnotherWidthIsNotTakenForTitles() {
    Received received = read(HAND, "\"I alt\";\"Hjørring\";64483\n\"I alt\";\"Læsø\";1786\n");

    assertThat(received.observations()).isEmpty();
    assertThat(Extract.codes(received)).containsExactly("UDT-110", "UDT-405", "UDT-109");
  }

  @Test
  void danskernesSundhedWritesPercentSignsAndThePeriodInTheName() {
    Received received =
        read(
            "stress-2021-udtræk.csv",
            HEALTH,
            """
            "Område","Andel","Antal svar"
            "Hjørring Kommune","50.3%","1,160"
            "Læsø","9%",""
            """);

    assertThat(Extract.told(received))
        .containsExactly(
            "svar 860 2021 Valued[value=50.3, interval=NotPublished[]]",
            "svar 825 2021 Valued[value=9, interval=NotPublished[]]");
    assertThat(received.findings()).isEmpty();
  }

  @Test
  void thousandsCommaOfCountsIsRead() {
    String profile =
        HEALTH
            .replace("værdi: Andel", "tæller: Ja, nævner: Antal svar")
            .replace("fast: svar", "fast: andel")
            .replace("læses-ikke: [Antal svar]\n", "");

    assertThat(
            Extract.told(
                read(
                    "stress-2021.csv",
                    profile,
                    "\"Område\",\"Ja\",\"Antal svar\"\n\"Hjørring\",\"583\",\"1,160\"\n")))
        .containsExactly("andel 860 2021 Counted[numerator=583, denominator=1160]");
  }

  @Test
  void aNameWithoutThePeriodIsTold() {
    Received received =
        read("stress.csv", HEALTH, "\"Område\",\"Andel\",\"Antal svar\"\n\"Læsø\",\"9%\",\"\"\n");

    assertThat(received.observations()).isEmpty();
    assertThat(Extract.codes(received)).containsExactly("UDT-143");
  }

  @Test
  void aPercentSignThatTheProfileDoesNotNameIsNoNumber() {
    String profile = HEALTH.replace("tegn-efter-tal: [\"%\"]\n", "");

    assertThat(
            Extract.codes(
                read("stress-2021.csv", profile, "Område,Andel,Antal svar\nLæsø,50.3%,1\n")))
        .containsExactly("UDT-302", "UDT-109");
  }

  @Test
  void ssiPadsFieldsAndEndsARowAtAHiddenFigure() {
    Received received =
        read(
            INFECTIONS,
            """
            Kommune   ;År  ;Antal   ;Incidens
            Hjørring  ;2021;   2.807;  1.292,4
            Læsø      ;2021;     <10
            """);

    assertThat(Extract.told(received))
        .containsExactly(
            "antal 860 2021 Tally[count=2807]", "antal 825 2021 Suppressed[token=<10]");
    assertThat(received.findings()).isEmpty();
  }

  @Test
  void aShortRowWithoutAHiddenFigureIsNotRead() {
    Received received =
        read(INFECTIONS, "Kommune;År;Antal;Incidens\nHjørring;2021;2.807\nLæsø;<10;2021\n");

    assertThat(received.observations()).isEmpty();
    assertThat(Extract.codes(received)).containsExactly("UDT-110", "UDT-109");
  }

  @Test
  void withoutTheKeyEveryShortRowIsAFinding() {
    String profile = INFECTIONS.replace("korte-rækker: skjult\n", "");

    assertThat(Extract.codes(read(profile, "Kommune;År;Antal;Incidens\nLæsø;2021;<10\n")))
        .containsExactly("UDT-110", "UDT-109");
  }

  @Test
  void newlineInsideAQuotedFieldIsPartOfTheField() {
    String profile = PLAIN.replace("værdi: Antal", "værdi: Antal, note: Note");

    Received received =
        read(profile, "Område;År;Antal;Note\nHjørring;2020;7;\"rettet\ni maj\"\nLæsø;2020;8;\n");

    assertThat(Extract.told(received))
        .containsExactly("antal 860 2020 Tally[count=7]", "antal 825 2020 Tally[count=8]");
    assertThat(received.findings()).isEmpty();
    assertThat(received.observations().getLast().provenance().location())
        .isEqualTo(new SourceLocation.Line("udtræk.csv", 4, "Antal"));
  }

  @Test
  void duplicatesAreReadOnce() {
    Received received =
        read(PLAIN, "Område;År;Antal\nHjørring;2020;7\nHjørring;2020;7\nLæsø;2020;8\n");

    assertThat(received.observations()).hasSize(2);
    assertThat(received.findings()).extracting(Finding::code).containsExactly("UDT-401");
  }

  @Test
  void oldWindowsFilesAreReadWhereTheProfileSaysSo() {
    byte[] content =
        "Område;År;Antal\nLæsø – i alt;2020;8\n".getBytes(Charset.forName("windows-1252"));
    String profile =
        PLAIN.replace("format: csv", "format: csv\ntegnsæt: windows-1252")
            + "områder: {\"Læsø – i alt\": 825}\n";

    assertThat(Extract.told(Extract.read(folder, "a.csv", List.of(profile), content)))
        .containsExactly("antal 825 2020 Tally[count=8]");
  }

  private Received read(String profile, String content) {
    return read("udtræk.csv", profile, content);
  }

  private Received read(String name, String profile, String content) {
    return Extract.read(folder, name, List.of(profile), content.getBytes(UTF_8));
  }
}
