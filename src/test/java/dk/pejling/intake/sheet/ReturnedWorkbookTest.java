package dk.pejling.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.finding.Finding;
import dk.pejling.intake.IncomingFile;
import dk.pejling.intake.Received;
import dk.pejling.observation.ReceivedFile.Content.ProgressSheet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
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
