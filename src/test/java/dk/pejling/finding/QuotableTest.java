package dk.pejling.finding;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.finding.SourceLocation.Line;
import dk.pejling.finding.SourceLocation.SheetCell;
import dk.pejling.finding.SourceLocation.SheetCells;
import dk.pejling.finding.SourceLocation.TextPosition;
import dk.pejling.finding.SourceLocation.WholeFile;
import dk.pejling.finding.SourceLocation.WholeSheet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class QuotableTest {
  private static final String TELLING = "010190-1234 a@b.dk \u001B[31m\u202E";
  private static final String QUOTED =
      "[personoplysning skjult] [personoplysning skjult] \\u001B[31m\\u202E";

  @Test
  void noPartOfAFindingCarriesPersonalDataOrInvisibleMarks() {
    Finding finding =
        new Finding(
            "XXX-101",
            Severity.ERROR,
            TELLING,
            new WholeFile(TELLING),
            TELLING,
            TELLING,
            TELLING,
            TELLING,
            TELLING);

    assertThat(
            List.of(
                finding.title(),
                finding.location().describe(),
                finding.concerns(),
                finding.found(),
                finding.expected(),
                finding.remedy(),
                finding.consequence(),
                finding.withRemedy(TELLING).remedy(),
                finding.withConsequence(TELLING).consequence()))
        .containsOnly(QUOTED);
  }

  static List<SourceLocation> places() {
    return List.of(
        new WholeFile(TELLING),
        new WholeSheet(TELLING, TELLING),
        new SheetCell(TELLING, TELLING, "A1", TELLING),
        new SheetCells(TELLING, TELLING, List.of("A1")),
        new SourceLocation.CellSpan(TELLING, TELLING, "A1", "A9", 9),
        new SourceLocation.Lines(TELLING, 2, 9, 4, TELLING),
        new Line(TELLING, 1, TELLING),
        new TextPosition(TELLING, 1, 1));
  }

  @ParameterizedTest
  @MethodSource("places")
  void noPlaceCarriesPersonalDataOrInvisibleMarks(SourceLocation place) {
    assertThat(place.file()).isEqualTo(QUOTED);
    assertThat(place.describe()).contains(QUOTED).doesNotContain("010190", "@", "\u202E");
    assertThat(place.toString()).doesNotContain("010190", "@", "\u202E");
  }

  @ParameterizedTest
  @CsvSource({
    "'to\nlinjer', to\\nlinjer",
    "'\r', \\r",
    "'\t', \\t",
    "a\u202Eb, a\\u202Eb",
    "a\u2066b, a\\u2066b",
    "a\u2028b, a\\u2028b",
    "a\u0085b, a\\u0085b",
    "a\uD83Db, a\\uD83Db",
  })
  void whatCannotBeSeenIsWrittenOut(String text, String quoted) {
    assertThat(Quotable.of(text)).isEqualTo(quoted);
    assertThat(Quotable.of(quoted)).isEqualTo(quoted);
  }

  @Test
  void everythingElseStandsAsItDid() {
    String text = "Ærø – 1.234,5\u00A0% \"citat\" 😀 \\";

    assertThat(Quotable.of(text)).isEqualTo(text);
  }
}
