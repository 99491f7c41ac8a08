package dk.pejling.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.geography.AreaId;
import dk.pejling.intake.sheet.form.Column;
import dk.pejling.intake.sheet.form.FormSheet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class ProgressSheetWriterTest {
  private static final Agreement AGREEMENT = ExampleAgreement.read();

  @Test
  void sheetsAreInOrderAndTheLastIsHidden() throws IOException {
    try (XSSFWorkbook book = nord()) {
      List<String> names = new ArrayList<>();
      book.forEach(sheet -> names.add(sheet.getSheetName()));

      assertThat(names)
          .containsExactly(
              "Vejledning", "Fremdrift", "Indsatser", "Egne mål", "Revision", "_skema");
      assertThat(book.getSheetVisibility(5)).isEqualTo(SheetVisibility.VERY_HIDDEN);
    }
  }

  @Test
  void everyCriterionOfTheClusterHasARowWithItsTarget() throws IOException {
    try (XSSFWorkbook book = nord()) {
      XSSFSheet sheet = book.getSheet("Fremdrift");

      assertThat(sheet.getLastRowNum()).isEqualTo(21);
      assertThat(text(sheet, "A7")).isEqualTo("1.1");
      assertThat(text(sheet, "B7")).isEqualTo("1 Tæt på borgeren");
      assertThat(text(sheet, "D7")).isEqualTo("højst 50,0 pr. 1.000 borgere 65+");
      assertThat(text(sheet, "E7")).isEqualTo("2027");
      assertThat(text(sheet, "D8")).as("the cluster's own target").isEqualTo("højst 11,1 pct.");
      assertThat(text(sheet, "D12")).isEqualTo("fasthold mindst 90,0 pct.");
      assertThat(text(sheet, "E17")).isEqualTo("31. december 2025");
      assertThat(text(sheet, "A22")).as("3.4 is for the region alone").isEqualTo("3.5");
      assertThat(text(sheet, "D22")).isEqualTo("intet måltal fastsat");
    }
  }

  @Test
  void onlyWhatIsToBeFilledInIsOpen() throws IOException {
    try (XSSFWorkbook book = nord()) {
      XSSFSheet sheet = book.getSheet("Fremdrift");

      assertThat(sheet.getProtect()).isTrue();
      assertThat(sheet.getCTWorksheet().getSheetProtection().isSetPassword()).isFalse();
      assertThat(locked(sheet, "D7")).isTrue();
      assertThat(locked(sheet, "F7")).isFalse();
      assertThat(locked(sheet, "F17")).as("a milestone has no figure").isTrue();
      assertThat(locked(sheet, "G17")).isFalse();
    }
  }

  @Test
  void messagesFitIntoExcel() throws IOException {
    try (XSSFWorkbook book = nord()) {
      for (FormSheet kind : FormSheet.values()) {
        List<XSSFDataValidation> rules = book.getSheet(kind.title()).getDataValidations();
        assertThat(rules).as(kind.title()).isNotEmpty();
        for (XSSFDataValidation rule : rules) {
          assertThat(rule.getPromptBoxTitle()).hasSizeLessThanOrEqualTo(32);
          assertThat(rule.getPromptBoxText()).hasSizeLessThanOrEqualTo(255);
          assertThat(rule.getErrorBoxText()).hasSizeLessThanOrEqualTo(225);
        }
      }
    }
  }

  @Test
  void everyListIsANamedRange() throws IOException {
    try (XSSFWorkbook book = nord()) {
      assertThat(book.getName("liste_status").getRefersToFormula()).isEqualTo("_skema!$D$1:$D$5");
      assertThat(text(book.getSheet("_skema"), "D1")).isEqualTo("Ikke påbegyndt");
      assertThat(text(book.getSheet("_skema"), "D5")).isEqualTo("Udgået");
    }
  }

  @Test
  void guidanceTellsOfEveryColumn() throws IOException {
    try (XSSFWorkbook book = nord()) {
      List<String> labels = new ArrayList<>();
      book.getSheet("Vejledning").forEach(row -> labels.add(row.getCell(0).getStringCellValue()));
      for (FormSheet kind : FormSheet.values()) {
        assertThat(labels).containsAll(kind.columns().stream().map(Column::heading).toList());
      }
      assertThat(labels).contains("Formål", "Frist", "Kontakt", "Rettelser");
    }
  }

  @Test
  void sameFormGivesTheSameBytes() throws IOException {
    assertThat(bytes("klynge-nord")).isEqualTo(bytes("klynge-nord"));
    assertThat(bytes("klynge-nord")).isNotEqualTo(bytes("klynge-syd"));
  }

  @Test
  void unknownClusterIsRefused() {
    assertThatThrownBy(() -> bytes("klynge-aalborg"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no cluster klynge-aalborg");
  }

  private static XSSFWorkbook nord() throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes("klynge-nord")));
  }

  private static byte[] bytes(String cluster) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ProgressSheetWriter(AGREEMENT)
        .write(new AreaId(cluster), AGREEMENT.reportingPeriods().getFirst(), out);
    return out.toByteArray();
  }

  private static String text(XSSFSheet sheet, String address) {
    return cell(sheet, address).getStringCellValue();
  }

  private static boolean locked(XSSFSheet sheet, String address) {
    return cell(sheet, address).getCellStyle().getLocked();
  }

  private static XSSFCell cell(XSSFSheet sheet, String address) {
    CellReference at = new CellReference(address);
    return sheet.getRow(at.getRow()).getCell(at.getCol());
  }
}
