package dk.pejling.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.finding.Finding;
import dk.pejling.intake.Received;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Findings are published with the report, which hides small counts: none may be quoted. */
@Execution(ExecutionMode.CONCURRENT)
class SmallCountInSheetTest {
  private static final int ROW_OF_1_3 = 9;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "IND-201 |      | ca. 3 | 20",
        "IND-202 |      | 3,5   | 20",
        "IND-203 |      | -3    | 20",
        "IND-204 |      | 3.000 | 20",
        "IND-205 |      | 3,0   | 20",
        "IND-213 |      | 20    | 3",
        "IND-214 | 31,0 | 3     | 20",
      })
  void aCountIsNamedByItsPlace(
      String code, String value, String numerator, String denominator, @TempDir Path folder)
      throws IOException {
    FilledForm form = FilledForm.of(ExampleAgreement.read(), "klynge-nord");
    put(form, "F", value);
    put(form, "H", numerator);
    put(form, "I", denominator);

    Received received = new SheetIntake(ExampleAgreement.read()).read(form.saveIn(folder));

    assertThat(received.findings()).extracting(Finding::code).contains(code);
    assertThat(received.findings())
        .filteredOn(finding -> finding.concerns().equals("kriterium 1.3"))
        .isNotEmpty()
        .allSatisfy(
            finding ->
                assertThat(finding.found() + finding.remedy())
                    .doesNotContainPattern("(?<!\\d)3(?!1)|15,0"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "IND-205 | F | 3",
        "IND-201 | F | ca. 3",
        "IND-201 | F | tre",
        "IND-201 | F | 33,3 (3/9)",
        "IND-201 | H | \uFF13 stk.",
        "IND-201 | H | tre",
        "IND-230 | G | 3",
        "IND-220 | J | 3",
        "IND-230 | M | tre",
      })
  void aSmallFigureIsQuotedFromNoCell(String code, String column, String text, @TempDir Path folder)
      throws IOException {
    FilledForm form = FilledForm.of(ExampleAgreement.read(), "klynge-nord");
    form.put("Fremdrift", column + ROW_OF_1_3, text);

    assertThat(told(form, code, folder)).doesNotContainPattern("(?<![.\\d])3|\uFF13|tre\\b");
  }

  @Test
  void aValueBesideASmallCountIsNotQuoted(@TempDir Path folder) throws IOException {
    FilledForm form = FilledForm.of(ExampleAgreement.read(), "klynge-nord");
    put(form, "F", "33.333");
    put(form, "H", "3");
    put(form, "I", "9");

    assertThat(told(form, "IND-204", folder)).doesNotContain("33");
  }

  @Test
  void aLargeValueIsQuotedSinceItHasToBeSeen(@TempDir Path folder) throws IOException {
    FilledForm form = FilledForm.of(ExampleAgreement.read(), "klynge-nord");
    put(form, "F", "25.375");

    assertThat(told(form, "IND-204", folder)).contains("25.375", "25,375");
  }

  private static String told(FilledForm form, String code, Path folder) throws IOException {
    return new SheetIntake(ExampleAgreement.read())
        .read(form.saveIn(folder)).findings().stream()
            .filter(finding -> finding.concerns().equals("kriterium 1.3"))
            .filter(finding -> finding.code().equals(code))
            .map(finding -> finding.found() + " " + finding.remedy())
            .findFirst()
            .orElseThrow();
  }

  private static void put(FilledForm form, String column, String value) {
    if (value != null) {
      boolean number = value.matches("-?\\d+");
      form.put("Fremdrift", column + ROW_OF_1_3, number ? Long.valueOf(value) : value);
    }
  }
}
