package dk.pejling.intake.sheet.deviation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.intake.sheet.Faults;
import dk.pejling.intake.sheet.answer.AnswerCode;
import dk.pejling.observation.Answer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Deviations 16-18: what stands where a day should. */
@Execution(ExecutionMode.CONCURRENT)
class TimeDeviationsTest {
  private static final LocalDate NO_DAY = LocalDate.EPOCH;
  @TempDir private Path folder = Path.of("");

  @Test
  void deviation16DayAndMonthThatMayBeSwapped() throws IOException {
    Faults faults = Faults.after(folder, "Fremdrift", "J7", "04/09/2025");

    faults.are(AnswerCode.AMBIGUOUS_DATE, "J7");
    assertThat(faults.only().found()).contains("4. september 2025").contains("9. april 2025");
    assertThat(faults.row(7).measured()).isEqualTo(new Answer.HeldBack<>("IND-221"));
  }

  @ParameterizedTest
  @CsvSource({"04.09.2025", "4-9-2025", "4. september 2025", "2025-09-04", "4. sept. 2025"})
  void deviation16TextDateAmongRealOnes(String text) throws IOException {
    Faults faults = Faults.after(folder, "Fremdrift", "J7", text);

    faults.are(AnswerCode.DATE_AS_TEXT, "J7");
    assertThat(faults.row(7).measured().orElse(NO_DAY)).isEqualTo("2025-09-04");
    assertThat(faults.row(17).measured()).isInstanceOf(Answer.Given.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Uge 42", "1. halvår 2025", "2025K2", "november 2025", "2025", "Q3"})
  void deviation17PeriodInsteadOfADay(String text) throws IOException {
    Faults faults = Faults.after(folder, "Fremdrift", "J7", text);

    faults.are(AnswerCode.NOT_A_DATE, "J7");
    assertThat(faults.row(7).measured()).isEqualTo(new Answer.HeldBack<>("IND-220"));
  }

  @Test
  void deviation18FirstDaysOfExcelsCalendar() throws IOException {
    Faults.after(folder, "Fremdrift", "J7", LocalDate.of(1900, 12, 30))
        .are(AnswerCode.DATE_OUTSIDE, "J7");
    Faults.after(folder, form -> form.cell("Fremdrift", "J7").setCellValue(0))
        .are(AnswerCode.DATE_OUTSIDE, "J7");
  }

  @Test
  void deviation18DaysCountedFrom1904() throws IOException {
    Faults faults =
        Faults.after(
            folder,
            form -> {
              form.book().getCTWorkbook().getWorkbookPr().setDate1904(true);
              // 4 September 2025 is day 44,442 of that calendar, 1,462 fewer than in the usual one
              form.cell("Fremdrift", "J7").setCellValue(44_442);
            });

    assertThat(faults.row(7).measured().orElse(NO_DAY)).isEqualTo("2025-09-04");
  }
}
