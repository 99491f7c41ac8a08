package dk.pejling.intake.sheet.deviation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.finding.Finding;
import dk.pejling.intake.sheet.Faults;
import dk.pejling.intake.sheet.answer.AnswerCode;
import dk.pejling.observation.Answer;
import dk.pejling.observation.CriterionProgress.Status;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Deviations 19-21 and 25: words, and answers that don't fit where they stand. */
@Execution(ExecutionMode.CONCURRENT)
class WordDeviationsTest {
  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @CsvSource({
    "Færdig,DONE",
    "færdig,DONE",
    "Færdig,DONE",
    "Done,DONE",
    "afsluttet.,DONE",
    "igang,IN_PROGRESS",
    "ikke startet,NOT_STARTED",
    "aflyst,CANCELLED"
  })
  void deviation19WordOutsideTheListWithOneMeaning(String word, Status status) throws IOException {
    Faults faults = Faults.after(folder, "Fremdrift", "G17", word);

    faults.are(AnswerCode.WORD_UNDERSTOOD, "G17");
    assertThat(faults.row(17).status().orElse(Status.DELAYED)).isEqualTo(status);
  }

  @ParameterizedTest
  @ValueSource(strings = {"G", "Grøn", "OK", "på vej", "75 %"})
  void deviation19WordWithSeveralMeanings(String word) throws IOException {
    Faults faults = Faults.after(folder, "Fremdrift", "G7", word);

    faults.are(AnswerCode.UNKNOWN_WORD, "G7");
    assertThat(faults.row(7).status()).isEqualTo(new Answer.HeldBack<>("IND-230"));
  }

  @Test
  void deviation20NumberInTheColumnOfTheStatus() throws IOException {
    Faults.after(folder, "Fremdrift", "G7", 75).are(AnswerCode.UNKNOWN_WORD, "G7");
  }

  @Test
  void deviation20DayInTheColumnOfANumber() throws IOException {
    Faults.after(
            folder,
            form -> {
              form.cell("Fremdrift", "F14")
                  .setCellStyle(form.cell("Fremdrift", "J7").getCellStyle());
              form.put("Fremdrift", "F14", LocalDate.of(2025, 9, 4));
            })
        .are(AnswerCode.NOT_A_NUMBER, "F14");
  }

  @Test
  void deviation20FigureWhereNoneIsAskedFor() throws IOException {
    Faults.after(folder, "Fremdrift", "F17", 4).are(AnswerCode.NO_FIGURE_EXPECTED, "F17");
  }

  @Test
  void deviation21StatusAgainstTheNumber() throws IOException {
    // the target of 1.1 is at most 50,0
    Faults faults =
        Faults.after(
            folder,
            form -> {
              form.put("Fremdrift", "F7", 59.0).put("Fremdrift", "G7", "Gennemført");
              form.cell("Fremdrift", "R7").setBlank();
            });

    faults.are(AnswerCode.STATUS_AGAINST_VALUE, "G7");
    assertThat(faults.row(7).status()).isEqualTo(new Answer.HeldBack<>("IND-235"));
    assertThat(faults.row(7).achieved().orElse(BigDecimal.ZERO)).isEqualByComparingTo("59");
  }

  @Test
  void deviation21StatusAgainstTheNumberWithAReason() throws IOException {
    Faults faults =
        Faults.after(
            folder,
            form ->
                form.put("Fremdrift", "F7", 59.0)
                    .put("Fremdrift", "G7", "Gennemført")
                    .put("Fremdrift", "R7", "Indsatsen er slut, men tallet er fra før"));

    assertThat(faults.none().row(7).status().orElse(Status.DELAYED)).isEqualTo(Status.DONE);
  }

  @Test
  void deviation21DoneWithTheTargetReached() throws IOException {
    Faults faults =
        Faults.after(
            folder, form -> form.put("Fremdrift", "F7", 50.0).put("Fremdrift", "G7", "Gennemført"));

    assertThat(faults.none().row(7).status().orElse(Status.DELAYED)).isEqualTo(Status.DONE);
  }

  @Test
  void deviation25EscapedLineEnds() throws IOException {
    Faults faults = Faults.after(folder, "Fremdrift", "O7", "Første_x000D_\nanden");

    assertThat(faults.none().row(7).barriers().orElse("")).isEqualTo("Første\nanden");
  }

  @Test
  void deviation25FormulaThatRefersToAnotherWorkbook() throws IOException {
    Faults faults =
        Faults.after(
            folder,
            form -> {
              form.book()
                  .linkExternalWorkbook(
                      "andet.xlsx", new org.apache.poi.xssf.usermodel.XSSFWorkbook());
              XSSFCell cell = form.cell("Fremdrift", "F14");
              cell.setCellFormula("[andet.xlsx]Ark1!A1");
              cell.setCellValue(16.2);
            });

    assertThat(faults.received().findings())
        .extracting(Finding::code)
        .containsExactly("FIL-113", "IND-262");
    assertThat(faults.row(14).achieved().orElse(BigDecimal.ZERO)).isEqualTo("16.2");
  }
}
