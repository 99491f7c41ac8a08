package dk.pejling.rendering.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.report.document.Block;
import dk.pejling.report.document.Document;
import dk.pejling.report.document.Run;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WarningTest {
  private final List<Warning> warnings = new ArrayList<>();

  @Test
  void aCharacterWithoutGlyphIsReplacedAndTold() throws IOException {
    byte[] pdf = render(SampleDocument.body("før \uD83D\uDC69 efter"));
    assertThat(Reading.of(pdf).text()).isEqualTo("før \uFFFD efter");
    assertThat(warnings).containsExactly(new Warning.MissingGlyph(0x1F469, List.of(1)));
  }

  @Test
  void charactersOfTheSecondFontAreNoWarning() throws IOException {
    byte[] pdf = render(SampleDocument.body("CO₂ → ▲ ● ✓"));
    assertThat(Reading.of(pdf).text()).isEqualTo("CO₂ → ▲ ● ✓");
    assertThat(warnings).isEmpty();
  }

  @Test
  void aReferenceToNowhereIsPlainTextAndTold() throws IOException {
    Block.Paragraph paragraph =
        new Block.Paragraph(
            Block.Paragraph.Style.BODY, List.of(new Run.Reference("kapitel 9", "findes-ikke")));
    Reading reading = Reading.of(render(paragraph));
    assertThat(reading.nodes("Link")).isEmpty();
    assertThat(reading.text()).isEqualTo("kapitel 9");
    assertThat(warnings).containsExactly(new Warning.MissingAnchor("findes-ikke"));
  }

  private byte[] render(Block block) {
    Document document = SampleDocument.of(List.of(block));
    PdfFile painted = Rendered.renderer().paint(document, List.of());
    warnings.addAll(painted.warnings());
    return painted.content();
  }
}
