package dk.pejling.intake.extract.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.finding.Checked;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
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

  private final ProposalFolder files;

  ProfileProposalsTest(@TempDir Path folder) {
    this.files = new ProposalFolder(folder);
  }

  @Test
  void evidenceStandsAboveEachKey() throws IOException {
    assertThat(files.propose("FOLK1A.csv", INHABITANTS).yaml())
        .contains("# skilletegn: 5 af de første 5 linjer har 4 felter\nskilletegn: \";\"\n")
        .contains("# 2 af 3 værdier i kolonnen OMRÅDE er aftalens områder\n  område: OMRÅDE\n")
        .contains("# 1 værdi i kolonnen TID, kun perioder\n  periode: TID\n")
        .contains("\"I alt\" er totalen\n  - {kolonne: KØN, total: I alt}\n")
        .contains("# \"..\" står én gang i stedet for et tal")
        .contains("mangler: [\"..\"]\n");
  }

  @Test
  void theProposalReadsTheFileOnceItsQuestionsAreAnswered() throws IOException {
    Proposal proposal = files.propose("FOLK1A.csv", INHABITANTS);
    assertThat(proposal.questions()).isEqualTo(1);
    assertThat(ProposalFolder.codes(proposal.yaml())).containsExactly("PRO-110");

    assertThat(files.read("FOLK1A.csv", proposal.yaml().replace("fast: \"?\"", "fast: folketal")))
        .containsExactly(
            "folketal 860 2024K1 Tally[count=63981]", "folketal 825 2024K1 Missing[token=..]");
  }

  @Test
  void aTidyFileNeedsNoAnswer() throws IOException {
    Proposal proposal =
        files.propose(
            "ventetider.csv",
            """
            Ventetid til almen genoptræning

            indikator;område;periode;værdi;tæller;nævner;nedre;øvre;note
            ventetid-genop;Hjørring;2024;15,5;;;14,6;16,4;
            ventetid-genop;Læsø;2024;14,1;;;8,7;19,5;
            genind-som;Hjørring;2024;;1322;10325;;;
            """);

    assertThat(proposal.questions()).isZero();
    assertThat(files.read("ventetider.csv", proposal.yaml()))
        .containsExactly(
            "ventetid-genop 860 2024 Valued[value=15.5, interval=Between[lower=14.6, upper=16.4]]",
            "ventetid-genop 825 2024 Valued[value=14.1, interval=Between[lower=8.7, upper=19.5]]",
            "genind-som 860 2024 Counted[numerator=1322, denominator=10325]");
  }

  @Test
  void aHandDownloadIsReadOnceItsColumnsAreNamed() throws IOException {
    String name = "haand.csv";
    Proposal proposal =
        files.propose(
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
    assertThat(files.read(name, proposal.yaml().replace("fast: \"?\"", "fast: folketal")))
        .contains("folketal 825 2025K1 Tally[count=1731]")
        .hasSize(4);
  }

  @Test
  void danskernesSundhedIsReadWithItsSignsAndTheYearOfItsName() throws IOException {
    String name = "danskernes-sundhed-2021.csv";
    Proposal proposal =
        files.propose(
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
    assertThat(files.read(name, answered + "læses-ikke: [Antal svar]\n"))
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

    assertThat(files.propose("a.csv", rows).yaml()).contains(key).contains(evidence);
  }

  @Test
  void aTieIsLeftOpenAndSaid() throws IOException {
    assertThat(
            files
                .propose("a.csv", "område;periode;værdi\nHjørring;2024;1,5\nLæsø;2024;2.5\n")
                .yaml())
        .contains("1 tal skrives, som om decimaltegnet er komma, og 1 tal, som om det er punktum.")
        .contains("decimaltegn: \"?\"");
    assertThat(files.propose("a.csv", "fra;til;periode;værdi\nHjørring;Læsø;2024;1\n").yaml())
        .contains("\"til\" har lige så mange af aftalens områder")
        .contains("område: \"?\"");
  }

  @Test
  void latinFilesSayWhatCannotBeTold() throws IOException {
    byte[] latin = INHABITANTS.getBytes(Charset.forName("ISO-8859-1"));
    assertThat(files.propose("a.csv", latin).yaml())
        .contains("Om det er windows-1252 eller iso-8859-1");
    byte[] windows = (INHABITANTS + "Læsø – note\n").getBytes(Charset.forName("windows-1252"));
    assertThat(files.propose("a.csv", windows).yaml()).contains("der kun findes i windows-1252");
    assertThat(files.propose("a.csv", INHABITANTS).yaml()).contains("gyldig UTF-8");
  }

  @Test
  void unknownTokensAreAskedForAndKnownOnesProposed() throws IOException {
    String rows = "område;periode;værdi\nHjørring;2024;12,5\nLæsø;2024;<10\nThisted;2024;x\n";

    Proposal proposal = files.propose("a.csv", rows);

    assertThat(proposal.yaml())
        .contains("skjult: [\"<10\"]")
        .contains("ved ikke: \"x\" står én gang");
  }

  @Test
  void whatIsInAFileCannotBecomeAKey() throws IOException {
    String hostile = "\"a\"\"\nmangler: [x]\nb: {\";område;periode;værdi\nz;Læsø;2024;1,5\n";

    Proposal proposal = files.propose("x\"y: 2021.csv", hostile);

    assertThat(ProposalFolder.codes(proposal.yaml())).containsOnly("PRO-110");
  }

  @Test
  void noTableNoProposal() throws IOException {
    assertThat(files.refused("a.csv", "en tekst uden felter\nog en til\n"))
        .containsExactly("UDT-145");
    assertThat(files.refused("a.csv", "")).containsAnyOf("FIL-101", "UDT-104");
    assertThat(files.refused("a.csv", "<!doctype html><html>"))
        .first()
        .asString()
        .startsWith("FIL-");
  }

  @Test
  void hostileFilesEndInAFindingOrAProposal() throws IOException {
    Path hostile = Path.of("../shared/data/hostile");
    org.junit.jupiter.api.Assumptions.assumeTrue(
        Files.isDirectory(hostile), "the folder with hostile files isn't there");
    try (Stream<Path> found = Files.list(hostile)) {
      for (Path file : found.sorted().toList()) {
        Checked<Proposal> proposed =
            ProposalFolder.proposals().propose(ProposalFolder.incoming(file));
        if (proposed instanceof Checked.Accepted<Proposal>(Proposal proposal, var none)) {
          assertThat(ProposalFolder.codes(proposal.yaml()))
              .as(file.toString())
              .allMatch(code -> code.equals("PRO-110"));
        }
      }
    }
  }
}
