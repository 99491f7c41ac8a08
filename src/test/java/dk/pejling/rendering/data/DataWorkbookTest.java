package dk.pejling.rendering.data;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.report.dataset.Dataset;
import dk.pejling.report.dataset.table.DataTable;
import dk.pejling.report.dataset.table.DataTable.Cell;
import dk.pejling.report.dataset.table.DataTable.Column;
import dk.pejling.report.dataset.table.DataTable.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated
class DataWorkbookTest {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("omraade", Kind.TEXT, "Området."),
          new Column("vaerdi", Kind.NUMBER, "Tallet i pct."),
          new Column("dag", Kind.DAY, "Dagen."),
          new Column("aar", Kind.YEAR, "Året."),
          new Column("ja", Kind.YES_OR_NO, "Om."));

  private static final List<Cell> SHOWN =
      List.of(
          new Cell.Text("851"),
          new Cell.Number(new BigDecimal("52.01357")),
          new Cell.Day(LocalDate.of(2025, 12, 31)),
          Cell.of(2025),
          new Cell.YesOrNo(true));

  private static final List<Cell> HIDDEN =
      List.of(
          new Cell.Text("=1+1"),
          new Cell.Empty(),
          new Cell.Empty(),
          new Cell.Empty(),
          new Cell.YesOrNo(false));

  @Test
  void theFirstSheetSaysWhatItIsAndWhichSheetsThereAre() {
    XSSFSheet sheet = book(DataWorkbook.of(dataset(SHOWN))).getSheetAt(0);

    assertThat(sheet.getSheetName()).isEqualTo("Læs mig");
    assertThat(texts(sheet))
        .containsExactly(
            "EKSEMPELDATA, ikke til indsendelse: Midtvejsstatus",
            "Skjulte tal | Tomt er ikke nul.",
            "Ark | Indhold",
            "Kolonner | Hvad hver kolonne betyder",
            "tal | Alle tal (1 række)");
    assertThat(sheet.getHyperlinkList())
        .extracting(link -> link.getAddress())
        .containsExactly("'Kolonner'!A1", "'tal'!A1");
  }

  @Test
  void theSecondSheetSaysWhatEachColumnMeans() {
    assertThat(texts(book(DataWorkbook.of(dataset(SHOWN))).getSheetAt(1)))
        .startsWith(
            "Ark | Kolonne | Type | Udfyldt | Betydning | Kan være",
            "tal | omraade | tekst | kan være tom | Området. | ",
            "tal | vaerdi | tal | kan være tom | Tallet i pct. | ");
  }

  @Test
  void aTableKeepsItsNumbersAndDaysAsSuch() {
    XSSFRow row = book(DataWorkbook.of(dataset(SHOWN))).getSheet("tal").getRow(1);

    assertThat(row.getCell(0).getCellType()).isEqualTo(CellType.STRING);
    assertThat(row.getCell(0).getStringCellValue()).isEqualTo("851");
    assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(52.01357);
    assertThat(row.getCell(2).getLocalDateTimeCellValue())
        .isEqualTo(LocalDateTime.of(2025, 12, 31, 0, 0));
    assertThat(row.getCell(4).getBooleanCellValue()).isTrue();
    assertThat(IntStream.range(1, 4).mapToObj(row::getCell).map(danish()::formatCellValue))
        .containsExactly("52,0136", "31-12-2025", "2025");
  }

  @Test
  void whatIsHiddenIsNoCellAndNoTextIsAFormula() {
    XSSFRow row = book(DataWorkbook.of(dataset(HIDDEN))).getSheet("tal").getRow(1);

    assertThat(row.getCell(1)).isNull();
    assertThat(row.getCell(2)).isNull();
    assertThat(row.getCell(0).getCellType()).isEqualTo(CellType.STRING);
    assertThat(row.getCell(4).getBooleanCellValue()).isFalse();
  }

  @Test
  void theHeadingStaysInSightAndFilters() {
    XSSFSheet sheet = book(DataWorkbook.of(dataset(SHOWN, HIDDEN))).getSheet("tal");

    assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 1);
    assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:E3");
    assertThat(sheet.getHeader().getLeft()).startsWith("EKSEMPELDATA");
  }

  @Test
  void columnsAreAsWideAsTheirContentWithinBounds() {
    List<Cell> wide = new ArrayList<>(SHOWN);
    wide.set(0, new Cell.Text("x".repeat(500)));
    XSSFSheet narrow = book(DataWorkbook.of(dataset(SHOWN))).getSheet("tal");
    XSSFSheet bounded = book(DataWorkbook.of(dataset(wide))).getSheet("tal");

    assertThat(narrow.getColumnWidth(0)).isEqualTo(10 * 256);
    assertThat(bounded.getColumnWidth(0)).isEqualTo(60 * 256);
  }

  @Test
  void aTextThatIsTooLongForACellSaysWhereTheRestIs() {
    List<Cell> wide = new ArrayList<>(SHOWN);
    wide.set(0, new Cell.Text("x".repeat(40_000)));

    assertThat(text(book(DataWorkbook.of(dataset(wide))).getSheet("tal").getRow(1), 0))
        .hasSize(32_767)
        .endsWith("x … (hele teksten står i CSV-filen)");
  }

  @Test
  void whatASheetCannotHoldGoesOnInAnother() {
    XSSFWorkbook book = book(DataWorkbook.of(dataset(SHOWN, HIDDEN, SHOWN), 2));

    assertThat(book.getSheet("tal").getLastRowNum()).isEqualTo(2);
    assertThat(book.getSheet("tal_2").getLastRowNum()).isEqualTo(1);
    assertThat(texts(book.getSheetAt(0)))
        .contains("tal | Alle tal (2 rækker)", "tal_2 | Alle tal (1 række)");
  }

  @Test
  void anEmptyTableHasItsHeading() {
    XSSFSheet sheet = book(DataWorkbook.of(dataset())).getSheet("tal");

    assertThat(sheet.getLastRowNum()).isZero();
    assertThat(text(sheet.getRow(0), 0)).isEqualTo("omraade");
  }

  @Test
  void sameDataGivesTheSameBytesInAnyPlace() {
    byte[] here = in("Europe/Copenhagen", "da-DK");
    byte[] there = in("Pacific/Auckland", "ar-EG");

    assertThat(there).isEqualTo(here);
    assertThat(moments(here)).containsOnly(LocalDateTime.of(1980, 1, 1, 12, 0));
  }

  @Test
  void itIsDatedByTheReport() throws IOException {
    var core = book(DataWorkbook.of(dataset(SHOWN))).getProperties().getCoreProperties();

    assertThat(core.getCreated()).isEqualTo("2025-12-12T00:00:00Z");
    assertThat(core.getModified()).isNull();
    assertThat(core.getLastModifiedByUser()).isNull();
    assertThat(core.getTitle()).startsWith("EKSEMPELDATA");
  }

  private static byte[] in(String zone, String language) {
    TimeZone zoneBefore = TimeZone.getDefault();
    Locale localeBefore = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      Locale.setDefault(Locale.forLanguageTag(language));
      return DataWorkbook.of(dataset(SHOWN, HIDDEN));
    } finally {
      TimeZone.setDefault(zoneBefore);
      Locale.setDefault(localeBefore);
    }
  }

  private static List<LocalDateTime> moments(byte[] archive) {
    List<LocalDateTime> moments = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        moments.add(entry.getTimeLocal());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return moments;
  }

  @SafeVarargs
  private static Dataset dataset(List<Cell>... rows) {
    return new Dataset(
        "midtvejsstatus",
        "EKSEMPELDATA, ikke til indsendelse: Midtvejsstatus",
        LocalDate.of(2025, 12, 12),
        List.of(new Dataset.Note("Skjulte tal", "Tomt er ikke nul.")),
        List.of(new DataTable("tal", "Alle tal", DataTable.Keys.none(), COLUMNS, List.of(rows))));
  }

  private static XSSFWorkbook book(byte[] bytes) {
    try {
      return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> texts(XSSFSheet sheet) {
    List<String> lines = new ArrayList<>();
    sheet.forEach(
        row -> {
          List<String> cells = new ArrayList<>();
          row.forEach(cell -> cells.add(cell.getStringCellValue()));
          lines.add(String.join(" | ", cells));
        });
    return lines;
  }

  private static String text(XSSFRow row, int column) {
    return row.getCell(column).getStringCellValue();
  }

  private static DataFormatter danish() {
    return new DataFormatter(Locale.forLanguageTag("da-DK"));
  }
}
