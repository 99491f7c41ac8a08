package dk.pejling.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.finding.Finding;
import dk.pejling.intake.sheet.table.FormCode;
import dk.pejling.observation.Answer;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** One fault each in the rows of a workbook. */
@Execution(ExecutionMode.CONCURRENT)
class RowFaultsTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void unknownCriterionIsHeldBack() throws IOException {
    Faults faults = Faults.after(folder, "Fremdrift", "A30", "9.9");

    faults.are(FormCode.UNKNOWN_CRITERION, "A30");
    assertThat(faults.only().expected()).startsWith("et af kriterierne 1.1, 1.2");
  }

  @Test
  void criterionThatClustersDontReportOnIsUnknownToo() throws IOException {
    Faults.after(folder, "Fremdrift", "A30", "3.4").are(FormCode.UNKNOWN_CRITERION, "A30");
  }

  @Test
  void numberOfACriterionMayBeTyped() throws IOException {
    Faults.after(folder, "Fremdrift", "A7", 1.1).none();
    Faults.after(folder, "Fremdrift", "A7", "Kriterium 1,1").none();
  }

  @Test
  void criterionInTwoRowsIsHeldBackWhole() throws IOException {
    Faults faults =
        Faults.after(
            folder, form -> form.put("Fremdrift", "A30", "1.1").put("Fremdrift", "G30", "Udgået"));

    faults.are(FormCode.CRITERION_TWICE, "A30");
    assertThat(faults.only().found()).isEqualTo("svar i række 7 og 30");
    assertThat(faults.row(7).status()).isEqualTo(new Answer.HeldBack<>("IND-021"));
    assertThat(faults.row(8).status()).isInstanceOf(Answer.Given.class);
  }

  @Test
  void blankCopyOfACriterionDoesNoHarm() throws IOException {
    Faults faults = Faults.after(folder, "Fremdrift", "A30", "1.1");

    assertThat(faults.none().row(7).status()).isInstanceOf(Answer.Given.class);
  }

  @Test
  void deletedRowIsFound() throws IOException {
    Faults faults =
        Faults.after(
            folder, form -> form.sheet("Fremdrift").removeRow(form.sheet("Fremdrift").getRow(6)));

    faults.are(FormCode.CRITERION_MISSING);
    assertThat(faults.only().concerns()).isEqualTo("kriterium 1.1");
    assertThat(faults.row(7).status()).isEqualTo(new Answer.HeldBack<>("IND-022"));
  }

  @Test
  void answersWithoutACriterionAreFound() throws IOException {
    Faults.after(folder, "Fremdrift", "N30", "Gælder alle kriterier")
        .are(FormCode.ROW_WITHOUT_CRITERION, "A30");
  }

  @Test
  void headingsRepeatedBelowAreNoAnswers() throws IOException {
    Faults.after(
            folder,
            form -> {
              XSSFSheet sheet = form.sheet("Fremdrift");
              XSSFRow copy = sheet.createRow(40);
              sheet
                  .getRow(5)
                  .forEach(
                      cell ->
                          copy.createCell(cell.getColumnIndex())
                              .setCellValue(cell.getStringCellValue()));
            })
        .none();
  }

  @Test
  void changedTargetIsNotedAndTheAgreementHolds() throws IOException {
    Faults.after(folder, "Fremdrift", "D7", "højst 60,0").are(FormCode.PREFILLED_CHANGED, "D7");
  }

  @Test
  void blankStatusesAreOneFinding() throws IOException {
    Faults faults =
        Faults.after(
            folder,
            form -> {
              form.cell("Fremdrift", "G7").setBlank();
              form.cell("Fremdrift", "G22").setBlank();
            });

    faults.are(FormCode.STATUS_BLANK, "G7", "G22");
    assertThat(faults.only().concerns()).isEqualTo("kriterium 1.1 og kriterium 3.5");
  }

  @Test
  void initiativeNeedsAName() throws IOException {
    Faults faults = Faults.after(folder, form -> form.cell("Indsatser", "C7").setBlank());

    faults.are(FormCode.ROW_INCOMPLETE, "C7");
    assertThat(faults.report().initiatives()).hasSize(4);
  }

  @Test
  void initiativeWithoutANumberIsReadByItsRow() throws IOException {
    Faults faults = Faults.after(folder, form -> form.cell("Indsatser", "A7").setBlank());

    faults.are(FormCode.NUMBER_MISSING, "A7");
    assertThat(faults.report().initiatives().getFirst().id()).isEqualTo("række 7");
  }

  @Test
  void ownGoalNeedsAGoal() throws IOException {
    Faults faults = Faults.after(folder, form -> form.cell("Egne mål", "A7").setBlank());

    faults.are(FormCode.ROW_INCOMPLETE, "A7");
    assertThat(faults.report().ownGoals()).hasSize(2);
  }

  @Test
  void sheetThatIsNotFilledInIsNoted() throws IOException {
    Faults faults =
        Faults.after(
            folder, form -> form.sheet("Revision").getRow(6).forEach(cell -> cell.setBlank()));

    faults.are(FormCode.SHEET_BLANK);
    assertThat(faults.received().findings())
        .extracting(Finding::concerns)
        .containsExactly("arket \"Revision\"");
  }

  @Test
  void ofManyStrayRowsTheFirstAreNamedAndTheRestCounted() throws IOException {
    Faults faults =
        Faults.after(
            folder,
            form -> {
              for (int row = 101; row <= 3100; row++) {
                form.put("Fremdrift", "A" + row, "9." + row);
              }
            });

    assertThat(faults.received().findings())
        .hasSize(21)
        .extracting(Finding::code)
        .containsOnly("IND-020");
    assertThat(faults.received().findings().getLast().found())
        .endsWith(" og 2.960 andre (i alt 2.980 celler)");
  }

  @Test
  void changedNameOfACriterionIsToldAndTheAgreementsUsed() throws IOException {
    Faults.after(
            folder, form -> form.put("Fremdrift", "B7", "9 Andet").put("Fremdrift", "C7", "Nyt"))
        .are(FormCode.PREFILLED_CHANGED, "B7", "C7");
  }
}
