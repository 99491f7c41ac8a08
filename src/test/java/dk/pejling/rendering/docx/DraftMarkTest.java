package dk.pejling.rendering.docx;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.rendering.Drafts;
import dk.pejling.rendering.pdf.StatusDocument;
import dk.pejling.report.document.Document.Watermark;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The mark of a draft lies behind every page of a Word file, and is no part of what is read. */
class DraftMarkTest {
  private static final Pattern ID = Pattern.compile("<wp:docPr id=\"(\\d+)\"");

  private final WordFile draft = file(Watermark.DRAFT);
  private final WordFile approved = file(Watermark.NONE);

  @Test
  void everySectionHasAHeaderThatDrawsItBehindTheText() {
    List<Element> sections = draft.all("sectPr");
    assertThat(sections)
        .hasSizeGreaterThan(2)
        .allSatisfy(
            section ->
                assertThat(section.getElementsByTagNameNS("*", "headerReference").getLength())
                    .isEqualTo(1));
    assertThat(headers(draft))
        .hasSizeGreaterThan(1)
        .allSatisfy(
            header ->
                assertThat(header)
                    .containsOnlyOnce("behindDoc=\"1\"")
                    .contains("<a:srgbClr val=\"F0F2F4\"/>"));
  }

  @Test
  void nobodyReadsItAloud() {
    assertThat(headers(draft))
        .allSatisfy(
            header ->
                assertThat(header)
                    .contains("descr=\"\"", "decorative")
                    .doesNotContain("UDKAST", "Udkast"));
    assertThat(draft.text()).isEqualTo(approved.text());
  }

  @Test
  void noTwoDrawingsOfTheFileHaveTheSameNumber() {
    Set<String> ids = new HashSet<>();
    for (String part : draft.parts().keySet()) {
      if (part.matches("word/(document|header\\d+)\\.xml")) {
        Matcher drawings = ID.matcher(draft.part(part));
        while (drawings.find()) {
          assertThat(ids.add(drawings.group(1))).as(part).isTrue();
        }
      }
    }
    assertThat(ids).hasSizeGreaterThan(5);
  }

  @Test
  void anApprovedReportHasNone() {
    assertThat(headers(approved))
        .isNotEmpty()
        .allSatisfy(header -> assertThat(header).doesNotContain("w:drawing"));
  }

  private static List<String> headers(WordFile file) {
    return file.parts().keySet().stream()
        .filter(part -> part.matches("word/header\\d+\\.xml"))
        .map(file::part)
        .toList();
  }

  private static WordFile file(Watermark watermark) {
    return WordFile.of(
        new DocxRenderer().render(Drafts.with(watermark, StatusDocument.document())));
  }
}
