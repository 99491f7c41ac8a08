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
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be seen of an unknown file, and what is asked. */
class ProfileProposalsTest {
  private static final String INHABITANTS =
      """
      OMRÅDE;KØN;TID;INDHOLD
      Hjørring;I alt;2024K1;63981
      Hjørring;Mænd;2024K1;31990
      Læsø;I alt;2024K1;..
      Hele landet;I alt;2024K1;5961249
      """;

  @TempDir Path folder;

  @Test
  void evidenceStandsAboveEachKey() throws IOException {
    assertThat(propose("FOLK1A.csv", INHABITANTS).yaml())
        .contains("# skilletegn: 5 af de første 5 linjer har 4 felter\nskilletegn: \";\"\n")
        .contains("# 2 af 3 værdier i kolonnen OMRÅDE er aftalens områder\n  område: OMRÅDE\n")
        .contains("# 1 værdi i kolonnen TID, kun perioder\n  periode: TID\n")
        .contains("\"I alt\" er totalen\n  - {kolonne: KØN, total: I alt}\n")
        .contains("# \"..\" står én gang i stedet for et tal")
        .contains("mangler: [\"..\"]\n");
  }

  @Test
  void theProposalReadsTheFileOnceItsQuestionsAreAnswered() throws IOException {
    Proposal proposal = propose("FOLK1A.csv", INHABITANTS);
    assertThat(proposal.questions()).isEqualTo(1);
    assertThat(codes(proposal.yaml())).containsExactly("PRO-110");

    assertThat(read("FOLK1A.csv", proposal.yaml().replace("fast: \"?\"", "fast: folketal")))
        .containsExactly(
            "folketal 860 2024K1 Tally[count=63981]", "folketal 825 2024K1 Missing[token=..]");
  }

  @Test
  void aTidyFileNeedsNoAnswer() throws IOException {
    Proposal proposal =
        propose(
            "ventetider.csv",
            """
            Ventetid til almen genoptræning

            indikator;område;periode;værdi;tæller;nævner;nedre;øvre;note
            ventetid-genop;Hjørring;2024;15,5;;;14,6;16,4;
            ventetid-genop;Læsø;2024;14,1;;;8,7;19,5;
            genind-som;Hjørring;2024;;1322;10325;;;
            """);

    assertThat(proposal.questions()).isZero();
    assertThat(read("ventetider.csv", proposal.yaml()))
        .containsExactly(
            "ventetid-genop 860 2024 Valued[value=15.5, interval=Between[lower=14.6, upper=16.4]]",
            "ventetid-genop 825 2024 Valued[value=14.1, interval=Between[lower=8.7, upper=19.5]]",
            "genind-som 860 2024 Counted[numerator=1322, denominator=10325]");
  }

  @Test
  void aHandDownloadIsReadOnceItsColumnsAreNamed() throws IOException {
    String name = "haand.csv";
    Proposal proposal =
        propose(
            name,
            """
            "Folketal efter køn, område og tid"
            ;;2024K1;2025K1
            "I alt";"Hjørring";63981;63850
            ;"Læsø";1750;1731
            "Mænd";"Hjørring";31990;31920
            ;"Læsø";890;880
            """);

    assertThat(proposal.yaml())
        .contains("overskrifter: {linje: 2, navne: [Kolonne 1, Kolonne 2]}")
        .contains("udfyld-nedad: [Kolonne 1]")
        .contains("periode: {i: overskrifter}")
        .contains("- {kolonne: Kolonne 1, total: I alt}");
    assertThat(read(name, proposal.yaml().replace("fast: \"?\"", "fast: folketal")))
        .contains("folketal 825 2025K1 Tally[count=1731]")
        .hasSize(4);
  }

  @Test
  void danskernesSundhedIsReadWithItsSignsAndTheYearOfItsName() throws IOException {
    String name = "danskernes-sundhed-2021.csv";
    Proposal proposal =
        propose(
            name,
            """
            "Område","Andel","Antal svar"
            "Hjørring","26.8%","1,160"
            "Læsø","27.1%","1,020"
            "Aalborg","25.9%","5,004"
            """);

    assertThat(proposal.yaml())
        .contains("skilletegn: \",\"")
        .contains("decimaltegn: \".\"")
        .contains("tusindtegn: \",\"")
        .contains("tegn-efter-tal: [\"%\"]")
        .contains("periode: {filnavn: \"danskernes-sundhed-{periode}.csv\"}")
        .contains("værdi: \"?\"");
    String answered =
        proposal
            .yaml()
            .replace("fast: \"?\"", "fast: stress")
            .replace("værdi: \"?\"", "værdi: Andel");
    assertThat(read(name, answered + "læses-ikke: [Antal svar]\n"))
        .contains("stress 860 2021 Valued[value=26.8, interval=NotPublished[]]")
        .hasSize(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12,5     | decimaltegn: \",\"  | viser komma",
        "12.5     | decimaltegn: \".\"  | viser punktum",
        "1.234,5  | tusindtegn: \".\"   | har punktum foran hver gruppe",
        "1.375    | decimaltegn: \"?\"  | kan læses på to måder",
        "1,375    | decimaltegn: \"?\"  | kan læses på to måder",
        "137      | kolonner:           | Nøglen er udeladt",
      })
  void marksAreSeenOrAskedFor(String figure, String key, String evidence) throws IOException {
    String rows = "område;periode;værdi\nHjørring;2024;%s\nLæsø;2024;7\n".formatted(figure);

    assertThat(propose("a.csv", rows).yaml()).contains(key).contains(evidence);
  }

  @Test
  void aTieIsLeftOpenAndSaid() throws IOException {
    assertThat(propose("a.csv", "område;periode;værdi\nHjørring;2024;1,5\nLæsø;2024;2.5\n").yaml())
        .contains("1 tal skrives, som om decimaltegnet er komma, og 1 tal, som om det er punktum.")
        .contains("decimaltegn: \"?\"");
    assertThat(propose("a.csv", "fra;til;periode;værdi\nHjørring;Læsø;2024;1\n").yaml())
        .contains("\"til\" har lige så mange af aftalens områder")
        .contains("område: \"?\"");
  }

  @Test
  void latinFilesSayWhatCannotBeTold() throws IOException {
    byte[] latin = INHABITANTS.getBytes(Charset.forName("ISO-8859-1"));
    assertThat(propose("a.csv", latin).yaml()).contains("Om det er windows-1252 eller iso-8859-1");
    byte[] windows = (INHABITANTS + "Læsø – note\n").getBytes(Charset.forName("windows-1252"));
    assertThat(propose("a.csv", windows).yaml()).contains("der kun findes i windows-1252");
    assertThat(propose("a.csv", INHABITANTS).yaml()).contains("gyldig UTF-8");
  }

  @Test
  void unknownTokensAreAskedForAndKnownOnesProposed() throws IOException {
    String rows = "område;periode;værdi\nHjørring;2024;12,5\nLæsø;2024;<10\nThisted;2024;x\n";

    Proposal proposal = propose("a.csv", rows);

    assertThat(proposal.yaml())
        .contains("skjult: [\"<10\"]")
        .contains("ved ikke: \"x\" står én gang");
  }

  @Test
  void whatIsInAFileCannotBecomeAKey() throws IOException {
    String hostile = "\"a\"\"\nmangler: [x]\nb: {\";område;periode;værdi\nz;Læsø;2024;1,5\n";

    Proposal proposal = propose("x\"y: 2021.csv", hostile);

    assertThat(codes(proposal.yaml())).containsOnly("PRO-110");
  }

  @Test
  void noTableNoProposal() throws IOException {
    assertThat(refused("en tekst uden felter\nog en til\n")).containsExactly("UDT-145");
    assertThat(refused("")).containsAnyOf("FIL-101", "UDT-104");
    assertThat(refused("<!doctype html><html>")).first().asString().startsWith("FIL-");
  }

  @Test
  void hostileFilesEndInAFindingOrAProposal() throws IOException {
    Path hostile = Path.of("../shared/data/hostile");
    org.junit.jupiter.api.Assumptions.assumeTrue(
        Files.isDirectory(hostile), "the folder with hostile files isn't there");
    try (Stream<Path> files = Files.list(hostile)) {
      for (Path file : files.sorted().toList()) {
        Checked<Proposal> proposed = proposals().propose(incoming(file));
        if (proposed instanceof Checked.Accepted<Proposal>(Proposal proposal, var none)) {
          assertThat(codes(proposal.yaml()))
              .as(file.toString())
              .allMatch(code -> code.equals("PRO-110"));
        }
      }
    }
  }

  private List<String> refused(String content) throws IOException {
    Checked<Proposal> checked =
        proposals().propose(incoming(file("a.csv", content.getBytes(UTF_8))));
    assertThat(checked).isInstanceOf(Checked.Rejected.class);
    return checked.findings().stream().map(Finding::code).toList();
  }

  private Proposal propose(String name, String content) throws IOException {
    return propose(name, content.getBytes(UTF_8));
  }

  private Proposal propose(String name, byte[] content) throws IOException {
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

  private Path file(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
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
