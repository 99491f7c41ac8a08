package dk.pejling.rendering.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.report.document.Block;
import dk.pejling.report.document.Caption;
import dk.pejling.report.document.Cell;
import dk.pejling.report.document.Run;
import dk.pejling.report.document.Table;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing of what the document says is lost on the pages, however odd it is. */
class WholeTextTest {
  private final List<Warning> warnings = new ArrayList<>();

  @Test
  void aNarrativeOfTenThousandCharactersIsWhole() throws IOException {
    String narrative =
        IntStream.range(0, 500)
            .mapToObj(i -> "Genoptræningsplan " + i + ".")
            .reduce((one, other) -> one + " " + other)
            .orElseThrow();

    assertThat(narrative.length()).isGreaterThan(10_000);
    // as marked, since heads and feet stand between the pages' parts
    Reading reading = Reading.of(Rendered.blocks(SampleDocument.body(narrative)));
    assertThat(squeezed(reading.text())).isEqualTo(squeezed(narrative));
  }

  @Test
  void aTableOfTwoHundredRowsIsWhole() throws IOException {
    String text = pages(table(200, "Kommunernes udskrivningskoordinatorer"));

    for (int row = 0; row < 200; row++) {
      assertThat(text).contains("række" + row + "Kommunernesudskrivningskoordinatorer");
    }
  }

  @Test
  void extremelyLongWordsAreWholeInTheNarrowestColumn() throws IOException {
    String word = "Q".repeat(200) + "slut";
    String compound = "sundhedssamarbejdsudvalgssekretariatsbetjeningsaftale".repeat(4);

    String text = pages(table(3, word), table(3, compound), SampleDocument.body(word));

    assertThat(text.split(word, -1)).hasSize(5);
    assertThat(text.split(compound, -1)).hasSize(4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "e\u0301te\u0301 og A\u030Arhus",
        "q\u0323\u0302 er ikke et enkelt tegn",
        "CO₂ → ▲ ● ✓ ½ ‰ ≥ ≤",
        "Åse Øster-Ærø, Łukasz Żółć, Ştefan, Dvořák",
        "a\u00ADb\u200Bc\uFEFFd"
      })
  void combiningAndRareLettersAreWhole(String odd) throws IOException {
    assertThat(pages(SampleDocument.body(odd))).contains(squeezed(odd));
    assertThat(warnings).isEmpty();
  }

  @Test
  void rightToLeftTextStandsInItsOwnOrder() throws IOException {
    String hebrew = "\u05E9\u05DC\u05D5\u05DD";

    assertThat(pages(SampleDocument.body("Navnet " + hebrew + " i en dansk linje")))
        .contains("Navnet" + hebrew + "iendansklinje");
  }

  @Test
  void whatNoFontHasIsSeenAndTold() throws IOException {
    assertThat(pages(SampleDocument.body("før \uD83D\uDC69 efter"))).contains("før\uFFFDefter");
    assertThat(warnings)
        .singleElement()
        .isInstanceOfSatisfying(
            Warning.MissingGlyph.class,
            missing -> assertThat(missing.name()).isEqualTo("U+1F469 WOMAN"));
  }

  @Test
  void aChapterWithoutContentHasItsHeading() throws IOException {
    assertThat(
            pages(
                new Block.Chapter("tom", "3", "Tomt kapitel", "", "3 Tomt"),
                new Block.Chapter("naeste", "4", "Det næste", "", "4 Næste")))
        .contains("Tomtkapitel", "Detnæste");
  }

  private static Table table(int rows, String text) {
    return new Table(
        new Caption("", "Tabel 1.", "Rækker", ""),
        Table.Density.DENSE,
        List.of(
            new Table.Column("Række", "", Table.Align.LEFT, 1),
            new Table.Column("Tekst", "", Table.Align.LEFT, 1)),
        List.of(
            new Table.Group(
                IntStream.range(0, rows)
                    .mapToObj(
                        row ->
                            new Table.Row(
                                List.of(
                                    new Cell.Text(Run.plain("række " + row), ""),
                                    new Cell.Text(Run.plain(text), "")),
                                false))
                    .toList())),
        List.of());
  }

  private String pages(Block... blocks) throws IOException {
    PdfFile painted = Rendered.renderer().paint(SampleDocument.of(List.of(blocks)), List.of());
    warnings.addAll(painted.warnings());
    byte[] pdf = painted.content();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return squeezed(new PDFTextStripper().getText(document));
    }
  }

  /** Without white space and what is invisible by definition. */
  private static String squeezed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\s\\p{Cf}\u00A0]", "");
  }
}
