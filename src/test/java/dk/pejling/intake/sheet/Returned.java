package dk.pejling.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.intake.IncomingFile;
import dk.pejling.intake.Received;
import dk.pejling.observation.ReceivedFile.Content.ProgressSheet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks that are annotated and read again. */
abstract class Returned {
  static final Path SYD = Path.of("input", "statusskemaer", "klynge-syd.xlsx");

  @TempDir Path folder;

  static void comment(FilledForm form, String cell, String text) {
    XSSFSheet sheet = form.sheet("Fremdrift");
    XSSFComment comment = sheet.createDrawingPatriarch().createCellComment(new XSSFClientAnchor());
    comment.setAuthor("Anna");
    comment.setString(new XSSFRichTextString(text));
    form.cell("Fremdrift", cell).setCellComment(comment);
  }

  /** Everything of the original sheets but comments, as a spreadsheet library sees it. */
  static String looks(byte[] bytes) throws IOException {
    StringBuilder looks = new StringBuilder();
    try (XSSFWorkbook book = open(bytes)) {
      for (int at = 0; at < book.getNumberOfSheets(); at++) {
        XSSFSheet sheet = book.getSheetAt(at);
        if (sheet.getSheetName().startsWith("Fejlliste")) {
          continue;
        }
        looks
            .append(sheet.getSheetName())
            .append(book.getSheetVisibility(at))
            .append(sheet.getMergedRegions())
            .append(sheet.getProtect())
            .append(sheet.isColumnHidden(12))
            .append(sheet.getColumnWidth(5))
            .append(sheet.getSheetConditionalFormatting().getNumConditionalFormattings());
        sheet.getDataValidations().forEach(rule -> looks.append(rule.prettyPrint()));
        sheet.forEach(
            row ->
                row.forEach(
                    cell ->
                        looks
                            .append(cell.getAddress())
                            .append(cell)
                            .append(cell.getCellStyle().getIndex())
                            .append(cell.getCellStyle().getDataFormatString())));
      }
      book.getAllNames().stream()
          .filter(name -> !name.getRefersToFormula().contains("Fejlliste"))
          .forEach(name -> looks.append(name.getNameName()).append(name.getRefersToFormula()));
    }
    return looks.toString();
  }

  byte[] annotated(Path workbook) throws IOException {
    IncomingFile file = FilledForm.incoming(workbook);
    Received received = new SheetIntake(Faults.AGREEMENT).read(file);
    ReturnedWorkbook returned = ReturnedWorkbook.of(file, received.findings());
    assertThat(returned.isCopy()).isTrue();
    return returned.bytes();
  }

  Path saved(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("klynge-syd.xlsx"), bytes);
  }

  static Received read(Path workbook) throws IOException {
    return new SheetIntake(Faults.AGREEMENT).read(FilledForm.incoming(workbook));
  }

  static List<Object> said(Received received) {
    ProgressSheet sheet = (ProgressSheet) received.file().content();
    return List.of(
        sheet.report().progress(),
        sheet.report().initiatives(),
        sheet.report().ownGoals(),
        sheet.report().revision(),
        sheet.completeness(),
        received.file().dating());
  }

  static XSSFWorkbook open(byte[] bytes) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes));
  }

  static Map<String, byte[]> parts(byte[] workbook) throws IOException {
    Map<String, byte[]> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        parts.put(part.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }
}
