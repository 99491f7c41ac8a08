package dk.pejling.rendering.docx;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.rendering.DocumentWords;
import dk.pejling.rendering.markup.Markup;
import dk.pejling.rendering.pdf.SampleDocument;
import dk.pejling.rendering.pdf.StatusDocument;
import dk.pejling.report.document.Block;
import dk.pejling.report.document.Caption;
import dk.pejling.report.document.Cell;
import dk.pejling.report.document.Document;
import dk.pejling.report.document.Run;
import dk.pejling.report.document.Table;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing of what the document says is lost in the Word file, however odd it is. */
@Execution(ExecutionMode.CONCURRENT)
class WholeTextTest {
  @Test
  void everyBlocksTextIsThereInReadingOrder() {
    for (Document document : List.of(SampleDocument.document(), StatusDocument.document())) {
      String text = WordFile.of(new DocxRenderer().render(document)).text();
      for (String piece : DocumentWords.of(document)) {
        assertThat(text).contains(WordFile.squeezed(piece));
      }
    }
  }

  @Test
  void aNarrativeOfTenThousandCharactersIsWhole() {
    String narrative =
        IntStream.range(0, 500)
            .mapToObj(i -> "Genoptræningsplan " + i + ".")
            .reduce((one, other) -> one + " " + other)
            .orElseThrow();
    assertThat(text(SampleDocument.body(narrative))).isEqualTo(WordFile.squeezed(narrative));
  }

  @Test
  void aTableOfTwoHundredRowsIsWholeAndItsHeadRepeated() {
    WordFile file = file(table(200, "udskrivningskoordinator"));
    for (int row = 0; row < 200; row++) {
      assertThat(file.text()).contains("række" + row + "udskrivningskoordinator");
    }
    assertThat(file.all("tr")).hasSize(201);
    assertThat(file.all("tblHeader")).hasSize(1);
    assertThat(file.all("cantSplit")).hasSize(201);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<b>fed</b> & \"citat\" ]]> <!-- --> &amp;",
        "ثلاثة من ستة معايير",
        "Vi mødtes med جمعية المرضى i maj",
        "שלום לכולם",
        "e\u0301 a\u030A o\u0308 \u200Dfamilie \uD83D\uDC69\u200D\uD83D\uDC67",
        "中文報告 한국어 日本語",
        "\uE000 privat \uFFFD",
        "=HYPERLINK(\"x\") {{mustache}} \\\\field"
      })
  void anyScriptIsWholeEverywhere(String odd) {
    String text = text(SampleDocument.body(odd), table(1, odd), heading(odd));
    assertThat(text.split(Pattern.quote(WordFile.squeezed(Markup.plain(odd))), -1)).hasSize(4);
  }

  @Test
  void whatXmlCannotCarryIsReplacedLegibly() {
    String text = text(SampleDocument.body("før\u0000mellem\uD800efter\uFFFE\u0007slut"));
    assertThat(text).isEqualTo("førmellem\uFFFDefter\uFFFDslut");
  }

  @Test
  void extremelyLongWordsAreWhole() {
    String word = "Q".repeat(400) + "slut";
    assertThat(text(SampleDocument.body(word), table(2, word)).split(word, -1)).hasSize(4);
  }

  @Test
  void textFromTheRightIsMarkedSo() {
    WordFile file = file(SampleDocument.body("ثلاثة من ستة"), SampleDocument.body("tre af seks"));
    assertThat(file.all("bidi")).hasSize(1);
    assertThat(file.all("rtl")).hasSize(1);
  }

  @Test
  void emptyChaptersAndDocumentsAreWritten() {
    assertThat(text(chapter("a"), chapter("b"))).isEqualTo("Titel-aTitel-b");
    assertThat(text()).isEmpty();
    assertThat(text(new Block.Columns(List.of()), new Block.BulletList(List.of()))).isEmpty();
    assertThat(text(new Block.TableOfContents("Indhold"))).isEqualTo("Indhold");
  }

  private static Block.Chapter chapter(String name) {
    return new Block.Chapter(name, "1", "Titel-" + name, "", name);
  }

  private static Block heading(String text) {
    return new Block.Heading(3, "", text);
  }

  private static String text(Block... blocks) {
    return file(blocks).text();
  }

  private static WordFile file(Block... blocks) {
    return WordFile.of(new DocxRenderer().render(SampleDocument.of(List.of(blocks))));
  }

  private static Table table(int rows, String text) {
    List<Table.Row> all =
        IntStream.range(0, rows)
            .mapToObj(
                row ->
                    new Table.Row(
                        List.of(
                            new Cell.Text(Run.plain("række" + row), ""),
                            new Cell.Text(Run.plain(text), "")),
                        false))
            .toList();
    return new Table(
        new Caption("", "Tabel 1.", "Lang", ""),
        Table.Density.NORMAL,
        List.of(
            new Table.Column("Nummer", "", Table.Align.LEFT, 1),
            new Table.Column("Tekst", "", Table.Align.LEFT, 1)),
        List.of(new Table.Group(all)),
        List.of());
  }
}
