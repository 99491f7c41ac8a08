package dk.pejling.intake.sheet.deviation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.intake.sheet.Faults;
import dk.pejling.intake.sheet.answer.AnswerCode;
import dk.pejling.observation.Answer;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Deviations 6-9, 11-15 and 24: what stands where a number should. */
@Execution(ExecutionMode.CONCURRENT)
class NumberDeviationsTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void deviation06FormulaInsteadOfAValue() throws IOException {
    Faults faults =
        Faults.after(
            folder,
            form -> {
              XSSFCell cell = form.cell("Fremdrift", "F14");
              cell.setCellFormula("8+8");
              cell.setCellValue(16.2);
            });

    faults.are(AnswerCode.FORMULA_READ, "F14");
    assertThat(achieved(faults, 14)).isEqualTo("16.2");
  }

  @Test
  void deviation06ErrorValue() throws IOException {
    for (FormulaError error : new FormulaError[] {FormulaError.NA, FormulaError.REF}) {
      Faults faults =
          Faults.after(folder, form -> form.cell("Fremdrift", "F14").setCellErrorValue(error));

      faults.are(AnswerCode.ERROR_VALUE, "F14");
      assertThat(faults.only().found()).isEqualTo("fejlen " + error.getString());
    }
  }

  @Test
  void deviation06FormulaWithoutAResult() throws IOException {
    Faults faults =
        Faults.after(folder, form -> form.cell("Fremdrift", "F14").setCellFormula("8+8"));

    faults.are(AnswerCode.UNCALCULATED, "F14");
    assertThat(faults.row(14).achieved()).isEqualTo(new Answer.HeldBack<>("IND-261"));
  }

  @Test
  void deviation07TextAmongTheNumbersOfAColumn() throws IOException {
    Faults faults = Faults.after(folder, "Fremdrift", "F14", "afventer tal fra kommunen");

    faults.are(AnswerCode.NOT_A_NUMBER, "F14");
    assertThat(faults.row(14).achieved()).isEqualTo(new Answer.HeldBack<>("IND-201"));
    assertThat(faults.row(8).achieved()).isInstanceOf(Answer.Given.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"16,2|16.2", "16.2|16.2", " 16,2 |16.2"})
  void deviation08NumberStoredAsText(String text, String value) throws IOException {
    Faults faults = Faults.after(folder, "Fremdrift", "F14", text);

    faults.are(AnswerCode.NUMBER_AS_TEXT, "F14");
    assertThat(achieved(faults, 14)).isEqualTo(value);
  }

  @Test
  void deviation09SeveralValuesInOneCell() throws IOException {
    Faults faults = Faults.after(folder, "Fremdrift", "F14", "16,2\n17,1");

    faults.are(AnswerCode.SEVERAL_VALUES, "F14");
    assertThat(faults.only().found()).isEqualTo("teksten \"16,2 17,1\"");
    assertThat(faults.row(14).achieved()).isEqualTo(new Answer.HeldBack<>("IND-208"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"16,2 %", "16,2 pct.", "16,2 procent"})
  void deviation11NumberWithTheCriterionsOwnUnit(String text) throws IOException {
    Faults faults = Faults.after(folder, "Fremdrift", "F14", text);

    faults.are(AnswerCode.NUMBER_AS_TEXT, "F14");
    assertThat(achieved(faults, 14)).isEqualTo("16.2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"10h", "30 min", "16 dage"})
  void deviation11NumberWithAnotherUnit(String text) throws IOException {
    Faults.after(folder, "Fremdrift", "F14", text).are(AnswerCode.NOT_A_NUMBER, "F14");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ca. 2 uger", "> 400.000", "ca. 16", "under 20", "15-17", "~16", "16+"})
  void deviation12Approximation(String text) throws IOException {
    Faults.after(folder, "Fremdrift", "F14", text).are(AnswerCode.NOT_A_NUMBER, "F14");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "4500000|4500000",
        "4 500 000|4500000",
        "1.450.000|1450000",
        "4.500.000,00|4500000.00"
      })
  void deviation13ThousandsMarksWithOneReading(String text, String amount) throws IOException {
    Faults faults = Faults.after(folder, "Indsatser", "H7", text);

    faults.are(AnswerCode.NUMBER_AS_TEXT, "H7");
    assertThat(faults.report().initiatives().getFirst().granted().orElse(BigDecimal.ZERO))
        .isEqualByComparingTo(amount);
  }

  @Test
  void deviation13ThousandsMarkWithTwoReadings() throws IOException {
    Faults faults = Faults.after(folder, "Indsatser", "H7", "450.000");

    faults.are(AnswerCode.AMBIGUOUS_NUMBER, "H7");
    assertThat(faults.only().found())
        .isEqualTo("teksten \"450.000\", der kan betyde 450,000 eller 450000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"20 x 2 = 40", "20*2", "8+8", "=8+8", "40/2"})
  void deviation14ArithmeticAsText(String text) throws IOException {
    Faults.after(folder, "Fremdrift", "F14", text).are(AnswerCode.NOT_A_NUMBER, "F14");
  }

  @ParameterizedTest
  @ValueSource(strings = {"N/A", "-", "ingen", "nan", "NaN", "Ingen data", "–", "..", "n/a."})
  void deviation15WordForNoValue(String text) throws IOException {
    Faults faults = Faults.after(folder, "Fremdrift", "F14", text);

    faults.are(AnswerCode.NO_VALUE_WORD, "F14");
    assertThat(faults.row(14).achieved()).isEqualTo(Answer.blank());
  }

  @Test
  void deviation24CellShownAsAPercentage() throws IOException {
    Faults faults =
        Faults.after(
            folder,
            form -> {
              XSSFCell cell = form.cell("Fremdrift", "F14");
              XSSFCellStyle percent = form.book().createCellStyle();
              percent.setDataFormat(form.book().createDataFormat().getFormat("0.0%"));
              cell.setCellStyle(percent);
              cell.setCellValue(0.162);
            });

    assertThat(achieved(faults.none(), 14)).isEqualTo("16.2");
  }

  @Test
  void deviation24FractionWherePercentIsMeant() throws IOException {
    Faults faults = Faults.after(folder, "Fremdrift", "F14", 0.162);

    faults.are(AnswerCode.AMBIGUOUS_NUMBER, "F14");
    assertThat(faults.only().found())
        .isEqualTo("tallet 0,162, der kan betyde 0,162 pct. eller 16,2 pct.");
    assertThat(faults.only().remedy()).startsWith("Skriv 16,2, hvis det er det, du mener.");
    assertThat(faults.row(14).achieved()).isEqualTo(new Answer.HeldBack<>("IND-204"));
  }

  private static String achieved(Faults faults, int row) {
    return faults.row(row).achieved().orElse(BigDecimal.ZERO).toPlainString();
  }
}
