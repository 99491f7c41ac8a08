package dk.pejling.rendering.html;

import static dk.pejling.rendering.DocumentWords.squeezed;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.rendering.DocumentWords;
import dk.pejling.report.document.Block;
import dk.pejling.report.document.Caption;
import dk.pejling.report.document.Cell;
import dk.pejling.report.document.Document;
import dk.pejling.report.document.Run;
import dk.pejling.report.document.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing of what the document says is lost on the page, and nothing of it becomes markup. */
@Execution(ExecutionMode.CONCURRENT)
class PageTextTest {
  static Stream<Document> documents() {
    return WebPages.documents();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyWordStandsOnThePageInOrder(Document document) {
    String page = squeezed(PageText.body(WebPages.of(document)));

    for (String text : DocumentWords.of(document)) {
      // "side" goes with the page number, which the web has none of
      String words = squeezed(text.replaceAll("(, | \\()?side\u00A0$", ""));
      assertThat(page).contains(words);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "</style><script>x</script>",
        "]]> --> <!-- <![CDATA[",
        "&lt;b&gt; & &amp;amp; &#x41;",
        "\" onmouseover=\"x ' >",
        "javascript:alert(1)",
        "{{x}} ${x} <%= x %>",
        "CO₂ → ▲ ● ✓ ½ ‰ ≥ ≤",
        "e\u0301te\u0301 q\u0323\u0302 A\u030Arhus",
        "\u05E9\u05DC\u05D5\u05DD \u0645\u0631\u062D\u0628\u0627",
        "\uD83D\uDC69\u200D\u2695\uFE0F"
      })
  void oddTextIsWholeEverywhereAndOnlyText(String odd) throws Exception {
    String html = WebPages.of(everywhere(odd));
    String page = squeezed(PageText.body(html));

    assertThat(page.split(Pattern.quote(squeezed(odd)), -1)).hasSizeGreaterThanOrEqualTo(9);
    assertThat(shape(html)).isEqualTo(shape(WebPages.of(everywhere("x"))));
    assertThat(ValidityTest.faults(html)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\u0000b",
        "a\u0007b",
        "a\uD800b",
        "a\uDC00b",
        "a\uFFFFb",
        "a\uFDD0b",
        "a\u202Eb",
        "a\u2066b",
        "a\u001Bb",
        "a\u0085b"
      })
  void whatNoPageMayHoldIsLeftOutOrReplaced(String odd) throws Exception {
    String html = WebPages.of(everywhere(odd));

    assertThat(PageText.body(html)).containsPattern("a[\uFFFD ]?b");
    assertThat(html)
        .doesNotContainPattern(
            "[\u0000-\u0009\u000B-\u001F\u0080-\u009F\u202A-\u202E\u2066-\u2069]");
    assertThat(ValidityTest.faults(html)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        " JaVaScRiPt:alert(1)",
        "data:text/html,<script>x</script>",
        "vbscript:x",
        "file:///etc/passwd",
        "//example.org/x",
        "http:",
        "https://[x",
        "\u0001javascript:x"
      })
  void anAddressThatIsNoneStaysText(String address) {
    Document document =
        of(
            new Block.Paragraph(
                Block.Paragraph.Style.BODY, List.of(new Run.Link("klik her", address))));

    assertThat(PageText.main(WebPages.of(document))).contains("klik her").doesNotContain("<a ");
  }

  @Test
  void longTextsWordsAndTablesAreWhole() {
    String narrative = "Genoptræningsplan ".repeat(600).strip();
    String word = "sundhedssamarbejdsudvalgssekretariat".repeat(60);
    Table table =
        new Table(
            new Caption("t", "Tabel 1.", "Rækker", ""),
            Table.Density.DENSE,
            List.of(
                new Table.Column("Række", "", Table.Align.LEFT, 1),
                new Table.Column("Tal", "", Table.Align.DECIMAL, 1),
                new Table.Column("", "", Table.Align.LEFT, 1)),
            List.of(
                new Table.Group(
                    IntStream.range(0, 200)
                        .mapToObj(
                            row ->
                                new Table.Row(
                                    List.of(
                                        new Cell.Text(Run.plain("række " + row), ""),
                                        new Cell.Number(row + ",5", false, false),
                                        new Cell.Absent(word, false, 1)),
                                    false))
                        .toList())),
            List.of());
    String html = WebPages.of(of(body(narrative), body(word), table));

    assertThat(narrative.length()).isGreaterThan(10_000);
    assertThat(PageText.body(html)).contains(narrative, word);
    assertThat(PageText.body(html).split(word, -1)).hasSize(202);
    assertThat(PageText.elements(html).stream().filter("tr"::equals)).hasSize(201);
  }

  @Test
  void anEmptyDocumentIsAValidPage() throws Exception {
    Document empty =
        new Document(
            "",
            "",
            "",
            LocalDate.of(2025, 12, 12),
            new Document.Furniture("", "", "", Document.Watermark.NONE),
            List.of());

    assertThat(ValidityTest.faults(WebPages.of(empty))).isEmpty();
  }

  @Test
  void emptyChaptersHaveTheirHeadingsAndLevelsStayUnbroken() throws Exception {
    String html =
        WebPages.of(
            of(
                new Block.Chapter("", "", "Tomt", "", ""),
                new Block.Heading(3, "", "Langt nede"),
                new Block.Topic("samme", "Kriterium 1.1", "Emne", ""),
                new Block.Chapter("samme", "2", "Samme anker", "", "")));

    assertThat(PageText.elements(html).stream().filter(each -> each.matches("h\\d")).toList())
        .containsExactly("h1", "h2", "h3", "h3", "h2");
    assertThat(html.split("id=\"samme\"", -1)).hasSize(2);
    assertThat(ValidityTest.faults(html)).isEmpty();
  }

  /** All elements but links, as not every text can be an anchor. */
  private static String shape(String html) {
    return PageText.elements(html).stream()
        .filter(each -> !each.equals("a"))
        .collect(Collectors.joining(" "));
  }

  private static Document everywhere(String odd) {
    return new Document(
        odd,
        odd,
        odd,
        LocalDate.of(2025, 12, 12),
        new Document.Furniture(odd, odd, odd, Document.Watermark.NONE),
        List.of(
            new Block.Chapter(odd, odd, odd, odd, odd),
            new Block.Topic("emne" + odd, odd, odd, odd),
            new Block.Heading(3, odd, odd),
            body(odd),
            new Block.Paragraph(
                Block.Paragraph.Style.NOTE,
                List.of(new Run.Reference(odd, odd), new Run.Link(odd, odd))),
            new Block.TermList(List.of(new Block.TermList.Term(odd, Run.plain(odd)))),
            new Block.Callout(odd, Run.plain(odd)),
            new Table(
                new Caption("tabel" + odd, odd, odd, odd),
                Table.Density.NORMAL,
                List.of(new Table.Column(odd, odd, Table.Align.LEFT, 1)),
                List.of(
                    new Table.Group(
                        List.of(
                            new Table.Row(
                                List.of(new Cell.Identified(odd, odd, odd, odd)), false)))),
                List.of(odd))));
  }

  private static Block body(String text) {
    return new Block.Paragraph(Block.Paragraph.Style.BODY, Run.plain(text));
  }

  private static Document of(Block... blocks) {
    return new Document(
        "Prøve",
        "",
        "",
        LocalDate.of(2025, 12, 12),
        new Document.Furniture("", "", "", Document.Watermark.NONE),
        List.of(blocks));
  }
}
