package dk.pejling.rendering.pdf;

import static dk.pejling.report.document.Mark.BEHIND_PROGRESSING;
import static dk.pejling.report.document.Mark.NOT_ASSESSABLE;
import static dk.pejling.report.document.Mark.ON_TRACK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.pejling.report.document.Block;
import dk.pejling.report.document.Mark;
import dk.pejling.report.document.Run;
import dk.pejling.report.document.StatusBlock.StandingList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands on a page together. */
class FittingTest {
  private static final Block.Topic TOPIC =
      new Block.Topic("a", "Succeskriterium 1.3", "Genindlæggelser", "Pct.");

  @ParameterizedTest
  @ValueSource(ints = {0, 2, 4, 6})
  void aCriterionPageIsOnePage(int lines) throws IOException {
    assertThat(pages(criterion(lines))).hasSize(1);
  }

  @Test
  void whatIsMuchHigherThanAPageKeepsItsHeight() throws IOException {
    List<String> pages = pages(criterion(40));
    assertThat(pages).hasSizeGreaterThan(1);
    assertThat(pages).filteredOn(page -> page.contains("Figur 6.")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {8, 12, 16, 20, 24, 28, 32, 36, 40})
  void notesAndSourceStayWithTheirFigure(int lines) throws IOException {
    assertThat(pages(criterion(lines)))
        .filteredOn(page -> page.contains("Kilde: eSundhed."))
        .singleElement()
        .asString()
        .contains("Frederikshavn", "Åben cirkel");
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 30, 40, 44, 46})
  void whatStandsUnderAHeadingWithARuleIsNotParted(int lines) throws IOException {
    List<Block> blocks = new ArrayList<>(List.of(TOPIC));
    blocks.addAll(filler(lines));
    blocks.add(new Block.Heading(2, "", "Klynge Nord"));
    blocks.add(column("Barrierer", "Den sidste barriere"));
    blocks.add(new Block.Heading(2, "", "Klynge Midt"));
    blocks.add(SampleDocument.body("Ingen."));
    assertThat(pages(blocks))
        .filteredOn(page -> page.contains("Klynge Nord"))
        .singleElement()
        .asString()
        .contains("Den sidste barriere");
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 41, 42, 43, 44, 45, 46, 47, 48})
  void theLastPageOfAChapterIsNotNearlyEmpty(int lines) throws IOException {
    List<Block> blocks = new ArrayList<>(List.of(TOPIC));
    blocks.addAll(filler(lines));
    blocks.add(new Block.Heading(3, "", "Faglig vurdering"));
    blocks.add(new Block.BulletList(Collections.nCopies(8, Run.plain("Vurdering"))));
    List<String> pages = pages(blocks);
    if (pages.size() > 1) {
      assertThat(pages.getLast()).contains("Faglig vurdering");
    }
  }

  @Test
  void aPartHigherThanAPageBeginsBelowItsTopicAllTheSame() throws IOException {
    List<Block> blocks = new ArrayList<>(List.of(TOPIC, new Block.Heading(2, "", "Klynge Nord")));
    blocks.addAll(filler(80));
    assertThat(pages(blocks).getFirst()).contains("Genindlæggelser", "Klynge Nord", "Linje");
  }

  @Test
  void marksKeepTheirSizeBesideAHeadlineOfWords() throws IOException {
    byte[] pdf = Rendered.blocks(new Block.Columns(List.of(half(), half())));
    Reading reading = Reading.of(pdf);
    assertThat(reading.nodes("Figure"))
        .hasSize(6)
        .allSatisfy(figure -> assertThat(height(figure)).isCloseTo(10, within(0.01)));
    assertThat(reading.text()).contains("Kan ikke vurderes");
    assertThat(VeraPdf.accessibilityFaults(pdf)).isEmpty();
  }

  private static double height(Reading.Node figure) {
    COSDictionary element = figure.element().getCOSObject();
    COSArray box = box(element.getDictionaryObject(COSName.A));
    float[] sides = box.toFloatArray();
    return sides[3] - sides[1];
  }

  private static COSArray box(Object attributes) {
    COSDictionary layout =
        attributes instanceof COSArray array
            ? (COSDictionary) array.getObject(0)
            : (COSDictionary) attributes;
    return layout.getCOSArray(COSName.BBOX);
  }

  private static Block.Columns.Column half() {
    return new Block.Columns.Column(
        6,
        List.of(
            new StandingList(
                List.of(
                    line("1", "Tæt på borgeren", "3 af 6", 7),
                    line("2", "Mental sundhed", "0 af 3", 4),
                    line("3", "Forebyggelse", "Kan ikke vurderes", 4)),
                "Vurderbare kriterier",
                StatusDocument.standings().locator())));
  }

  private static StandingList.Line line(String number, String tag, String headline, int marks) {
    List<Mark> strip = new ArrayList<>(List.of(ON_TRACK, BEHIND_PROGRESSING));
    strip.addAll(Collections.nCopies(marks - 2, NOT_ASSESSABLE));
    return new StandingList.Line(number, tag, headline, strip);
  }

  private static Block column(String heading, String last) {
    List<List<Run>> items = new ArrayList<>(Collections.nCopies(6, Run.plain("En barriere")));
    items.add(Run.plain(last));
    return new Block.Columns(
        List.of(
            new Block.Columns.Column(
                4, List.of(new Block.Heading(3, "", heading), new Block.BulletList(items)))));
  }

  private static List<Block> criterion(int lines) {
    List<Block> blocks = new ArrayList<>(List.of(TOPIC, CriterionPage.verdict()));
    blocks.addAll(filler(lines));
    blocks.add(CriterionPage.trend());
    blocks.add(CriterionPage.plot());
    return blocks;
  }

  private static List<Block> filler(int lines) {
    return lines == 0
        ? List.of()
        : List.of(new Block.BulletList(Collections.nCopies(lines, Run.plain("Linje"))));
  }

  private static List<String> pages(List<Block> blocks) throws IOException {
    byte[] pdf = new PdfRenderer().render(SampleDocument.of(blocks));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<String> pages = new ArrayList<>();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(stripper.getText(document));
      }
      return pages;
    }
  }
}
