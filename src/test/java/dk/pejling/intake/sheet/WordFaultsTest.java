package dk.pejling.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.intake.sheet.answer.AnswerCode;
import dk.pejling.observation.Answer;
import dk.pejling.observation.CriterionProgress.Status;
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

/** One fault each in the words, dates and texts of the sheets. */
@Execution(ExecutionMode.CONCURRENT)
class WordFaultsTest {
  private static final LocalDate NO_DAY = LocalDate.EPOCH;
  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @ValueSource(strings = {" i gang", "I GANG\u00A0", "I gang_x000D_\n"})
  void blanksAndCapitalsDontMatter(String word) throws IOException {
    Faults faults = Faults.after(folder, "Fremdrift", "G7", word);

    faults.none();
    assertThat(faults.row(7).status().orElse(Status.DONE)).isEqualTo(Status.IN_PROGRESS);
  }

  @ParameterizedTest
  @CsvSource({
    "04.09.2025,2025-09-04",
    "2025-09-04,2025-09-04",
    "4. september 2025,2025-09-04",
    "30/09/2025,2025-09-30",
    "09/30/2025,2025-09-30"
  })
  void dateTextWithOneReadingIsReadAndNoted(String text, LocalDate day) throws IOException {
    Faults faults = Faults.after(folder, "Fremdrift", "J7", text);

    faults.are(AnswerCode.DATE_AS_TEXT, "J7");
    assertThat(faults.row(7).measured().orElse(NO_DAY)).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"04/09/2025", "04-09-25"})
  void dateWithDayAndMonthInDoubtIsHeldBack(String text) throws IOException {
    Faults faults = Faults.after(folder, "Fremdrift", "J7", text);

    faults.are(AnswerCode.AMBIGUOUS_DATE, "J7");
    assertThat(faults.row(7).measured()).isEqualTo(new Answer.HeldBack<>("IND-221"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Uge 42", "1. halvår 2025", "31-02-2025", "snart"})
  void whatIsNoDayIsHeldBack(String text) throws IOException {
    Faults.after(folder, "Fremdrift", "J7", text).are(AnswerCode.NOT_A_DATE, "J7");
  }

  @Test
  void dateOutsideTheTermIsHeldBack() throws IOException {
    Faults.after(folder, "Fremdrift", "J7", LocalDate.of(2023, 12, 31))
        .are(AnswerCode.DATE_OUTSIDE, "J7");
    Faults.after(folder, "Fremdrift", "J7", LocalDate.of(1900, 12, 30))
        .are(AnswerCode.DATE_OUTSIDE, "J7");
    Faults.after(folder, "Fremdrift", "J7", LocalDate.of(2024, 1, 1)).none();
  }

  @Test
  void milestoneIsDoneOnADay() throws IOException {
    Faults faults = Faults.after(folder, form -> form.cell("Fremdrift", "J17").setBlank());

    faults.are(AnswerCode.MILESTONE_WITHOUT_DATE, "G17");
    assertThat(faults.row(17).status()).isEqualTo(new Answer.HeldBack<>("IND-240"));
  }

  @Test
  void milestoneIsDoneWithEvidence() throws IOException {
    Faults.after(folder, form -> form.cell("Fremdrift", "L17").setBlank())
        .are(AnswerCode.MILESTONE_WITHOUT_EVIDENCE, "G17");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Borger 010203-1234 er indlagt", "0102031234"})
  void civilNumberIsHeldBackAndNotQuoted(String text) throws IOException {
    Faults faults = Faults.after(folder, "Fremdrift", "N7", text);

    faults.are(AnswerCode.CIVIL_NUMBER, "N7");
    assertThat(faults.received().toString()).doesNotContain("0203");
    assertThat(faults.row(7).description()).isEqualTo(new Answer.HeldBack<>("IND-250"));
  }

  @Test
  void typedCivilNumberThatLostItsZeroIsHeldBack() throws IOException {
    Faults faults = Faults.after(folder, "Fremdrift", "N7", 102031234);

    faults.are(AnswerCode.CIVIL_NUMBER, "N7");
    assertThat(faults.received().toString()).doesNotContain("203123");
  }

  @Test
  void civilNumberInAnotherFieldIsNotQuotedEither() throws IOException {
    Faults faults = Faults.after(folder, "Fremdrift", "G7", "se 010203-1234");

    faults.are(AnswerCode.UNKNOWN_WORD, "G7");
    assertThat(faults.only().found()).isEqualTo("teksten \"se [personoplysning skjult]\"");
  }

  @Test
  void mailAddressIsHeldBack() throws IOException {
    Faults.after(folder, "Fremdrift", "Q7", "Spørg anna@example.org")
        .are(AnswerCode.MAIL_ADDRESS, "Q7");
  }

  @Test
  void linesOfATextAreKept() throws IOException {
    Faults faults = Faults.after(folder, "Fremdrift", "O7", "Første \r\n\u00A0anden  linje ");

    assertThat(faults.none().row(7).barriers().orElse("")).isEqualTo("Første\nanden linje");
  }

  @Test
  void numberInATextFieldIsReadAsDanesWriteIt() throws IOException {
    Faults faults = Faults.after(folder, "Fremdrift", "N7", 1234.5);

    assertThat(faults.none().row(7).description().orElse("")).isEqualTo("1.234,5");
  }

  @Test
  void initiativeEndsAfterItBegins() throws IOException {
    Faults faults = Faults.after(folder, "Indsatser", "G7", LocalDate.of(2025, 2, 28));

    faults.are(AnswerCode.END_BEFORE_START, "G7");
    assertThat(faults.report().initiatives().getFirst().start())
        .isEqualTo(new Answer.HeldBack<>("IND-224"));
  }

  @Test
  void yearOfAnOwnGoalLiesInTheTerm() throws IOException {
    Faults.after(folder, "Egne mål", "G7", 2028).are(AnswerCode.NOT_A_YEAR, "G7");
    Faults.after(folder, "Egne mål", "G7", "2027").none();
  }
}
