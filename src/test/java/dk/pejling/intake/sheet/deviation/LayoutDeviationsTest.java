package dk.pejling.intake.sheet.deviation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.finding.Finding;
import dk.pejling.intake.sheet.Faults;
import dk.pejling.intake.sheet.FilledForm;
import dk.pejling.intake.sheet.table.FormCode;
import dk.pejling.observation.Answer;
import dk.pejling.observation.CriterionProgress.Status;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Deviations 1-5, 10, 22 and 23: where things stand, and how they look. */
@Execution(ExecutionMode.CONCURRENT)
class LayoutDeviationsTest {
  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @ValueSource(strings = {"  I gang  ", "\u00A0I gang\u00A0", "I\u00A0gang", "\u200BI gang\uFEFF"})
  void deviation01BlanksAroundText(String word) throws IOException {
    Faults faults = Faults.after(folder, "Fremdrift", "G7", word);

    assertThat(faults.none().row(7).status().orElse(Status.DONE)).isEqualTo(Status.IN_PROGRESS);
  }

  @Test
  void deviation02OneLabelMergedOverManyRows() throws IOException {
    Faults faults =
        Faults.after(
            folder,
            form -> {
              form.put("Fremdrift", "G7", "I gang");
              form.cell("Fremdrift", "G8").setBlank();
              form.cell("Fremdrift", "G9").setBlank();
              form.sheet("Fremdrift").addMergedRegion(CellRangeAddress.valueOf("G7:G9"));
            });

    faults.are(FormCode.MERGED_CELLS, "G7");
    assertThat(faults.row(9).status().orElse(Status.DONE)).isEqualTo(Status.IN_PROGRESS);
  }

  @Test
  void deviation03TableThatDoesNotBeginAtA1() throws IOException {
    Faults down = Faults.after(folder, form -> form.sheet("Egne mål").shiftRows(5, 8, 30));
    Faults right = Faults.after(folder, form -> form.sheet("Egne mål").shiftColumns(0, 8, 3));

    assertThat(down.none().report().ownGoals()).hasSize(3);
    assertThat(right.none().report().ownGoals()).hasSize(3);
  }

  @Test
  void deviation04StatusShownOnlyByAColour() throws IOException {
    Faults faults =
        Faults.after(
            folder,
            form -> {
              XSSFCell cell = form.cell("Fremdrift", "G7");
              XSSFCellStyle green = form.book().createCellStyle();
              green.cloneStyleFrom(cell.getCellStyle());
              green.setFillForegroundColor(IndexedColors.GREEN.getIndex());
              green.setFillPattern(FillPatternType.SOLID_FOREGROUND);
              cell.setCellStyle(green);
              cell.setBlank();
            });

    faults.are(FormCode.STATUS_BY_COLOUR, "G7");
    assertThat(faults.row(7).status()).isEqualTo(Answer.blank());
  }

  @Test
  void deviation04BlankStatusInTheFormsOwnColoursIsJustBlank() throws IOException {
    Faults.after(folder, form -> form.cell("Fremdrift", "G7").setBlank())
        .are(FormCode.STATUS_BLANK, "G7");
  }

  @Test
  void deviation05RenamedSheet() throws IOException {
    Faults faults =
        Faults.after(folder, form -> form.book().setSheetName(index(form, "Egne mål"), "Mål 2025"));

    faults.are(FormCode.SHEET_RENAMED);
    assertThat(faults.report().ownGoals()).hasSize(3);
  }

  @Test
  void deviation05CopiedSheetIsNotReadTwice() throws IOException {
    Faults faults =
        Faults.after(
            folder, form -> form.book().cloneSheet(index(form, "Egne mål"), "Egne mål (2)"));

    faults.are(FormCode.SHEET_EXTRA);
    assertThat(faults.only().location().describe()).contains("Egne mål (2)");
    assertThat(faults.report().ownGoals()).hasSize(3);
  }

  @Test
  void deviation05ExtraSheetsBlankOrNot() throws IOException {
    Faults.after(folder, form -> form.book().createSheet("Ark1")).none();
    Faults.after(
            folder,
            form -> form.book().createSheet("Noter").createRow(3).createCell(2).setCellValue(1))
        .are(FormCode.SHEET_EXTRA);
  }

  @Test
  void deviation05EmptySheet() throws IOException {
    Faults.after(
            folder,
            form -> {
              XSSFSheet sheet = form.sheet("Egne mål");
              for (int row = sheet.getLastRowNum(); row >= 0; row--) {
                if (sheet.getRow(row) != null) {
                  sheet.removeRow(sheet.getRow(row));
                }
              }
            })
        .are(FormCode.HEADINGS_MISSING);
  }

  @Test
  void deviation10HundredsOfFormattedBlankRowsAndColumns() throws IOException {
    Faults faults =
        Faults.after(
            folder,
            form -> {
              XSSFCellStyle style = form.cell("Fremdrift", "G7").getCellStyle();
              for (int row = 22; row < 800; row++) {
                XSSFRow line = form.sheet("Fremdrift").createRow(row);
                for (int column = 0; column < 40; column++) {
                  line.createCell(column).setCellStyle(style);
                }
              }
            });

    assertThat(faults.none().report().progress()).hasSize(16);
  }

  @Test
  void deviation22StackedTablesWithRepeatedHeadings() throws IOException {
    Faults faults =
        Faults.after(
            folder,
            form -> {
              XSSFSheet sheet = form.sheet("Fremdrift");
              // the second table: headings again, and the last criterion moved below them
              XSSFRow headings = sheet.createRow(40);
              copy(sheet.getRow(5), headings);
              copy(sheet.getRow(21), sheet.createRow(41));
              sheet.removeRow(sheet.getRow(21));
            });

    assertThat(faults.received().findings()).extracting(Finding::code).isEmpty();
    assertThat(faults.report().progress()).hasSize(16);
    assertThat(faults.row(22).status()).isInstanceOf(Answer.Given.class);
  }

  @Test
  void deviation23HiddenRowsAndColumns() throws IOException {
    Faults faults =
        Faults.after(
            folder,
            form -> {
              form.sheet("Fremdrift").getRow(7).setZeroHeight(true);
              form.sheet("Fremdrift").setColumnHidden(13, true);
            });

    faults.are(FormCode.HIDDEN_PART);
    assertThat(faults.only().found()).isEqualTo("række 8 og kolonne N er skjult");
    assertThat(faults.row(8).status()).isInstanceOf(Answer.Given.class);
    assertThat(faults.row(8).achieved()).isInstanceOf(Answer.Given.class);
  }

  @Test
  void deviation23HiddenSheet() throws IOException {
    Faults faults =
        Faults.after(folder, form -> form.book().setSheetHidden(index(form, "Indsatser"), true));

    faults.are(FormCode.HIDDEN_PART);
    assertThat(faults.only().found()).isEqualTo("hele arket er skjult");
    assertThat(faults.report().initiatives()).hasSize(5);
  }

  private static int index(FilledForm form, String sheet) {
    return form.book().getSheetIndex(sheet);
  }

  private static void copy(XSSFRow from, XSSFRow to) {
    from.forEach(
        cell -> {
          XSSFCell copy = to.createCell(cell.getColumnIndex());
          switch (cell.getCellType()) {
            case NUMERIC -> {
              copy.setCellValue(cell.getNumericCellValue());
              copy.setCellStyle(cell.getCellStyle());
            }
            case STRING -> copy.setCellValue(cell.getStringCellValue());
            default -> copy.setBlank();
          }
        });
  }
}
