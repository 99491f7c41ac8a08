package dk.pejling.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.finding.Finding;
import dk.pejling.intake.IncomingFile;
import dk.pejling.intake.Received;
import dk.pejling.observation.ClusterReport;
import dk.pejling.observation.ReceivedFile.Content.ProgressSheet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What another spreadsheet program makes of our workbooks, and we of what it saves. */
@EnabledIf(
    value = "dk.pejling.intake.sheet.LibreOffice#isInstalled",
    disabledReason = "LibreOffice is not installed")
@Execution(ExecutionMode.CONCURRENT)
class LibreOfficeTest {
  private static final Path FILLED = Path.of("input", "statusskemaer");

  @TempDir private Path folder = Path.of("");

  @Test
  void savesAFilledWorkbookThatIsReadToTheSameAnswers() throws IOException {
    Path file = FILLED.resolve("klynge-nord.xlsx");
    Path saved = LibreOffice.converted(file, "xlsx", folder);

    assertThat(answers(saved)).isEqualTo(answers(file));
    assertThat(read(saved).findings().stream().filter(Finding::holdsBack)).isEmpty();
  }

  @Test
  void opensTheAnnotatedWorkbookAndKeepsItsCommentsAndList() throws IOException {
    Path annotated = annotated(FILLED.resolve("klynge-syd.xlsx"), folder);
    Path saved = LibreOffice.converted(annotated, "xlsx", folder);

    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(saved))) {
      assertThat(
              book.getSheet("Fremdrift")
                  .getCellComment(new CellAddress("F18"))
                  .getString()
                  .getString())
          .startsWith("Anmærkninger fra Pejling")
          .contains("IND-204");
      assertThat(book.getSheet("Fejlliste").getRow(6).getCell(0).getStringCellValue())
          .isEqualTo("IND-204");
    }
    assertThat(answers(saved)).isEqualTo(answers(FILLED.resolve("klynge-syd.xlsx")));
    assertThat(read(saved).findings()).extracting(Finding::code).doesNotContain("IND-012");
  }

  @Test
  void whatItHasSavedIsAnnotatedAgainWithoutPilingUp() throws IOException {
    Path annotated = annotated(FILLED.resolve("klynge-syd.xlsx"), folder);
    Path saved = LibreOffice.converted(annotated, "xlsx", folder);
    Path again = annotated(saved, Files.createDirectory(folder.resolve("again")));

    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(again))) {
      String comment =
          book.getSheet("Fremdrift").getCellComment(new CellAddress("F18")).getString().getString();
      assertThat(comment.split("Anmærkninger fra Pejling", -1)).hasSize(2);
      assertThat(book.getSheet("Fejlliste 2")).isNull();
      assertThat(book.getSheetName(book.getActiveSheetIndex())).isEqualTo("Fejlliste");
    }
    assertThat(answers(again)).isEqualTo(answers(FILLED.resolve("klynge-syd.xlsx")));
    assertThat(LibreOffice.converted(again, "pdf", folder)).isNotEmptyFile();
  }

  @Test
  void opensTheListAlone() throws IOException {
    Path list = folder.resolve("fejlliste.xlsx");
    Files.write(
        list,
        ReturnedWorkbook.list("kørsel", read(FILLED.resolve("klynge-syd.xlsx")).findings())
            .bytes());
    Path converted = LibreOffice.converted(list, "csv", folder);
    assertThat(Files.readString(converted, StandardCharsets.ISO_8859_1))
        .contains("IND-204", "IND-220");
  }

  private static Path annotated(Path workbook, Path folder) throws IOException {
    IncomingFile file = FilledForm.incoming(workbook);
    ReturnedWorkbook returned = ReturnedWorkbook.of(file, read(workbook).findings());
    assertThat(returned.isCopy()).isTrue();
    return Files.write(folder.resolve("klynge-syd-rettes.xlsx"), returned.bytes());
  }

  private static Received read(Path workbook) throws IOException {
    return new SheetIntake(Faults.AGREEMENT).read(FilledForm.incoming(workbook));
  }

  private static List<Object> answers(Path workbook) throws IOException {
    ClusterReport report = ((ProgressSheet) read(workbook).file().content()).report();
    // places carry the file's name, which differs
    String said =
        List.of(report.progress(), report.initiatives(), report.ownGoals(), report.revision())
            .toString();
    return List.of(said.replaceAll("file=[^,\\]]+", ""));
  }
}
