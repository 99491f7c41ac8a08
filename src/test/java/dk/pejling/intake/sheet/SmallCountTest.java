package dk.pejling.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.finding.Finding;
import dk.pejling.intake.Received;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Findings are published with the report, which hides small counts: none may be quoted. */
class SmallCountTest {
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

  private static void put(FilledForm form, String column, String value) {
    if (value != null) {
      boolean number = value.matches("-?\\d+");
      form.put("Fremdrift", column + ROW_OF_1_3, number ? Long.valueOf(value) : value);
    }
  }
}
