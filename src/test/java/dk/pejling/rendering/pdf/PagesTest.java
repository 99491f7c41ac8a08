package dk.pejling.rendering.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.report.document.Block;
import dk.pejling.report.document.Caption;
import dk.pejling.report.document.Cell;
import dk.pejling.report.document.Run;
import dk.pejling.report.document.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {
  @Test
  void aLongTableRepeatsItsHeadButIsReadWithOne() throws IOException {
    byte[] pdf = Rendered.blocks(chapter("a", "Kapitel"), table(100, "kort"));
    List<String> pages = pages(pdf);
    assertThat(pages).hasSizeGreaterThanOrEqualTo(3);
    assertThat(pages).allMatch(page -> page.contains("Overskrift"));
    Reading reading = Reading.of(pdf);
    assertThat(reading.nodes("THead")).hasSize(1);
    assertThat(reading.text().split("Overskrift", -1)).hasSize(2);
    assertThat(reading.nodes("TR")).hasSize(101);
    assertThat(VeraPdf.accessibilityFaults(pdf)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {52, 53, 54, 55, 56, 57, 58})
  void noPageEndsWithTheFirstRowOfAGroupOrBeginsWithItsLast(int before) throws IOException {
    Table table =
        new Table(
            new Caption("", "", "", ""),
            Table.Density.DENSE,
            List.of(new Table.Column("", "", Table.Align.LEFT, 1)),
            List.of(group("før", before), group("gruppe", 4)),
            List.of());

    assertThat(pages(Rendered.blocks(chapter("a", "Kapitel"), table)))
        .hasSize(2)
        .allMatch(page -> page.contains("gruppe 0") == page.contains("gruppe 1"))
        .allMatch(page -> page.contains("gruppe 2") == page.contains("gruppe 3"));
  }

  private static Table.Group group(String name, int rows) {
    return new Table.Group(
        IntStream.range(0, rows)
            .mapToObj(
                row ->
                    new Table.Row(List.of(new Cell.Text(Run.plain(name + " " + row), "")), false))
            .toList());
  }

  @Test
  void aRowTallerThanThePageGoesOn() throws IOException {
    String text = "ord ".repeat(3000).strip();
    byte[] pdf = Rendered.blocks(chapter("a", "Kapitel"), table(1, text));
    assertThat(pages(pdf)).hasSizeGreaterThan(1);
    assertThat(Reading.of(pdf).nodes("TD").getFirst().text()).isEqualTo(text);
  }

  @Test
  void aParagraphOfTenThousandCharactersIsWhole() throws IOException {
    String text = "otte ord ".repeat(1112).strip();
    byte[] pdf = Rendered.blocks(chapter("a", "Kapitel"), SampleDocument.body(text));
    assertThat(text.length()).isGreaterThan(10_000);
    assertThat(pages(pdf)).hasSizeGreaterThan(1);
    assertThat(Reading.of(pdf).nodes("P").getFirst().text()).isEqualTo(text);
  }

  @Test
  void aVeryLongWordIsBrokenNotClipped() throws IOException {
    String word = "speciallægepraksisplanlægningsstabiliseringsperiode".repeat(6);
    Reading reading =
        Reading.of(Rendered.blocks(chapter("a", "Kapitel"), SampleDocument.body(word)));
    String text = reading.nodes("P").getFirst().text();
    assertThat(text).contains("\u00AD");
    assertThat(text.replace("\u00AD", "")).isEqualTo(word);
  }

  @Test
  void aHeadingStaysWithWhatItHeads() throws IOException {
    List<Block> blocks = new ArrayList<>(List.of(chapter("a", "Kapitel")));
    for (int i = 0; i < 34; i++) {
      blocks.add(SampleDocument.body("Linje"));
    }
    for (int lines = 1; lines < 6; lines++) {
      blocks.add(1, SampleDocument.body("Linje"));
      List<Block> all = new ArrayList<>(blocks);
      all.add(new Block.Heading(3, "", "Rubrik"));
      all.add(SampleDocument.body("Teksten under rubrikken"));
      assertThat(pages(Rendered.blocks(all.toArray(new Block[0]))))
          .noneMatch(page -> page.contains("Rubrik") && !page.contains("Teksten"));
    }
  }

  @Test
  void theContentsNameThePagesThatChaptersStandOn() throws IOException {
    List<Block> blocks = new ArrayList<>(List.of(new Block.TableOfContents("Indhold")));
    for (int i = 1; i <= 60; i++) {
      blocks.add(chapter("k" + i, "Kapitel nummer " + i));
    }
    List<String> pages = pages(Rendered.blocks(blocks.toArray(new Block[0])));
    assertThat(pages).hasSize(62);
    String contents = pages.get(0) + pages.get(1);
    for (int i = 1; i <= 60; i++) {
      assertThat(contents).contains("Kapitel nummer " + i + " " + (i + 2) + "\n");
      assertThat(pages.get(i + 1)).contains("Kapitel nummer " + i);
      assertThat(pages.get(i + 1)).contains("Side " + (i + 2) + " af 62");
    }
  }

  @Test
  void aPageNumberInTheTextIsTheAnchorsPage() throws IOException {
    Block.Paragraph paragraph =
        new Block.Paragraph(
            Block.Paragraph.Style.BODY, List.of(Run.text("side "), new Run.PageNumber("b")));
    byte[] pdf = Rendered.blocks(chapter("a", "Et"), paragraph, chapter("b", "To"));
    assertThat(Reading.of(pdf).nodes("P").getFirst().text()).isEqualTo("side 2");
  }

  @Test
  void chaptersAndTopicsAreBookmarks() throws IOException {
    try (PDDocument document = Loader.loadPDF(Rendered.sample())) {
      List<String> titles = new ArrayList<>();
      for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
        titles.add(item.getTitle());
        item.children().forEach(child -> titles.add("- " + child.getTitle()));
      }
      assertThat(titles)
          .containsExactly(
              "Indhold",
              "3 Styrket samarbejde med fokus på kerneopgaver og sundhedstilbud tæt på borgeren",
              "- 1.3 Akutte psykiatriske genindlæggelser inden for 30 dage",
              "9 Metode og datagrundlag",
              "- Tre hovedbudskaber");
    }
  }

  private static List<String> pages(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<String> pages = new ArrayList<>();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setLineSeparator("\n");
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(stripper.getText(document));
      }
      return pages;
    }
  }

  private static Block chapter(String anchor, String title) {
    return new Block.Chapter(anchor, "", title, "", title);
  }

  private static Table table(int rows, String text) {
    return new Table(
        new Caption("t", "Tabel 1.", "Mange rækker", ""),
        Table.Density.NORMAL,
        List.of(
            new Table.Column("Overskrift", "", Table.Align.LEFT, 1),
            new Table.Column("Indhold", "", Table.Align.LEFT, 1)),
        List.of(
            new Table.Group(
                IntStream.range(0, rows)
                    .mapToObj(
                        i ->
                            new Table.Row(
                                List.of(
                                    new Cell.Text(Run.plain("Række " + i), ""),
                                    new Cell.Text(Run.plain(text), "")),
                                false))
                    .toList())),
        List.of("Kilde: prøven."));
  }
}
