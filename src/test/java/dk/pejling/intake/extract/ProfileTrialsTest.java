package dk.pejling.intake.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.reading.AgreementReader;
import dk.pejling.finding.Checked;
import dk.pejling.finding.Finding;
import dk.pejling.intake.extract.profile.SourceProfile;
import dk.pejling.intake.extract.profile.SourceProfileReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tests that profiles carry. */
class ProfileTrialsTest {
  private static final String PROFILE =
      """
      profil: p
      filer: ["p*.csv"]
      format: csv
      decimaltegn: ","
      kolonner: {indikator: indikator, område: område, periode: periode, værdi: værdi}
      mangler: [".."]
      prøver:
        - linjer: |
            indikator;område;periode;værdi
            dage;Hjørring;2020;12,5
            antal;Læsø;2020;1786
            dage;Læsø;2020;..
          giver:
            - {indikator: dage, område: 860, periode: 2020, værdi: 12.5}
            - {indikator: antal, område: Læsø, periode: 2020, værdi: 1786}
            - {indikator: dage, område: Læsø, periode: 2020, mangler: ".."}
      """;

  @ParameterizedTest
  @MethodSource("shippedProfiles")
  void everyShippedProfilePassesItsOwnTests(Path file) throws IOException {
    SourceProfile profile =
        accepted(SourceProfileReader.read(file.getFileName().toString(), Files.readString(file)));

    assertThat(profile.trials()).isNotEmpty();
    assertThat(new ProfileTrials(example()).run(profile)).isEmpty();
  }

  static Stream<Path> shippedProfiles() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("input/profiler"))) {
      return files.sorted().toList().stream();
    }
  }

  @Test
  void aTestThatHoldsFindsNothing() {
    assertThat(run(PROFILE)).isEmpty();
  }

  @Test
  void figuresOfGroupsAreHeldAgainstTheirOwn() {
    String groups =
        """
        profil: p
        filer: ["p*.csv"]
        format: csv
        decimaltegn: ","
        kolonner: {indikator: indikator, område: område, periode: periode, værdi: værdi}
        opdelinger: [{kolonne: køn, total: alle, navn: køn, grupper: {K: kvinder, M: mænd}}]
        prøver:
          - linjer: |
              indikator;område;køn;periode;værdi
              antal;Læsø;alle;2020;1786
              antal;Læsø;K;2020;883
              antal;Læsø;M;2020;903
            giver:
              - {indikator: antal, område: Læsø, periode: 2020, værdi: 1786}
              - {indikator: antal, område: Læsø, periode: 2020, gruppe: kvinder, værdi: 883}
              - {indikator: antal, område: Læsø, periode: 2020, gruppe: mænd, værdi: 903}
        """;

    assertThat(run(groups)).isEmpty();
    assertThat(run(groups.replace("gruppe: mænd, værdi: 903", "gruppe: mænd, værdi: 900")))
        .extracting(Finding::code, Finding::found)
        .containsExactly(tuple("PRO-111", "antal, Læsø, 2020, mænd giver 903; ventet 900"));
    assertThat(run(groups.replaceAll("antal", "dage")))
        .extracting(Finding::code, Finding::found)
        .containsExactly(tuple("PRO-112", "opdelingen køn: kvinder, opdelingen køn: mænd"));
  }

  @Test
  void everyDifferenceIsToldWithWhatWasExpected() {
    List<Finding> findings =
        run(
            PROFILE
                .replace("værdi: 12.5", "værdi: 125")
                .replace(
                    "- {indikator: antal, område: Læsø", "- {indikator: antal, område: Thisted"));

    assertThat(findings)
        .extracting(Finding::code, Finding::found, each -> each.location().describe())
        .containsExactly(
            tuple(
                "PRO-111",
                "antal, Læsø, 2020 giver 1.786; ventet intet. antal, Thisted, 2020 giver intet;"
                    + " ventet 1.786. dage, Hjørring, 2020 giver 12,5; ventet 125",
                "profil.yaml, linje 8, tegn 5"));
    assertThat(findings.getFirst().consequence()).contains("Profilen bruges ikke");
  }

  @Test
  void findingsAreExpectedTooByTheirCodes() {
    assertThat(run(PROFILE.replace("12,5", "1.375")))
        .extracting(Finding::found)
        .containsExactly(
            "dage, Hjørring, 2020 giver intet; ventet 12,5",
            "anmærkningerne UDT-301; ventet ingen");
    assertThat(run(PROFILE + "    anmærkning: UDT-203\n"))
        .extracting(Finding::found)
        .containsExactly("anmærkningerne ingen; ventet UDT-203");
  }

  @Test
  void smallCountsAreNotTold() {
    assertThat(run(PROFILE.replace("2020;1786", "2020;3")))
        .extracting(Finding::found)
        .containsExactly("antal, Læsø, 2020 giver et tal, der ikke gengives; ventet 1.786");
  }

  @Test
  void aTestOfOtherAreasIsNotRunAndToldOf() {
    assertThat(run(PROFILE.replace("område: 860", "område: Skagen")))
        .extracting(Finding::code, Finding::found)
        .containsExactly(tuple("PRO-112", "området Skagen"));
  }

  @Test
  void aWorkbooksRowsAreWrittenAsLines() {
    String profile =
        """
        profil: ark
        filer: ["ark*.xlsx"]
        format: xlsx
        udfyld-nedad: [Køn]
        kolonner: {indikator: {fast: antal}, område: Område, periode: {i: overskrifter}}
        opdelinger: [{kolonne: Køn, sum: alle}]
        prøver:
          - linjer: |
              Tilskadekomne
              Køn;Område;2020;2021
              Mænd;Hjørring;5;7
              ;Læsø;1;0
              Kvinder;Hjørring;6;8
              ;Læsø;2;3
              Kilde: Danmarks Statistik
            giver:
              - {indikator: antal, område: Hjørring, periode: 2020, værdi: 11}
              - {indikator: antal, område: Hjørring, periode: 2021, værdi: 15}
              - {indikator: antal, område: Læsø, periode: 2020, værdi: 3}
              - {indikator: antal, område: Læsø, periode: 2021, værdi: 3}
            anmærkning: UDT-141
        """;

    assertThat(run(profile)).isEmpty();
  }

  @Test
  void mistakesInATestHavePlaces() {
    assertThat(codes(PROFILE.replace("værdi: 12.5", "værdi: tolv"))).containsExactly("PRO-104");
    assertThat(codes(PROFILE.replace("værdi: 12.5", "tæller: 1"))).containsExactly("PRO-106");
    assertThat(codes(PROFILE.replace("giver:", "gir:"))).contains("PRO-102", "PRO-103");
    assertThat(codes(PROFILE + "    måltyper: {x: ting}\n")).containsExactly("PRO-105");
  }

  @Test
  void anOpenQuestionIsAFinding() {
    assertThat(codes(PROFILE.replace("decimaltegn: \",\"", "decimaltegn: \"?\"")))
        .contains("PRO-110");
  }

  private static List<Finding> run(String yaml) {
    return new ProfileTrials(SmallAgreement.AGREEMENT).run(Extract.profile(yaml));
  }

  private static List<String> codes(String yaml) {
    return SourceProfileReader.read("p.yaml", yaml).findings().stream().map(Finding::code).toList();
  }

  private static Agreement example() throws IOException {
    Path file = Path.of("input/sundhedsaftale.yaml");
    return accepted(new AgreementReader().read("sundhedsaftale.yaml", Files.readString(file)));
  }

  private static <T> T accepted(Checked<T> checked) {
    assertThat(checked).isInstanceOf(Checked.Accepted.class);
    return ((Checked.Accepted<T>) checked).value();
  }
}
