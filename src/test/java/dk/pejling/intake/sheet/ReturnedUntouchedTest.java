package dk.pejling.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.finding.Finding;
import dk.pejling.finding.Severity;
import dk.pejling.finding.SourceLocation.SheetCell;
import dk.pejling.intake.sheet.answer.AnswerCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Nothing of the workbook is changed but what carries the findings. */
class ReturnedUntouchedTest extends Returned {
  @Test
  void onlyWhatCarriesTheFindingsIsTouched() throws IOException {
    Map<String, byte[]> before = parts(Files.readAllBytes(SYD));
    Map<String, byte[]> after = parts(annotated(SYD));

    List<String> changed = new ArrayList<>();
    before.forEach(
        (name, content) -> {
          assertThat(after).containsKey(name);
          if (!Arrays.equals(content, after.get(name))) {
            changed.add(name);
          }
        });
    assertThat(changed)
        .containsExactlyInAnyOrder(
            "[Content_Types].xml",
            "xl/_rels/workbook.xml.rels",
            "xl/styles.xml",
            "xl/workbook.xml",
            "xl/worksheets/sheet1.xml",
            "xl/worksheets/sheet2.xml");
  }

  @Test
  void commentsOfPeopleStayAndOursStandsBelowALine() throws IOException {
    FilledForm form = FilledForm.open(Files.readAllBytes(SYD));
    comment(form, "F18", "Anna: tjek tallet");
    comment(form, "F9", "Anna: ok");
    byte[] once = annotated(form.saveIn(folder).path());
    byte[] twice = annotated(saved(once));

    try (XSSFWorkbook book = open(twice)) {
      XSSFSheet sheet = book.getSheet("Fremdrift");
      String text = sheet.getCellComment(new CellAddress("F18")).getString().getString();
      assertThat(text)
          .startsWith("Anna: tjek tallet\n────────────────────\nAnmærkninger fra Pejling\n");
      assertThat(text.split("Anmærkninger fra Pejling", -1)).hasSize(2);
      assertThat(sheet.getCellComment(new CellAddress("F9")).getString().getString())
          .isEqualTo("Anna: ok");
    }
    FilledForm corrected = FilledForm.open(twice);
    corrected.put("Fremdrift", "F18", 25.375);
    try (XSSFWorkbook book = open(annotated(corrected.saveIn(folder).path()))) {
      assertThat(
              book.getSheet("Fremdrift")
                  .getCellComment(new CellAddress("F18"))
                  .getString()
                  .getString())
          .isEqualTo("Anna: tjek tallet");
    }
  }

  @Test
  void renamedSheetKeepsItsNameInCommentsAndLinks() throws IOException {
    FilledForm form = FilledForm.open(Files.readAllBytes(SYD));
    form.book().setSheetName(form.book().getSheetIndex("Fremdrift"), "Anna's & Bos ark");
    try (XSSFWorkbook book = open(annotated(form.saveIn(folder).path()))) {
      assertThat(book.getSheet("Anna's & Bos ark").getCellComment(new CellAddress("F18")))
          .isNotNull();
      XSSFSheet list = book.getSheet("Fejlliste");
      assertThat(list.getHyperlinkList())
          .extracting(XSSFHyperlink::getLocation)
          .contains("'Anna''s & Bos ark'!F18");
    }
  }

  @Test
  void formulasFormatsRulesNamesAndMergesStay() throws IOException {
    FilledForm form = FilledForm.open(Files.readAllBytes(SYD));
    XSSFSheet sheet = form.sheet("Fremdrift");
    form.cell("Fremdrift", "H8").setCellFormula("10*5");
    sheet.setColumnHidden(12, true);
    sheet.addMergedRegion(CellRangeAddress.valueOf("N20:N21"));
    form.book().createSheet("Vores noter").createRow(0).createCell(0).setCellFormula("1+1");
    byte[] bytes = form.bytes();
    Path file = Files.write(folder.resolve("klynge-syd.xlsx"), bytes);

    assertThat(looks(annotated(file))).isEqualTo(looks(bytes));
  }

  @Test
  void aSheetOfPeoplesOwnCalledFejllisteStays() throws IOException {
    FilledForm form = FilledForm.open(Files.readAllBytes(SYD));
    form.book().createSheet("Fejlliste").createRow(0).createCell(0).setCellValue("vores");
    try (XSSFWorkbook book = open(annotated(form.saveIn(folder).path()))) {
      assertThat(book.getSheet("Fejlliste").getRow(0).getCell(0).getStringCellValue())
          .isEqualTo("vores");
      assertThat(book.getSheet("Fejlliste 2").getRow(6).getCell(1).getStringCellValue())
          .isEqualTo("Fejl");
    }
  }

  @Test
  void whatLooksLikeAFormulaIsText() throws IOException {
    FilledForm form = FilledForm.open(Files.readAllBytes(SYD));
    Finding finding =
        new Finding(
            "IND-230",
            Severity.ERROR,
            "Svaret kan ikke vælges.",
            new SheetCell("skema.xlsx", "Fremdrift", "G8", "Status"),
            "kriterium 1.2",
            "=HYPERLINK(\"http://x\")",
            "+1",
            "@nu",
            "-");
    byte[] bytes = ReturnedWorkbook.of(form.saveIn(folder), List.of(finding)).bytes();
    try (XSSFWorkbook book = open(bytes)) {
      for (int column = 6; column <= 9; column++) {
        XSSFCell cell = book.getSheet("Fejlliste").getRow(6).getCell(column);
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
      }
    }
  }

  @Test
  void mergedCellsHaveTheirCommentOnTheFirst() throws IOException {
    FilledForm form = FilledForm.open(Files.readAllBytes(SYD));
    form.sheet("Fremdrift").addMergedRegion(CellRangeAddress.valueOf("F18:F19"));
    Finding finding =
        Finding.of(
            AnswerCode.NOT_A_NUMBER,
            new SheetCell("skema.xlsx", "Fremdrift", "F19", ""),
            "",
            "x",
            "y");
    byte[] bytes = ReturnedWorkbook.of(form.saveIn(folder), List.of(finding)).bytes();
    try (XSSFWorkbook book = open(bytes)) {
      assertThat(book.getSheet("Fremdrift").getCellComments().keySet())
          .extracting(CellAddress::formatAsString)
          .containsExactly("F18");
    }
  }
}
