package dk.pejling.intake.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.pejling.finding.Finding;
import dk.pejling.intake.Received;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What a workbook has besides its table is told once, and what belongs to it isn't. */
@Execution(ExecutionMode.CONCURRENT)
class SheetOutsideTableTest {
  private static final String PROFILE =
      """
      profil: ark
      filer: ["*.xlsx"]
      format: xlsx
      udfyld-nedad: [Køn]
      kolonner: {indikator: {fast: antal}, område: Område, periode: {i: overskrifter}}
      opdelinger:
        - {kolonne: Køn, sum: alle}
      """;

  @TempDir private Path folder = Path.of("");

  @Test
  void titlesAndFootnotesAreTold() throws IOException {
    Received received =
        read(
            """
            Ulykker efter køn
            Antal
            Køn;Område;2024
            Mænd;Hjørring;5
            Kvinder;Hjørring;7

            Kilde: Vejdirektoratet
            """);

    assertThat(received.observations()).hasSize(1);
    assertThat(received.findings())
        .singleElement()
        .returns("UDT-141", Finding::code)
        .returns("række 1-2 over tallene og række 7 under tallene", Finding::found);
  }

  @Test
  void rowsWithoutFiguresAmongOthersAreTold() throws IOException {
    Received received =
        read(
            """
            Køn;Område;2024
            Mænd;Hjørring;5
            ;Brønderslev
            Kvinder;Brønderslev
            ;Hjørring;7
            """);

    assertThat(received.findings())
        .extracting(Finding::code, Finding::found)
        .contains(tuple("UDT-141", "række 3-4 uden tal"));
  }

  @Test
  void labelsAboveTheirRowsArePartOfTheTable() throws IOException {
    Received received =
        read(
            """
            Køn;Område;2024
            Mænd
            ;Hjørring;5
            Kvinder
            ;Hjørring;7
            """);

    assertThat(received.observations()).hasSize(1);
    assertThat(received.findings()).isEmpty();
  }

  @Test
  void otherSheetsAreTold() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      fill(book.createSheet("Tal"), "Køn;Område;2024\nMænd;Hjørring;5\nKvinder;Hjørring;7");
      fill(book.createSheet("Noter"), "Tallene er foreløbige");
      fill(book.createSheet("Arbejde"), "1");
      book.setSheetHidden(2, true);

      Received received = read(book);

      assertThat(received.observations()).hasSize(1);
      assertThat(received.findings())
          .singleElement()
          .returns("UDT-141", Finding::code)
          .returns("arkene Noter og Arbejde (skjult)", Finding::found);
    }
  }

  @Test
  void categoryOfAFormulaWithoutAResultStopsTheFile() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      XSSFSheet sheet = book.createSheet("Tal");
      fill(sheet, "Køn;Område;2024\nMænd;Hjørring;5\nKvinder;Hjørring;7");
      sheet.getRow(2).createCell(0).setCellFormula("\"Kvin\"&\"der\"");

      Received received = read(book);

      assertThat(received.observations()).isEmpty();
      assertThat(received.findings().getFirst())
          .returns("UDT-146", Finding::code)
          .returns("en formel uden gemt resultat", Finding::found);
      assertThat(received.findings().getFirst().location().describe()).contains("celle A3");
    }
  }

  private Received read(String lines) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      fill(book.createSheet("Tal"), lines);
      return read(book);
    }
  }

  private Received read(XSSFWorkbook book) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    book.write(bytes);
    return Extract.read(folder, "ark.xlsx", List.of(PROFILE), bytes.toByteArray());
  }

  private static void fill(XSSFSheet sheet, String lines) {
    int at = 0;
    for (String line : lines.split("\n")) {
      Row row = sheet.createRow(at++);
      String[] cells = line.split(";");
      for (int column = 0; column < cells.length; column++) {
        if (cells[column].matches("\\d+")) {
          row.createCell(column).setCellValue(Integer.parseInt(cells[column]));
        } else {
          row.createCell(column).setCellValue(cells[column]);
        }
      }
    }
  }
}
