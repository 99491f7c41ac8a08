package dk.pejling.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.finding.Finding;
import dk.pejling.finding.SourceLocation.WholeSheet;
import dk.pejling.intake.IncomingFile;
import dk.pejling.intake.Received;
import dk.pejling.intake.limit.FileLimits;
import dk.pejling.intake.limit.Limit;
import dk.pejling.intake.sheet.answer.AnswerCode;
import dk.pejling.intake.sheet.table.FormCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The copy that is returned has its findings on the cells and in a list. */
class ReturnedWorkbookTest extends Returned {
  @Test
  void everyCellThatAFindingNamesHasAComment() throws IOException {
    try (XSSFWorkbook book = open(annotated(SYD))) {
      XSSFSheet sheet = book.getSheet("Fremdrift");
      assertThat(sheet.getCellComments().keySet())
          .extracting(CellAddress::formatAsString)
          .containsExactlyInAnyOrder("F18", "K20");
      XSSFComment comment = sheet.getCellComment(new CellAddress("F18"));
      assertThat(comment.getAuthor()).isEqualTo("Pejling");
      assertThat(comment.getString().getString())
          .startsWith("Anmærkninger fra Pejling\nIND-204 · Fejl\nTallet kan læses på to måder.")
          .contains("\nFundet: ", "\nForventet: ", "\nSådan retter du: ", "\nFølge: ");
      assertThat(comment.isVisible()).isFalse();
    }
  }

  @Test
  void limitsThatTheFileWasReadByHoldForItsCopyToo() throws IOException {
    IncomingFile file = FilledForm.incoming(SYD);

    assertThat(ReturnedWorkbook.of(file, List.of(), FileLimits.PROGRESS_SHEET).isCopy()).isTrue();
    for (Limit limit : List.of(Limit.BYTES, Limit.PARTS, Limit.ROWS, Limit.CELLS)) {
      FileLimits less = FileLimits.PROGRESS_SHEET.with(limit, 2);
      assertThat(ReturnedWorkbook.of(file, List.of(), less).isCopy()).as(limit.key()).isFalse();
    }
  }

  @Test
  void listIsTheLastSheetAndTheOneThatIsOpen() throws IOException {
    try (XSSFWorkbook book = open(annotated(SYD))) {
      int last = book.getNumberOfSheets() - 1;
      assertThat(book.getSheetName(last)).isEqualTo("Fejlliste");
      assertThat(book.getActiveSheetIndex()).isEqualTo(last);
      assertThat(book.getSheetAt(0).isSelected()).isFalse();
      assertThat(book.getSheetVisibility(book.getSheetIndex("_skema")))
          .isEqualTo(SheetVisibility.VERY_HIDDEN);
    }
  }

  @Test
  void rowsOfTheListLeadToTheirCells() throws IOException {
    try (XSSFWorkbook book = open(annotated(SYD))) {
      XSSFSheet list = book.getSheet("Fejlliste");
      List<String> row = new ArrayList<>();
      list.getRow(6).forEach(cell -> row.add(cell.getStringCellValue()));
      assertThat(row.subList(0, 4)).containsExactly("IND-204", "Fejl", "Fremdrift", "F18");
      XSSFHyperlink link = list.getHyperlink(new CellAddress("D7"));
      assertThat(link.getLocation()).isEqualTo("'Fremdrift'!F18");
      assertThat(list.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 6);
      assertThat(list.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A6:J8");
      assertThat(list.getRepeatingRows().formatAsString()).isEqualTo("6:6");
    }
  }

  @Test
  void aFileThatCannotBeOpenedGetsTheListAlone() throws IOException {
    Path file = Files.writeString(folder.resolve("skema.xlsx"), "a;b");
    Received received = read(file);
    ReturnedWorkbook returned = ReturnedWorkbook.of(FilledForm.incoming(file), received.findings());

    assertThat(returned.isCopy()).isFalse();
    try (XSSFWorkbook book = open(returned.bytes())) {
      XSSFSheet list = book.getSheet("Fejlliste");
      assertThat(list.getRow(6).getCell(0).getStringCellValue()).isEqualTo("FIL-104");
      assertThat(list.getRow(6).getCell(2).getStringCellValue()).isEqualTo("skema.xlsx");
    }
  }

  @Test
  void manyFindingsAreListedInTheOrderOfTheirWeight() throws IOException {
    List<Finding> findings =
        List.of(
            Finding.of(FormCode.STATUS_BLANK, new WholeSheet("a", "Fremdrift"), "", "x", "y"),
            Finding.of(AnswerCode.NEGATIVE, new WholeSheet("a", "Fremdrift"), "", "x", "y"),
            Finding.of(AnswerCode.SURPRISING, new WholeSheet("a", "Fremdrift"), "", "x", "y"));
    try (XSSFWorkbook book = open(ReturnedWorkbook.list("alt", findings).bytes())) {
      List<String> codes = new ArrayList<>();
      for (int row = 6; row < 9; row++) {
        codes.add(book.getSheetAt(0).getRow(row).getCell(0).getStringCellValue());
      }
      assertThat(codes).containsExactly("IND-203", "IND-211", "IND-030");
    }
  }
}
