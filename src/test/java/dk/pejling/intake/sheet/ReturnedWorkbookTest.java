package dk.pejling.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.finding.Finding;
import dk.pejling.finding.Severity;
import dk.pejling.finding.SourceLocation.SheetCell;
import dk.pejling.finding.SourceLocation.WholeSheet;
import dk.pejling.intake.IncomingFile;
import dk.pejling.intake.Received;
import dk.pejling.intake.limit.FileLimits;
import dk.pejling.intake.limit.Limit;
import dk.pejling.intake.sheet.answer.AnswerCode;
import dk.pejling.intake.sheet.table.FormCode;
import dk.pejling.observation.ReceivedFile.Content.ProgressSheet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example's workbook with two faults, F18 and K20 of Fremdrift, given back. */
class ReturnedWorkbookTest {
  private static final Path SYD = Path.of("input", "statusskemaer", "klynge-syd.xlsx");

  @TempDir private Path folder = Path.of("");

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
  void readAgainItGivesTheSameAnswersAndFindings() throws IOException {
    Received before = read(SYD);
    Received after = read(saved(annotated(SYD)));

    assertThat(said(after)).isEqualTo(said(before));
    assertThat(after.findings()).isEqualTo(before.findings());
  }

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
  void annotatedAgainItIsTheSame() throws IOException {
    byte[] once = annotated(SYD);
    Path file = saved(once);
    byte[] twice = annotated(file);

    assertThat(Arrays.equals(twice, once)).isTrue();
  }

  @Test
  void correctedItIsReadWithoutAFindingAndItsCommentsDoNoHarm() throws IOException {
    FilledForm form = FilledForm.open(annotated(SYD));
    form.put("Fremdrift", "F18", 25.375).put("Fremdrift", "K20", LocalDate.of(2026, 12, 31));
    Received received = new SheetIntake(Faults.AGREEMENT).read(form.saveIn(folder));

    assertThat(received.findings()).isEmpty();
  }

  @Test
  void correctedAndAnnotatedAgainOnlyWhatIsLeftHasAComment() throws IOException {
    FilledForm form = FilledForm.open(annotated(SYD));
    form.put("Fremdrift", "F18", 25.375);
    try (XSSFWorkbook book = open(annotated(form.saveIn(folder).path()))) {
      assertThat(book.getSheet("Fremdrift").getCellComments().keySet())
          .extracting(CellAddress::formatAsString)
          .containsExactly("K20");
      assertThat(book.getSheet("Fejlliste").getLastRowNum()).isEqualTo(6);
    }
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

  private static void comment(FilledForm form, String cell, String text) {
    XSSFSheet sheet = form.sheet("Fremdrift");
    XSSFComment comment = sheet.createDrawingPatriarch().createCellComment(new XSSFClientAnchor());
    comment.setAuthor("Anna");
    comment.setString(new XSSFRichTextString(text));
    form.cell("Fremdrift", cell).setCellComment(comment);
  }

  /** Everything of the original sheets but comments, as a spreadsheet library sees it. */
  private static String looks(byte[] bytes) throws IOException {
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

  private byte[] annotated(Path workbook) throws IOException {
    IncomingFile file = FilledForm.incoming(workbook);
    Received received = new SheetIntake(Faults.AGREEMENT).read(file);
    ReturnedWorkbook returned = ReturnedWorkbook.of(file, received.findings());
    assertThat(returned.isCopy()).isTrue();
    return returned.bytes();
  }

  private Path saved(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("klynge-syd.xlsx"), bytes);
  }

  private static Received read(Path workbook) throws IOException {
    return new SheetIntake(Faults.AGREEMENT).read(FilledForm.incoming(workbook));
  }

  private static List<Object> said(Received received) {
    ProgressSheet sheet = (ProgressSheet) received.file().content();
    return List.of(
        sheet.report().progress(),
        sheet.report().initiatives(),
        sheet.report().ownGoals(),
        sheet.report().revision(),
        sheet.completeness(),
        received.file().dating());
  }

  private static XSSFWorkbook open(byte[] bytes) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes));
  }

  private static Map<String, byte[]> parts(byte[] workbook) throws IOException {
    Map<String, byte[]> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        parts.put(part.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }
}
