package dk.pejling.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.ReportKind;
import dk.pejling.rendering.contents.Contents;
import dk.pejling.rendering.pdf.PdfRenderer;
import dk.pejling.report.document.Block;
import dk.pejling.report.document.Document;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever leafs through a report finds the way: bookmarks, page numbers and running heads. */
class NavigationTest {
  /** What begins a page stands above this, in points from its foot. */
  private static final int TOP_OF_PAGE = 775;

  private record Place(String title, int page, int top) {}

  @ParameterizedTest
  @EnumSource
  void everyChapterAndSectionIsABookmarkInOrder(ReportKind kind) throws IOException {
    Document report = report(kind);
    try (PDDocument pdf = Loader.loadPDF(new PdfRenderer().render(report))) {
      List<Place> bookmarks = bookmarks(pdf);

      assertThat(bookmarks).extracting(Place::title).isEqualTo(headings(report.blocks()));
      assertThat(bookmarks).extracting(Place::page).isSorted();
      for (Place bookmark : bookmarks) {
        String words = bookmark.title().replaceFirst("^[\\d.]+ ", "");
        assertThat(flat(text(pdf, bookmark.page()))).contains(flat(words));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void theNumberAViewerShowsIsTheNumberOnThePage(ReportKind kind) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(new PdfRenderer().render(report(kind)))) {
      String[] labels = pdf.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();

      assertThat(labels).hasSize(pdf.getNumberOfPages());
      for (int page = 1; page <= labels.length; page++) {
        assertThat(labels[page - 1]).isEqualTo(String.valueOf(page));
        if (page > 1) {
          assertThat(text(pdf, page)).contains("Side " + page + " af " + labels.length);
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyPageIsHeadedByTheChapterItBeginsIn(ReportKind kind) throws IOException {
    Document report = report(kind);
    try (PDDocument pdf = Loader.loadPDF(new PdfRenderer().render(report))) {
      List<Place> bookmarks = bookmarks(pdf);
      List<Block.Chapter> chapters = chapters(report.blocks());
      String head = "Indhold";
      for (int page = 2; page <= pdf.getNumberOfPages(); page++) {
        String after = head;
        for (Place bookmark : bookmarks) {
          for (Block.Chapter chapter : chapters) {
            if (bookmark.page() == page
                && bookmark.title().equals(Contents.entry(chapter).label())) {
              head = bookmark.top() > TOP_OF_PAGE ? chapter.runningHead() : head;
              after = chapter.runningHead();
            }
          }
        }
        assertThat(flat(text(pdf, page).lines().findFirst().orElse("")))
            .as("side %s", page)
            .endsWith(flat(head));
        head = after;
      }
    }
  }

  private static Document report(ReportKind kind) {
    return ReportKindsTest.written(ReportKindsTest.input(kind, List.of(), List.of()));
  }

  private static List<String> headings(List<Block> blocks) {
    return blocks.stream().flatMap(NavigationTest::headings).toList();
  }

  private static Stream<String> headings(Block block) {
    return switch (block) {
      case Block.TableOfContents contents -> Stream.of(contents.title());
      case Block.Chapter chapter -> Stream.of(Contents.entry(chapter).label());
      case Block.Topic topic -> Stream.of(Contents.entry(topic).label());
      case Block.Heading heading when heading.level() <= 2 -> Stream.of(heading.text());
      case Block.Columns columns ->
          columns.columns().stream().flatMap(column -> headings(column.blocks()).stream());
      default -> Stream.of();
    };
  }

  private static List<Block.Chapter> chapters(List<Block> blocks) {
    return blocks.stream()
        .filter(Block.Chapter.class::isInstance)
        .map(Block.Chapter.class::cast)
        .toList();
  }

  private static List<Place> bookmarks(PDDocument pdf) throws IOException {
    List<Place> places = new ArrayList<>();
    add(pdf, pdf.getDocumentCatalog().getDocumentOutline(), places);
    return places;
  }

  private static void add(PDDocument pdf, PDOutlineNode node, List<Place> places)
      throws IOException {
    for (PDOutlineItem item : node.children()) {
      int page = pdf.getPages().indexOf(item.findDestinationPage(pdf)) + 1;
      int top = ((PDPageXYZDestination) item.getDestination()).getTop();
      places.add(new Place(item.getTitle(), page, top));
      add(pdf, item, places);
    }
  }

  private static String text(PDDocument pdf, int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setSortByPosition(true);
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(pdf);
  }

  private static String flat(String text) {
    return text.replaceAll("[\\s\u00A0]+", "");
  }
}
