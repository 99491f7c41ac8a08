package dk.pejling.run.stage;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.finding.Finding;
import dk.pejling.rendering.pdf.SampleDocument;
import dk.pejling.report.WrittenReport;
import dk.pejling.report.dataset.Dataset;
import dk.pejling.report.document.Document;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A report in every form. */
class PaintingTest {
  private static final PejlingStages STAGES = new PejlingStages();
  private static final Dataset NO_DATA =
      new Dataset("status", "Status", LocalDate.of(2025, 12, 12), List.of(), List.of());

  @Test
  void everyFormHasItsFile() {
    assertThat(painted(document("Alt vel.")).files())
        .containsOnlyKeys(
            "status.pdf", "status.docx", "status.html", "brev.pdf", "data/talgrundlag.xlsx");
  }

  @Test
  void aCharacterThatNoFontHasIsToldWithItsPage() {
    Document woman = document("Her står \uD83D\uDC69.");

    assertThat(painted(woman).findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo("TEG-101");
              assertThat(finding.location().describe()).isEqualTo("status.pdf");
              assertThat(finding.concerns()).isEqualTo("side 1");
              assertThat(finding.found()).isEqualTo("tegnet U+1F469 WOMAN");
            });
    assertThat(STAGES.unpaintable(composed(woman)))
        .extracting(Finding::code)
        .containsExactly("TEG-101");
  }

  @Test
  void halfACharacterIsToldByTheCheckAsByTheRun() {
    Document half = document("Her står \uD83D alene.");

    assertThat(painted(half).findings()).extracting(Finding::code).containsExactly("TEG-101");
    assertThat(STAGES.unpaintable(composed(half))).isEqualTo(painted(half).findings());
  }

  private static Painted painted(Document report) {
    return STAGES.paint(composed(report), List.of(), NO_DATA);
  }

  private static Composed composed(Document report) {
    return new Composed(
        "status",
        new WrittenReport(report, List.of()),
        List.of(new Composed.Beside("brev.pdf", document("Hermed."))));
  }

  private static Document document(String text) {
    return SampleDocument.of(List.of(SampleDocument.body(text)));
  }
}
