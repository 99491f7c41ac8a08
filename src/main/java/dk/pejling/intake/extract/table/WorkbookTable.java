package dk.pejling.intake.extract.table;

import dk.pejling.intake.extract.profile.Columns;
import dk.pejling.intake.extract.profile.FileFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Iterator;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.SAXException;

/** The first sheet of a workbook as a table, streamed: memory doesn't grow with its rows. */
final class WorkbookTable {
  private final String name;
  private final FileFormat.Workbook format;
  private final Columns columns;

  WorkbookTable(String name, FileFormat.Workbook format, Columns columns) {
    this.name = name;
    this.format = format;
    this.columns = columns;
  }

  Optional<LocalDate> visit(Path file, RowVisitor visitor) throws IOException {
    // many equal texts are no bomb: the gate has unpacked it all, against the limits
    ZipSecureFile.setMinInflateRatio(0);
    try (OPCPackage workbook = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
      XSSFReader reader = new XSSFReader(workbook);
      ReadOnlySharedStringsTable texts = new ReadOnlySharedStringsTable(workbook);
      Iterator<InputStream> sheets = reader.getSheetsData();
      if (!(sheets instanceof XSSFReader.SheetIterator sheet) || !sheets.hasNext()) {
        throw new UnreadableTableException("en projektmappe uden ark");
      }
      try (InputStream xml = sheet.next()) {
        SheetTable table = new SheetTable(name, sheet.getSheetName(), format, columns, visitor);
        new SheetXml(index -> text(texts, index)).read(xml, table);
        table.end();
      }
      return workbook.getPackageProperties().getModifiedProperty().map(WorkbookTable::day);
    } catch (UnreadableTableException e) {
      throw e;
    } catch (OpenXML4JException
        | SAXException
        | XMLStreamException
        | IOException
        | RuntimeException e) {
      // damage is answered with exceptions of POI's own and of the JDK alike; the disk has just
      // given the whole file to the gate
      throw new UnreadableTableException("et beskadiget regneark", e);
    }
  }

  private static String text(ReadOnlySharedStringsTable texts, int index) {
    RichTextString text = texts.getItemAt(index);
    return text.getString();
  }

  private static LocalDate day(Date saved) {
    return saved.toInstant().atZone(ZoneOffset.UTC).toLocalDate();
  }
}
