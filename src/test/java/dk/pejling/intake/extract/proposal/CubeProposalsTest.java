package dk.pejling.intake.extract.proposal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.reading.AgreementReader;
import dk.pejling.finding.Checked;
import dk.pejling.finding.Finding;
import dk.pejling.intake.IncomingFile;
import dk.pejling.intake.Received;
import dk.pejling.intake.extract.ExtractIntake;
import dk.pejling.intake.extract.profile.SourceProfile;
import dk.pejling.intake.extract.profile.SourceProfileReader;
import dk.pejling.intake.limit.FileLimits;
import dk.pejling.intake.limit.Limit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a PX or JSON-stat file says of itself becomes a profile; the rest is asked. */
class CubeProposalsTest {
  private static final String PX =
      """
      CODEPAGE="utf-8";
      CREATION-DATE="20251101 08:00";
      TITLE="Befolkning efter område, køn, alder og tid";
      SOURCE="Kilden";
      UNITS="Antal";
      STUB="område","køn","alder";
      HEADING="tid";
      VALUES("område")="Hjørring","Læsø","Odense";
      CODES("område")="860","825","461";
      VALUES("køn")="Mænd og kvinder","Mænd";
      CODES("køn")="T","M";
      ELIMINATION("køn")="Mænd og kvinder";
      VALUES("alder")="0-17 år","18 år og derover";
      ELIMINATION("alder")=YES;
      VALUES("tid")="4. kvartal 2023","1. kvartal 2024";
      TIMEVAL("tid")=TLIST(Q1),"20234","20241";
      DATASYMBOL2="Oplyses ikke af diskretionshensyn";
      DATASYMBOL3="Oplysning foreligger ikke";
      DATA=
      10 11
      20 21
      5 6
      8 9
      12 13
      22 23
      6 "..."
      9 ".."
      1 2
      3 4
      5 6
      7 8;
      """;

  private static final String JSON =
      """
      {"version": "2.0", "class": "dataset", "label": "Ventetid", "updated": "2025-10-31T08:00:00Z",
       "source": "Kilden", "id": ["geo", "maal", "time"], "size": [2, 2, 2],
       "role": {"geo": ["geo"], "time": ["time"], "metric": ["maal"]},
       "link": {"license": [{"href": "https://example.com/cc-by"}]},
       "dimension": {
         "geo": {"label": "Kommune", "category": {"index": ["860", "825"],
                 "label": {"860": "860 Hjørring", "825": "825 Læsø"}}},
         "maal": {"category": {"index": ["dage", "antal"],
                  "unit": {"dage": {"base": "dage"}, "antal": {"label": "personer"}}}},
         "time": {"category": {"index": ["2023", "2024"]}}},
       "value": [15.5, 14.1, 100, 110, 8.7, null, 3, 4], "status": {"1": "p", "5": "x"}}
      """;

  @TempDir Path folder;

  @Test
  void pxDescribesItselfAndTheEvidenceStandsAboveEachKey() throws IOException {
    String yaml = propose("BEF.px", PX).yaml();

    assertThat(yaml)
        .contains("# format: filen er PX og beskriver selv sine tal: \"Befolkning efter område,")
        .contains("# 24 tal i 4 dimensioner: område (3 kategorier), køn (2 kategorier), alder (2")
        .contains("ingen tal har decimaler. Enhed: \"Antal\"\nformat: px\n")
        .contains("# 2 af 3 kategorier i område er aftalens områder\n  område: område\n")
        .contains(
            "# filen siger selv, at det er tid: 2 kategorier i tid, alle perioder\n  periode: tid\n")
        .contains("filen siger selv, at \"Mænd og kvinder\" er dem alle under")
        .contains("  - {kolonne: køn, total: Mænd og kvinder}\n")
        .contains("filen siger selv, at de kan lægges sammen\n  - {kolonne: alder, sum: alle}\n")
        .contains("filen siger selv: \"Oplysning foreligger ikke\"\n")
        .contains("mangler: [\"...\"]\nskjult: [\"..\"]\n")
        .contains("filen er fra den 1. november 2025, siger den selv")
        .doesNotContain("decimaltegn:")
        .doesNotContain("tegnsæt:");
  }

  @Test
  void pxIsReadOnceTheIndicatorIsSaid() throws IOException {
    Proposal proposal = propose("BEF.px", PX);
    assertThat(proposal.questions()).isEqualTo(1);
    assertThat(codes(proposal.yaml())).containsExactly("PRO-110");

    // Hjørring has 10 + 20 of both sexes and all ages; the men's 5 and 8 are part of them
    assertThat(read("BEF.px", proposal.yaml().replace("fast: \"?\"", "fast: folketal")))
        .contains(
            "folketal 860 2023K4 Tally[count=30]",
            "folketal 860 2024K1 Tally[count=32]",
            "folketal 825 2023K4 Tally[count=34]");
  }

  @Test
  void jsonStatDescribesItself() throws IOException {
    Proposal proposal = propose("ventetid.json", JSON);

    assertThat(proposal.yaml())
        .contains("# format: filen er JSON-stat og beskriver selv sine tal: \"Ventetid\"")
        .contains("op til 1 decimal\nformat: json-stat\n")
        .contains("koder: [Kommune]\n")
        .contains("og filen siger selv, at det er områder\n  område: Kommune\n")
        .contains("  periode: time\n")
        .contains("  note: \"(status)\"\n")
        .contains("\"dage [dage]\" og \"antal [personer]\"")
        .contains("  - {kolonne: maal, total: \"?\"}\n")
        .contains("ved ikke: \"x\" står én gang i stedet for et tal, og filen siger ikke hvorfor")
        .contains("ved ikke: hvad mærket \"p\" på 1 tal betyder")
        .contains("om rettigheder siger filen: https://example.com/cc-by");
    String answered =
        proposal
            .yaml()
            .replace("fast: \"?\"", "fast: ventetid-genop")
            .replace("total: \"?\"", "total: dage");
    assertThat(read("ventetid.json", answered + "skjult: [x]\n"))
        .contains(
            "ventetid-genop 860 2023 Valued[value=15.5, interval=NotPublished[]]",
            "ventetid-genop 825 2024 Suppressed[token=x]");
  }

  @Test
  void meaningsOfSymbolsAreNeverAHabit() throws IOException {
    String unsaid = PX.replaceAll("DATASYMBOL.*\n", "");
    String both = PX.replace("af diskretionshensyn", "af diskretionshensyn eller mangler");

    assertThat(propose("a.px", unsaid).yaml())
        .contains("ved ikke: \"..\" står én gang i stedet for et tal, og filen siger ikke hvorfor")
        .doesNotContain("mangler: [")
        .doesNotContain("skjult: [");
    assertThat(propose("a.px", both).yaml())
        .contains("ved ikke: \"..\"")
        .doesNotContain("skjult: [");
  }

  @Test
  void percentagesAreNotAddedUpThoughTheFileSaysTheyCanBe() throws IOException {
    assertThat(propose("a.px", PX.replace("\"Antal\"", "\"procent\"")).yaml())
        .contains("- {kolonne: alder, sum: \"?\"}");
    assertThat(propose("a.px", "AGGREGALLOWED=NO;\n" + PX).yaml())
        .contains("- {kolonne: alder, sum: \"?\"}");
  }

  @Test
  void danishNamesAreUsedWhereTheFileHasThem() throws IOException {
    String two =
        """
        CODEPAGE="utf-8";
        LANGUAGE="en";
        LANGUAGES="en","da";
        STUB="municipality"; STUB[da]="kommune";
        HEADING="time"; HEADING[da]="tid";
        VALUES("municipality")="Hjorring"; VALUES[da]("kommune")="Hjørring";
        VALUES("time")="2024"; VALUES[da]("tid")="2024";
        DATA= 7;
        """;
    Proposal proposal = propose("b.px", two);

    assertThat(proposal.yaml()).contains("sprog: da\n").contains("område: kommune\n");
    assertThat(read("b.px", proposal.yaml().replace("fast: \"?\"", "fast: folketal")))
        .containsExactly("folketal 860 2024 Tally[count=7]");
  }

  @Test
  void severalDatasetsAreAQuestionAndTheFirstIsShown() throws IOException {
    String bundle = "{\"a\": %s, \"b\": %s}".formatted(JSON, JSON.replace("Ventetid", "Andet"));
    Proposal proposal = propose("c.json", bundle);

    assertThat(proposal.yaml())
        .contains(
            "ved ikke: hvilket af filens 2 datasæt der skal læses. Svar med et af: \"a\" og \"b\".")
        .contains("datasæt: \"?\"\n");
    String answered =
        proposal
            .yaml()
            .replace("datasæt: \"?\"", "datasæt: b")
            .replace("fast: \"?\"", "fast: ventetid-genop")
            .replace("total: \"?\"", "total: dage");
    assertThat(read("c.json", answered + "skjult: [x]\n")).hasSize(4);
  }

  @Test
  void dimensionOfTimesThatCannotBeReadSaysSo() throws IOException {
    String weeks =
        PX.replace("\"4. kvartal 2023\",\"1. kvartal 2024\"", "\"Uge 1\",\"Uge 2\"")
            .replace("TLIST(Q1),\"20234\",\"20241\"", "TLIST(W1),\"202401\",\"202402\"");

    assertThat(propose("w.px", weeks).yaml())
        .contains("hvoraf 0 er perioder, programmet kan læse")
        .contains("kan ikke læses som periode: \"Uge 1\" og \"Uge 2\"");
  }

  @Test
  void fileWithoutAreasOrTimeIsAsked() throws IOException {
    String bare =
        """
        CODEPAGE="utf-8";
        STUB="køn"; HEADING="alder";
        VALUES("køn")="Mænd"; VALUES("alder")="20";
        DATA= 7;
        """;
    assertThat(propose("uden.px", bare).yaml())
        .contains("hvilken dimension der har området")
        .contains("\"alder\"")
        .contains("  område: \"?\"\n")
        .contains("  periode: \"?\"\n");
    assertThat(propose("uden-2024.px", bare).yaml())
        .contains("periode: {filnavn: \"uden-{periode}.px\"}");
  }

  @Test
  void namesInAFileCannotBecomeKeys() throws IOException {
    String hostile =
        PX.replace("køn", "k: {a\\n# x}")
            .replace("Mænd og kvinder", "]x: [")
            .replace("Kilden", "a\nb: c");

    assertThat(codes(propose("x\"y: .px", hostile).yaml())).containsOnly("PRO-110");
  }

  @Test
  void whatCannotBeReadIsAFinding() throws IOException {
    assertThat(refused("a.px", PX.replace("7 8;", "7"))).containsExactly("UDT-125");
    assertThat(refused("a.json", "[{\"a\": 1}]")).containsExactly("UDT-130");
    assertThat(refused("a.json", "{\"a\": 1}")).containsExactly("UDT-130");
  }

  @Test
  void limitsHoldForProposalsToo() throws IOException {
    FileLimits few = FileLimits.EXTRACT.with(Limit.FIGURES, 3);
    assertThat(
            new ProfileProposals(agreement(), few, System::nanoTime)
                .propose(incoming(file("a.px", PX)))
                .findings())
        .extracting(Finding::code)
        .containsExactly("UDT-124");
    FileLimits rows = FileLimits.EXTRACT.with(Limit.ROWS, 3);
    assertThat(
            new ProfileProposals(agreement(), rows, System::nanoTime)
                .propose(incoming(file("a.px", PX)))
                .findings())
        .extracting(Finding::code)
        .containsExactly("FIL-114");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Month__PR0101D8.px",
        "NPM__BE0101F1datasymbols.px",
        "Population__BE0101A1elimtot.px",
        "Quarter__HA0201E8.px",
        "continue__BE0101F1errorTimeval.px",
        "keys__BE0101F1symbnotkeys.px",
        "multilanguage__BE0101F1ensvdescdefault.px",
        "percent__BE0101A1procspar.px"
      })
  void realFilesAreProposedFor(String name) throws IOException {
    Path extract = Path.of("../shared/data/extracts", name);
    Assumptions.assumeTrue(Files.isRegularFile(extract), "the folder with real files isn't there");

    Checked<Proposal> proposed = proposals().propose(incoming(extract));

    assertThat(proposed).isInstanceOf(Checked.Accepted.class);
    String yaml = ((Checked.Accepted<Proposal>) proposed).value().yaml();
    assertThat(yaml).contains("format: px\n").contains("kolonner:\n");
    assertThat(codes(yaml)).containsExactly("PRO-110");
  }

  private List<String> refused(String name, String content) throws IOException {
    Checked<Proposal> checked = proposals().propose(incoming(file(name, content)));
    assertThat(checked).isInstanceOf(Checked.Rejected.class);
    return checked.findings().stream().map(Finding::code).toList();
  }

  private Proposal propose(String name, String content) throws IOException {
    Checked<Proposal> checked = proposals().propose(incoming(file(name, content)));
    assertThat(checked).isInstanceOf(Checked.Accepted.class);
    return ((Checked.Accepted<Proposal>) checked).value();
  }

  private List<String> read(String name, String yaml) throws IOException {
    Checked<SourceProfile> profile = SourceProfileReader.read("forslag.yaml", yaml);
    assertThat(profile.findings()).isEmpty();
    SourceProfile sound = ((Checked.Accepted<SourceProfile>) profile).value();
    Received received =
        new ExtractIntake(agreement(), List.of(sound)).read(incoming(folder.resolve(name)));
    assertThat(received.findings()).noneMatch(Finding::holdsBack);
    return received.observations().stream()
        .map(
            each ->
                "%s %s %s %s"
                    .formatted(
                        each.indicator(), each.area(), each.period().label(), each.reading()))
        .toList();
  }

  private static List<String> codes(String yaml) {
    return SourceProfileReader.read("forslag.yaml", yaml).findings().stream()
        .map(Finding::code)
        .distinct()
        .toList();
  }

  private Path file(String name, String content) throws IOException {
    return Files.write(folder.resolve(name), content.getBytes(UTF_8));
  }

  private static IncomingFile incoming(Path file) {
    return new IncomingFile(
        file,
        file.getFileName().toString(),
        IncomingFile.Kind.EXTRACT,
        "0".repeat(64),
        Instant.parse("2025-12-12T08:00:00Z"));
  }

  private static ProfileProposals proposals() throws IOException {
    return new ProfileProposals(agreement(), FileLimits.EXTRACT, System::nanoTime);
  }

  private static Agreement agreement() throws IOException {
    Checked<Agreement> checked =
        new AgreementReader()
            .read("sundhedsaftale.yaml", Files.readString(Path.of("input/sundhedsaftale.yaml")));
    return ((Checked.Accepted<Agreement>) checked).value();
  }
}
