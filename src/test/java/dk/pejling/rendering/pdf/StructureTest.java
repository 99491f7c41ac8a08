package dk.pejling.rendering.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.report.document.Block;
import dk.pejling.report.document.Block.Columns;
import dk.pejling.report.document.Caption;
import dk.pejling.report.document.Run;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.junit.jupiter.api.Test;

class StructureTest {
  @Test
  void columnsAreReadOneAfterTheOther() throws IOException {
    Columns columns =
        new Columns(
            List.of(
                new Columns.Column(
                    6, List.of(SampleDocument.body("venstre et"), SampleDocument.body("to"))),
                new Columns.Column(
                    6, List.of(SampleDocument.body("højre et"), SampleDocument.body("to")))));
    assertThat(paragraphs(chapter(), columns, SampleDocument.body("efter")))
        .containsExactly("venstre et", "to", "højre et", "to", "efter");
  }

  @Test
  void columnsOverTwoPagesAreReadOneAfterTheOther() throws IOException {
    Block left = SampleDocument.body("venstre ".repeat(1500).strip());
    Block right = SampleDocument.body("højre ".repeat(1500).strip());
    Columns columns =
        new Columns(
            List.of(new Columns.Column(6, List.of(left)), new Columns.Column(6, List.of(right))));
    String read = String.join(" ", paragraphs(chapter(), columns));
    assertThat(read).isEqualTo("venstre ".repeat(1500) + "højre ".repeat(1500).strip());
  }

  @Test
  void wordsAtLineEndsStayApart() throws IOException {
    String text = "Færre skal indlægges akut, hvis det kan forebygges. ".repeat(12).strip();
    assertThat(paragraphs(chapter(), SampleDocument.body(text))).containsExactly(text);
  }

  @Test
  void everyLinkHasItsAnnotation() throws IOException {
    Reading reading = Reading.of(Rendered.sample());
    assertThat(reading.nodes("Link")).hasSizeGreaterThan(5);
    assertThat(reading.nodes("Link")).allMatch(link -> link.objects() > 0);
  }

  @Test
  void aLinkOverTwoLinesIsOneElementWithTwoBoxes() throws IOException {
    Block.Paragraph paragraph =
        new Block.Paragraph(
            Block.Paragraph.Style.BODY,
            List.of(new Run.Link("bekendtgørelsen ".repeat(6).strip(), "https://example.org")));
    List<Reading.Node> links = Reading.of(Rendered.blocks(chapter(), paragraph)).nodes("Link");
    assertThat(links).hasSize(1);
    assertThat(links.getFirst().objects()).isEqualTo(2);
  }

  @Test
  void figuresSayWhereTheyStandAndWhatTheyShow() throws IOException {
    Reading.Node figure = Reading.of(Rendered.sample()).nodes("Figure").getFirst();
    COSDictionary layout =
        (COSDictionary) figure.element().getCOSObject().getDictionaryObject(COSName.A);
    COSArray box = (COSArray) layout.getDictionaryObject(COSName.BBOX);
    assertThat(box.toList())
        .extracting(side -> Math.round(((COSNumber) side).floatValue()))
        .satisfies(
            sides -> {
              assertThat(sides.get(0)).isEqualTo(57);
              assertThat(sides.get(2)).isEqualTo(539);
              assertThat(sides.get(3) - sides.get(1)).isEqualTo(60);
            });
    assertThat(figure.element().getAlternateDescription())
        .isEqualTo("Skala fra forkert retning til nået.");
  }

  @Test
  void headingsFollowEachOtherUnbroken() throws IOException {
    Block.Topic topic = new Block.Topic("t", "Klynge", "Klynge Nord", "");
    Reading reading =
        Reading.of(
            Rendered.blocks(
                chapter(),
                new Block.Heading(3, "", "Straks tre"),
                topic,
                new Block.Heading(2, "", "To under et emne")));
    assertThat(reading.types().stream().filter(type -> type.matches("H\\d")))
        .containsExactly("H1", "H2", "H2", "H3");
  }

  @Test
  void aTableHeadsItsColumnsAndRows() throws IOException {
    Reading reading = Reading.of(Rendered.sample());
    assertThat(reading.nodes("TH"))
        .extracting(Reading.Node::text)
        .contains("Baseline 2023", "1.1 Forebyggelige akutte ophold, 65+ pr. 1.000 borgere 65+");
    assertThat(reading.nodes("Caption").getFirst().text())
        .startsWith("Tabel 4. Fire af seks kriterier")
        .endsWith("ikke er nævnt.");
  }

  @Test
  void captionAndDrawingOfAFigureComeInOrder() throws IOException {
    Block.Figure figure =
        new Block.Figure(
            new Caption("f", "Figur 1.", "Titlen", ""),
            SampleDocument.scale(),
            "Det hele.",
            List.of("Noten"));
    assertThat(
            Reading.of(Rendered.blocks(chapter(), figure)).types().stream()
                .collect(Collectors.joining(" ")))
        .isEqualTo("Document H1 P Figure P");
  }

  private static List<String> paragraphs(Block... blocks) throws IOException {
    return Reading.of(Rendered.blocks(blocks)).nodes("P").stream().map(Reading.Node::text).toList();
  }

  private static Block chapter() {
    return new Block.Chapter("a", "1", "Kapitel", "", "1  Kapitel");
  }
}
