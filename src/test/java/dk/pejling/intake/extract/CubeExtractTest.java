package dk.pejling.intake.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.finding.SourceLocation;
import dk.pejling.intake.IncomingFile;
import dk.pejling.intake.Received;
import dk.pejling.observation.ReceivedFile.Content;
import dk.pejling.observation.ReceivedFile.Dating;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** PX and JSON-stat as extracts: what a profile makes of their dimensions. */
class CubeExtractTest {
  private static final String PROFILE =
      """
      profil: kube
      filer: ["*.px"]
      format: px
      kolonner: {indikator: {fast: antal}, område: område, periode: tid}
      opdelinger: [{kolonne: køn, total: I alt}]
      mangler: [".."]
      skjult: ["."]
      """;

  private static final String PX =
      """
      CODEPAGE="utf-8";
      CREATION-DATE="20251101";
      STUB="område","køn";
      HEADING="tid";
      VALUES("område")="Hjørring","Læsø","Odense";
      CODES("område")="860","825","461";
      VALUES("køn")="I alt","Mænd";
      VALUES("tid")="2024","1. kvt. 2025";
      TIMEVAL("tid")=TLIST(Q1),"20244","20251";
      DATA=
      64483 64120
      30000 30001
      1786 "."
      900 901
      5 ..
      6 7;
      """;

  private final Path folder;

  CubeExtractTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void cellsBecomeFiguresWithThePlaceTheyStand() {
    Received received = px(PROFILE.replace("tid}", "tid}\nudtrukket: 2025-12-01"), years());

    assertThat(Extract.told(received))
        .containsExactly(
            "antal 860 2024 Tally[count=64483]",
            "antal 860 2025 Tally[count=64120]",
            "antal 825 2024 Tally[count=1786]",
            "antal 825 2025 Suppressed[token=.]");
    assertThat(received.observations().get(2).provenance().location())
        .isEqualTo(new SourceLocation.Line("fil.px", 13, "(tal)"));
    assertThat(Extract.codes(received)).containsExactly("UDT-203");
    assertThat(received.file().rows()).isEqualTo(12);
  }

  @Test
  void fileTellsWhenItWasMadeUnlessTheProfileDoes() {
    assertThat(px(PROFILE, years()).file().dating())
        .isEqualTo(new Dating.On(LocalDate.of(2025, 11, 1)));
    assertThat(px(PROFILE + "udtrukket: 2025-12-01\n", years()).file().dating())
        .isEqualTo(new Dating.On(LocalDate.of(2025, 12, 1)));
  }

  @Test
  void periodIsReadFromTheFilesOwnTimesWhereItsNameCantBe() {
    String quarters = PX.replace("\"2024\",\"1. kvt. 2025\"", "\"4. kvt. 2024\",\"1. kvt. 2025\"");

    assertThat(Extract.told(px(PROFILE, quarters)))
        .contains("antal 860 2024K4 Tally[count=64483]", "antal 860 2025K1 Tally[count=64120]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          H1 | 20241,20242   | 1. halvår 2024,2. halvår 2024
          H1 | 20241,20242   | 2024H1,2024H2
          W1 | 202401,202402 | 2024U01,2024U02
          D1 | 20240101,20240102 | 2024M01D01,2024M01D02
          """)
  void timesOfOtherLengthsAreHeldBackAtEachFigure(String scale, String times, String names) {
    Received received = px(PROFILE, timed(scale, times, names));

    assertThat(received.observations()).isEmpty();
    assertThat(Extract.codes(received)).contains("UDT-205").doesNotContain("UDT-131");
    assertThat(received.findings().getFirst().expected())
        .isEqualTo("en periode som 2025, 2025K1, 2025M01 eller 2017-2019");
  }

  @ParameterizedTest
  @CsvSource({"H1, 20241;20242", "W1, 202401;202402"})
  void nameThatSaysAYearWhereTheTimeSaysLessHasTwoReadings(String scale, String times) {
    Received received = px(PROFILE, timed(scale, times.replace(';', ','), "2024,2025"));

    assertThat(Extract.codes(received)).containsExactly("UDT-122");
    assertThat(received.findings().getFirst().found())
        .isEqualTo("værdien \"2024\", hvor TIMEVAL siger halvår, uger eller dage");
  }

  private static String timed(String scale, String times, String names) {
    return PX.replace("\"2024\",\"1. kvt. 2025\"", quoted(names))
        .replace("TLIST(Q1),\"20244\",\"20251\"", "TLIST(" + scale + ")," + quoted(times));
  }

  private static String quoted(String listed) {
    return "\"" + listed.replace(",", "\",\"") + "\"";
  }

  @ParameterizedTest
  @CsvSource({
    "2024-Q1, 2024K1",
    "2024Q1, 2024K1",
    "2024-M02, 2024M02",
    "2024-S1, ''",
    "2024-W05, ''",
    "2024H1, ''",
    "2011-12, ''"
  })
  void jsonStatTimesAreReadOrHeldBack(String code, String period) {
    String file =
        """
        {"class": "dataset", "id": ["område", "tid"], "size": [1, 1], "role": {"time": ["tid"]},
         "dimension": {"område": {"category": {"index": ["860"]}},
                       "tid": {"category": {"index": ["%s"], "label": {"%s": "%s"}}}},
         "value": [7]}
        """
            .formatted(code, code, code);
    String profile =
        PROFILE
            .replace("format: px", "format: json-stat")
            .replaceAll("opdelinger.*\n", "")
            .replace("*.px", "*");

    Received received = Extract.read(folder, "fil.json", List.of(profile), file.getBytes(UTF_8));

    if (period.isEmpty()) {
      assertThat(received.observations()).isEmpty();
      assertThat(Extract.codes(received)).contains("UDT-205");
    } else {
      assertThat(Extract.told(received)).containsExactly("antal 860 " + period + " Tally[count=7]");
    }
  }

  @Test
  void areaMayBeKnownByItsCode() {
    String unknown = years().replace("\"Hjørring\",\"Læsø\"", "\"H.\",\"L.\"");

    assertThat(px(PROFILE + "koder: [OMRÅDE]\n", unknown).observations()).hasSize(4);
    assertThat(px(PROFILE, unknown).observations()).isEmpty();
  }

  @Test
  void dashIsZeroUnlessTheProfileOrTheFileSaysElse() {
    String dash = years().replace("1786", "-");

    assertThat(Extract.told(px(PROFILE, dash))).contains("antal 825 2024 Tally[count=0]");
    assertThat(Extract.told(px(PROFILE.replace("[\"..\"]", "[\"-\"]"), dash)))
        .contains("antal 825 2024 Missing[token=-]");
    assertThat(Extract.codes(px(PROFILE, "DATASYMBOLNIL=\"skjult\";\n" + dash)))
        .containsExactly("UDT-302", "UDT-203");
  }

  @Test
  void symbolTheProfileDoesntKnowIsAFinding() {
    Received received = px(PROFILE.replace("skjult: [\".\"]", ""), years());

    assertThat(received.observations()).hasSize(3);
    assertThat(Extract.codes(received)).contains("UDT-302");
  }

  @Test
  void decimalsAreWrittenWithAPointWhateverTheProfile() {
    String days = years().replace("64483", "12.375");

    assertThat(Extract.told(px(PROFILE.replace("antal", "dage"), days)))
        .anyMatch(told -> told.startsWith("dage 860 2024 Valued[value=12.375"));
  }

  @Test
  void dimensionThatTheProfileDoesntKnowIsToldOf() {
    Received received = px(PROFILE.replace("opdelinger: [{kolonne: køn, total: I alt}]", ""), PX);

    assertThat(Extract.codes(received)).contains("UDT-108", "UDT-402");
  }

  @Test
  void dimensionThatTheFileLacksCostsTheFile() {
    Received missing = px(PROFILE.replace("område: område", "område: kommune"), PX);
    Received byCode = px(PROFILE + "koder: [kommune]\n", PX);

    assertThat(Extract.codes(missing)).contains("UDT-106");
    assertThat(Extract.codes(byCode)).containsExactly("UDT-128");
    assertThat(byCode.findings().getFirst().found())
        .isEqualTo("dimensionerne \"område\", \"køn\" og \"tid\"");
  }

  @Test
  void fileThatIsCutOffGivesOneFindingAndNoFigures() {
    Received received = px(PROFILE, years().replace("6 7;", "6"));

    assertThat(Extract.codes(received)).containsExactly("UDT-125");
    assertThat(received.observations()).isEmpty();
    assertThat(received.file().content()).isEqualTo(new Content.NotUnderstood());
  }

  @Test
  void contentDecidesWhetherAFileIsWhatItsProfileSays() {
    String px = PROFILE.replace("*.px", "*");
    String json = px.replace("format: px", "format: json-stat");
    String csv = px.replace("format: px", "format: csv").replace("tid}", "tid, værdi: tal}");

    assertMismatch(csv, PX, "en PX-fil");
    assertMismatch(json, PX, "en PX-fil");
    assertMismatch(csv, "{\"class\": \"dataset\"}", "en JSON-fil");
    assertMismatch(px, "{\"class\": \"dataset\"}", "en JSON-fil");
    assertMismatch(px, "område;tid;tal\nHjørring;2024;1\n", "en tekstfil");
    assertMismatch(json, "", "en tom fil");
  }

  private void assertMismatch(String profile, String content, String found) {
    Received received = Extract.read(folder, "fil", List.of(profile), content.getBytes(UTF_8));

    assertThat(Extract.codes(received)).containsExactly("UDT-103");
    assertThat(received.findings().getFirst().found()).isEqualTo(found);
  }

  @Test
  void linesOfATrialAreReadAsAFileWouldBe() {
    IncomingFile trial =
        new IncomingFile(
            folder,
            "fil.px",
            IncomingFile.Kind.EXTRACT,
            "0".repeat(64),
            Instant.parse("2025-12-12T08:00:00Z"));
    Received received =
        new ExtractIntake(SmallAgreement.AGREEMENT, List.of())
            .readLines(trial, Extract.profile(PROFILE), years().replaceFirst("CODEPAGE.*\n", ""));

    assertThat(Extract.told(received)).isEqualTo(Extract.told(px(PROFILE, years()))).hasSize(4);
  }

  @Test
  void whatIsReadDespiteAFlawIsTold() {
    assertThat(Extract.codes(px(PROFILE, years().replaceFirst("CODEPAGE.*\n", ""))))
        .contains("UDT-133");
    assertThat(Extract.codes(px(PROFILE, years().replace("6 7;", "6 7")))).contains("UDT-134");
  }

  @Test
  void linksOfACollectionAreToldAndNotFollowed() {
    String profile = PROFILE.replace("format: px", "format: json-stat").replace("*.px", "*.json");
    String collection =
        """
        {"version": "2.0", "class": "collection", "link": {"item": [
          {"class": "dataset", "id": ["område", "køn", "tid"], "size": [1, 1, 1], "value": [64483],
           "dimension": {
             "område": {"category": {"index": ["Hjørring"]}},
             "køn": {"category": {"index": ["I alt"]}},
             "tid": {"category": {"index": ["2024"]}}}},
          {"class": "dataset", "href": "https://example.com/x.json"}]}}
        """;

    Received received =
        Extract.read(folder, "fil.json", List.of(profile), collection.getBytes(UTF_8));

    assertThat(Extract.codes(received)).contains("UDT-136");
    assertThat(Extract.told(received)).containsExactly("antal 860 2024 Tally[count=64483]");
  }

  private static String years() {
    return PX.replace("1. kvt. 2025", "2025").replace("TIMEVAL", "NOTE");
  }

  private Received px(String profile, String content) {
    return Extract.read(folder, "fil.px", List.of(profile), content.getBytes(UTF_8));
  }
}
