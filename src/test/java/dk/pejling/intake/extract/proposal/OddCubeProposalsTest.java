package dk.pejling.intake.extract.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.finding.Finding;
import dk.pejling.intake.limit.FileLimits;
import dk.pejling.intake.limit.Limit;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that describe themselves badly, or describe what no profile can say. */
class OddCubeProposalsTest {
  private final ProposalFolder files;

  OddCubeProposalsTest(@TempDir Path folder) {
    this.files = new ProposalFolder(folder);
  }

  @Test
  void severalDatasetsAreAQuestionAndTheFirstIsShown() throws IOException {
    String bundle =
        "{\"a\": %s, \"b\": %s}"
            .formatted(ProposalFolder.JSON, ProposalFolder.JSON.replace("Ventetid", "Andet"));
    Proposal proposal = files.propose("c.json", bundle);

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
    assertThat(files.read("c.json", answered + "skjult: [x]\n")).hasSize(4);
  }

  @Test
  void dimensionOfTimesThatCannotBeReadSaysSo() throws IOException {
    String weeks =
        ProposalFolder.PX
            .replace("\"4. kvartal 2023\",\"1. kvartal 2024\"", "\"Uge 1\",\"Uge 2\"")
            .replace("TLIST(Q1),\"20234\",\"20241\"", "TLIST(W1),\"202401\",\"202402\"");

    assertThat(files.propose("w.px", weeks).yaml())
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
    assertThat(files.propose("uden.px", bare).yaml())
        .contains("hvilken dimension der har området")
        .contains("\"alder\"")
        .contains("  område: \"?\"\n")
        .contains("  periode: \"?\"\n");
    assertThat(files.propose("uden-2024.px", bare).yaml())
        .contains("periode: {filnavn: \"uden-{periode}.px\"}");
  }

  @Test
  void namesInAFileCannotBecomeKeys() throws IOException {
    String hostile =
        ProposalFolder.PX
            .replace("køn", "k: {a\\n# x}")
            .replace("Mænd og kvinder", "]x: [")
            .replace("Kilden", "a\nb: c");

    assertThat(ProposalFolder.codes(files.propose("x\"y: .px", hostile).yaml()))
        .containsOnly("PRO-110");
  }

  @Test
  void whatCannotBeReadIsAFinding() throws IOException {
    assertThat(files.refused("a.px", ProposalFolder.PX.replace("7 8;", "7")))
        .containsExactly("UDT-125");
    assertThat(files.refused("a.json", "[{\"a\": 1}]")).containsExactly("UDT-130");
    assertThat(files.refused("a.json", "{\"a\": 1}")).containsExactly("UDT-130");
  }

  @Test
  void limitsHoldForProposalsToo() throws IOException {
    FileLimits few = FileLimits.EXTRACT.with(Limit.FIGURES, 3);
    assertThat(
            new ProfileProposals(ProposalFolder.agreement(), few, System::nanoTime)
                .propose(ProposalFolder.incoming(files.file("a.px", ProposalFolder.PX)))
                .findings())
        .extracting(Finding::code)
        .containsExactly("UDT-124");
    FileLimits rows = FileLimits.EXTRACT.with(Limit.ROWS, 3);
    assertThat(
            new ProfileProposals(ProposalFolder.agreement(), rows, System::nanoTime)
                .propose(ProposalFolder.incoming(files.file("a.px", ProposalFolder.PX)))
                .findings())
        .extracting(Finding::code)
        .containsExactly("FIL-114");
  }
}
