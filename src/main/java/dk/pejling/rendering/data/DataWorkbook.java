package dk.pejling.rendering.data;

import dk.pejling.report.dataset.Dataset;
import dk.pejling.report.dataset.table.DataTable;
import dk.pejling.zip.TimelessZip;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Every table of a data package in one workbook (`talgrundlag`): a first sheet on how to read them,
 * one on what the columns mean, and a sheet for each table. The same data gives the same bytes. At
 * most a hundred rows of a table are in memory beside the data itself.
 */
public final class DataWorkbook {
  public static final String NAME = "talgrundlag.xlsx";

  private static final String LANGUAGE = "da-DK";
  private static final int ROWS_IN_MEMORY = 100;

  private DataWorkbook() {}

  public static byte[] of(Dataset dataset) {
    return of(dataset, Sheets.MOST_ROWS);
  }

  /**
   * @param mostRows of a sheet, without its heading; what is more goes on in another sheet
   */
  static byte[] of(Dataset dataset, int mostRows) {
    try (SXSSFWorkbook book = new SXSSFWorkbook(new XSSFWorkbook(), ROWS_IN_MEMORY)) {
      // The library's own default can't be read again without going back in the file.
      book.setZip64Mode(Zip64Mode.AsNeeded);
      Sheets sheets = Sheets.of(dataset, mostRows);
      Looks looks = new Looks(book);
      ReadMeSheet.add(book, looks, dataset, sheets);
      ColumnSheet.add(book, looks, dataset);
      for (Sheets.Part part : sheets.parts()) {
        TableSheet.add(book, looks, dataset, part);
      }
      properties(book.getXSSFWorkbook(), dataset);
      ByteArrayOutputStream dated = new ByteArrayOutputStream();
      book.write(dated);
      ByteArrayOutputStream timeless = new ByteArrayOutputStream();
      TimelessZip.copy(new ByteArrayInputStream(dated.toByteArray()), timeless);
      return timeless.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + NAME + " of " + dataset.name(), e);
    }
  }

  /** Dated by the day the report is drawn up for, so that the bytes don't depend on the clock. */
  private static void properties(XSSFWorkbook book, Dataset dataset) {
    POIXMLProperties.CoreProperties core = book.getProperties().getCoreProperties();
    core.setTitle(dataset.title());
    core.setCreator("Pejling");
    core.getUnderlyingProperties().setLanguageProperty(LANGUAGE);
    core.setCreated(
        Optional.of(Date.from(dataset.asOf().atStartOfDay(ZoneOffset.UTC).toInstant())));
  }

  /** Danish, of a kind of column. */
  static String word(DataTable.Kind kind) {
    return switch (kind) {
      case TEXT -> "tekst";
      case NUMBER -> "tal";
      case WHOLE_NUMBER -> "helt tal";
      case YEAR -> "årstal";
      case DAY -> "dato";
      case YES_OR_NO -> "ja/nej";
    };
  }
}
