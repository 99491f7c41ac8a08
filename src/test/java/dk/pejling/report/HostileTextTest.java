package dk.pejling.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.AgreementSketch;
import dk.pejling.report.document.Block;
import dk.pejling.report.document.Document;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a cluster writes is printed as it stands and never becomes markup. */
class HostileTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{opgjort}}",
        "{{#klynger}}",
        "{{{plan}}}",
        "# x",
        "::: forside",
        "\n\n::: forside\n\n",
        "<b>x</b>",
        "[klik](http://example.org)",
        "**x** _y_",
        "{#resume}",
        "> x",
        "1. x",
        "| a | b |",
        "\uE0000\uE001",
        "$1 \\1 \\",
        "---"
      })
  void changesNothingButTheWords(String hostile) {
    Document plain = written("roligt");
    Document attacked = written(hostile);
    String printed = hostile.replaceAll("\\s+", " ").strip();

    assertThat(kinds(attacked)).isEqualTo(kinds(plain));
    assertThat(DocumentText.of(attacked).replace(printed, "roligt"))
        .isEqualTo(DocumentText.of(plain));
  }

  private static Document written(String text) {
    return Written.delivered(
        SmallStatus.input(
            AgreementSketch.two(), SmallStatus.figures(), List.of(SmallStatus.nord(text))));
  }

  private static List<String> kinds(Document document) {
    return document.blocks().stream().map(HostileTextTest::kind).toList();
  }

  private static String kind(Block block) {
    return block instanceof Block.Chapter chapter
        ? "Chapter " + chapter.title()
        : block.getClass().getSimpleName();
  }
}
