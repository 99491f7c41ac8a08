package dk.pejling.intake.extract.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.finding.Checked;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a PX or JSON-stat file says of itself becomes a profile; the rest is asked. */
class CubeProposalsTest {
  private final ProposalFolder files;

  CubeProposalsTest(@TempDir Path folder) {
    this.files = new ProposalFolder(folder);
  }

  @Test
  void pxDescribesItselfAndTheEvidenceStandsAboveEachKey() throws IOException {
    String yaml = files.propose("BEF.px", ProposalFolder.PX).yaml();

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
    Proposal proposal = files.propose("BEF.px", ProposalFolder.PX);
    assertThat(proposal.questions()).isEqualTo(1);
    assertThat(ProposalFolder.codes(proposal.yaml())).containsExactly("PRO-110");

    // Hjørring has 10 + 20 of both sexes and all ages; the men's 5 and 8 are part of them
    assertThat(files.read("BEF.px", proposal.yaml().replace("fast: \"?\"", "fast: folketal")))
        .contains(
            "folketal 860 2023K4 Tally[count=30]",
            "folketal 860 2024K1 Tally[count=32]",
            "folketal 825 2023K4 Tally[count=34]");
  }

  @Test
  void jsonStatDescribesItself() throws IOException {
    Proposal proposal = files.propose("ventetid.json", ProposalFolder.JSON);

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
    assertThat(files.read("ventetid.json", answered + "skjult: [x]\n"))
        .contains(
            "ventetid-genop 860 2023 Valued[value=15.5, interval=NotPublished[]]",
            "ventetid-genop 825 2024 Suppressed[token=x]");
  }

  @Test
  void meaningsOfSymbolsAreNeverAHabit() throws IOException {
    String unsaid = ProposalFolder.PX.replaceAll("DATASYMBOL.*\n", "");
    String both =
        ProposalFolder.PX.replace("af diskretionshensyn", "af diskretionshensyn eller mangler");

    assertThat(files.propose("a.px", unsaid).yaml())
        .contains("ved ikke: \"..\" står én gang i stedet for et tal, og filen siger ikke hvorfor")
        .doesNotContain("mangler: [")
        .doesNotContain("skjult: [");
    assertThat(files.propose("a.px", both).yaml())
        .contains("ved ikke: \"..\"")
        .doesNotContain("skjult: [");
  }

  @Test
  void percentagesAreNotAddedUpThoughTheFileSaysTheyCanBe() throws IOException {
    assertThat(files.propose("a.px", ProposalFolder.PX.replace("\"Antal\"", "\"procent\"")).yaml())
        .contains("- {kolonne: alder, sum: \"?\"}");
    assertThat(files.propose("a.px", "AGGREGALLOWED=NO;\n" + ProposalFolder.PX).yaml())
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
    Proposal proposal = files.propose("b.px", two);

    assertThat(proposal.yaml()).contains("sprog: da\n").contains("område: kommune\n");
    assertThat(files.read("b.px", proposal.yaml().replace("fast: \"?\"", "fast: folketal")))
        .containsExactly("folketal 860 2024 Tally[count=7]");
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

    Checked<Proposal> proposed =
        ProposalFolder.proposals().propose(ProposalFolder.incoming(extract));

    assertThat(proposed).isInstanceOf(Checked.Accepted.class);
    String yaml = ((Checked.Accepted<Proposal>) proposed).value().yaml();
    assertThat(yaml).contains("format: px\n").contains("kolonner:\n");
    assertThat(ProposalFolder.codes(yaml)).containsExactly("PRO-110");
  }
}
