package dk.pejling.rendering.docx;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.rendering.pdf.SampleDocument;
import dk.pejling.rendering.pdf.StatusDocument;
import dk.pejling.report.document.Document;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.w3c.dom.Element;

/** What programs and screen readers find their way by. */
@Execution(ExecutionMode.CONCURRENT)
class StructureTest {
  private static final Document SAMPLE = SampleDocument.document();
  private static final Document STATUS = StatusDocument.document();

  @Test
  void headingsHaveTheStylesThatProgramsKnow() {
    WordFile file = file(SAMPLE);
    assertThat(file.styled("Heading1"))
        .containsExactly(
            "Styrket samarbejde med fokus på kerneopgaver og sundhedstilbud tæt på borgeren",
            "Metode og datagrundlag");
    assertThat(file.styled("Heading2"))
        .containsExactly("Akutte psykiatriske genindlæggelser inden for 30 dage");
    assertThat(file.styled("Title")).isEmpty();
    assertThat(file(STATUS).styled("Title")).hasSize(1);
  }

  @Test
  void everyStyleThatIsUsedIsDefined() {
    for (Document document : List.of(SAMPLE, STATUS)) {
      WordFile file = file(document);
      Set<String> defined = new HashSet<>();
      Matcher styles = Pattern.compile("styleId=\"(\\w+)\"").matcher(file.part("word/styles.xml"));
      while (styles.find()) {
        defined.add(styles.group(1));
      }
      for (String kind : List.of("pStyle", "rStyle", "tblStyle")) {
        assertThat(file.all(kind))
            .allSatisfy(use -> assertThat(defined).contains(WordFile.value(use, "val")));
      }
    }
  }

  @Test
  void partsFollowTheSchemaAndOpenInAnotherReader() throws Exception {
    for (Document document : List.of(SAMPLE, STATUS)) {
      byte[] bytes = new DocxRenderer().render(document);
      try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(bytes))) {
        assertThat(errors(read.getDocument())).isEmpty();
        assertThat(errors(read.getStyle())).isEmpty();
        assertThat(read.getTables()).isNotEmpty();
        assertThat(read.getProperties().getCoreProperties().getTitle())
            .isEqualTo("Midtvejsstatus på Sundhedsaftalen 2024-2027");
      }
    }
  }

  private static List<XmlError> errors(XmlObject part) {
    List<XmlError> errors = new ArrayList<>();
    XmlOptions options = new XmlOptions();
    options.setErrorListener(errors);
    part.validate(options);
    return errors;
  }

  @Test
  void theContentsAreFilledWithLinksThatLeadSomewhere() {
    WordFile file = file(SAMPLE);
    assertThat(file.styled("TOC1"))
        .containsExactly(
            "3Styrket samarbejde med fokus på kerneopgaver og sundhedstilbud tæt på borgeren",
            "9Metode og datagrundlag");
    assertThat(file.styled("TOC2"))
        .containsExactly("1.3Akutte psykiatriske genindlæggelser inden for 30 dage");
    List<String> marks =
        file.all("bookmarkStart").stream().map(mark -> WordFile.value(mark, "name")).toList();
    assertThat(marks).doesNotHaveDuplicates();
    assertThat(file.all("hyperlink").stream().map(link -> WordFile.value(link, "anchor")))
        .filteredOn(anchor -> !anchor.isEmpty())
        .hasSizeGreaterThan(3)
        .allSatisfy(anchor -> assertThat(marks).contains(anchor));
  }

  @Test
  void pageNumbersAreThoseGiven() {
    Map<String, Integer> pages = Map.of("pejlemaerke-1", 7, "kriterium-1-3", 8, "metode", 59);
    WordFile file = WordFile.of(new DocxRenderer().render(SAMPLE, pages));
    assertThat(file.styled("TOC1").getLast()).isEqualTo("9Metode og datagrundlag59");
    assertThat(file.text()).contains("Sekapitel3påside7og");
    assertThat(fields(file))
        .contains("PAGEREF m_pejlemaerke_1 \\h", "PAGEREF m_metode \\h")
        .noneMatch(field -> field.startsWith("TOC"));
  }

  @Test
  void wordAsksNothingWhenItOpensTheFile() {
    WordFile file = WordFile.of(new DocxRenderer().render(SAMPLE, Map.of("metode", 59)));
    assertThat(file.all("fldChar"))
        .isNotEmpty()
        .allSatisfy(field -> assertThat(WordFile.value(field, "dirty")).isEmpty());
    assertThat(file.part("word/settings.xml")).doesNotContain("updateFields");
  }

  @Test
  void captionsAreNumberedByFieldsThatKeepTheirNumbers() {
    assertThat(fields(file(SAMPLE)))
        .filteredOn(field -> field.startsWith("SEQ"))
        .contains("SEQ Figur \\* ARABIC \\r 5");
    assertThat(file(SAMPLE).styled("Caption")).anyMatch(text -> text.startsWith("Figur 5. Faldet"));
  }

  private static List<String> fields(WordFile file) {
    return file.all("instrText").stream().map(Element::getTextContent).map(String::strip).toList();
  }

  @Test
  void everyPictureHasAnAlternativeOrIsDecoration() {
    for (Document document : List.of(SAMPLE, STATUS)) {
      WordFile file = file(document);
      List<Element> pictures = file.all("docPr");
      assertThat(pictures).hasSizeGreaterThan(5).hasSameSizeAs(file.all("svgBlip"));
      long decorative =
          pictures.stream().filter(picture -> picture.getAttribute("descr").isEmpty()).count();
      assertThat(file.all("decorative")).hasSize((int) decorative);
      assertThat(pictures.stream().map(picture -> picture.getAttribute("id")))
          .doesNotHaveDuplicates();
    }
    assertThat(file(SAMPLE).all("docPr"))
        .anyMatch(
            picture -> picture.getAttribute("descr").equals("Skala fra forkert retning til nået."));
  }

  @Test
  void tablesSayWhatTheyAre() {
    WordFile file = file(SAMPLE);
    assertThat(file.all("tblCaption")).hasSize(4);
    assertThat(file.all("tblHeader")).hasSize(4);
  }

  @Test
  void everyChapterHasItsRunningHeadAndTheCoverNone() throws IOException {
    WordFile file = file(STATUS);
    List<Element> sections = file.all("sectPr");
    assertThat(sections.getFirst().getElementsByTagNameNS("*", "headerReference").getLength())
        .isZero();
    assertThat(file.part("word/header1.xml")).contains(">Resumé<");
    assertThat(file.part("word/header2.xml")).contains(">3  Pejlemærke 1<");
    assertThat(file.part("word/footer1.xml"))
        .contains("Opgjort pr. 12. december 2025")
        .contains("EKSEMPELDATA")
        .contains(" PAGE ")
        .contains(" NUMPAGES ");
  }

  @Test
  void theLanguageIsDanishAndNothingIsHyphenated() {
    WordFile file = file(SAMPLE);
    assertThat(file.part("word/styles.xml")).contains("<w:lang w:val=\"da-DK\"");
    assertThat(file.part("word/settings.xml"))
        .contains("<w:autoHyphenation w:val=\"0\"/>")
        .contains("<w:themeFontLang w:val=\"da-DK\"/>")
        .contains("w:name=\"compatibilityMode\"")
        .doesNotContain("updateFields");
  }

  private static WordFile file(Document document) {
    return WordFile.of(new DocxRenderer().render(document));
  }
}
