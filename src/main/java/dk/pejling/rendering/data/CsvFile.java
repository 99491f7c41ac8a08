package dk.pejling.rendering.data;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dk.pejling.report.dataset.table.DataTable;
import dk.pejling.report.dataset.table.DataTable.Cell;
import dk.pejling.report.dataset.table.DataTable.Column;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/**
 * A table as CSV, as a Frictionless data package wants it: UTF-8 without a mark, commas, quotation
 * marks where needed, decimal points, days as 2025-12-31, {@code true} and {@code false}.
 *
 * <pre>
 * indikator,omraade,periode,vaerdi
 * akut-65,851,2025,52.0135
 * </pre>
 */
public final class CsvFile {
  private CsvFile() {}

  public static byte[] of(DataTable table) {
    StringWriter text = new StringWriter();
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).bufferSize(0).build(text);
    csv.writeRecord(table.columns().stream().map(Column::name).toList());
    table.rows().forEach(row -> csv.writeRecord(row.stream().map(CsvFile::text).toList()));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String text(Cell cell) {
    return switch (cell) {
      case Cell.Text(String text) -> text;
      case Cell.Number(var value) -> value.stripTrailingZeros().toPlainString();
      case Cell.Day(var day) -> day.toString();
      case Cell.YesOrNo(boolean yes) -> String.valueOf(yes);
      case Cell.Empty() -> "";
    };
  }
}
