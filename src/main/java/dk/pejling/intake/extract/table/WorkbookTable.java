package dk.pejling.intake.extract.table;

import dk.pejling.intake.extract.profile.FileFormat;
import dk.pejling.intake.extract.profile.SourceProfile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Iterator;
import java.util.Optional;
import java.util.regex.Pattern;
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
  private static final Pattern PLAIN_NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

  private final String name;
  private final FileFormat.Workbook format;
  private final SourceProfile profile;

  WorkbookTable(String name, FileFormat.Workbook format, SourceProfile profile) {
    this.name = name;
    this.format = format;
    this.profile = profile;
  }

  Optional<LocalDate> visit(Path file, RowVisitor visitor) throws IOException {
    return read(
        file,
        (sheet, xml, texts) -> {
          SheetTable table = new SheetTable(name, sheet, format, profile, visitor);
          new SheetXml(index -> text(texts, index)).read(xml, table);
          table.end();
        });
  }

  /** Every cell of the first sheet, whatever it is. */
  static void cells(Path file, SheetXml.Cells cells) throws IOException {
    read(file, (sheet, xml, texts) -> new SheetXml(index -> text(texts, index)).read(xml, cells));
  }

  private interface SheetUse {
    void read(String sheet, InputStream xml, ReadOnlySharedStringsTable texts)
        throws XMLStreamException, IOException;
  }

  private static Optional<LocalDate> read(Path file, SheetUse use) throws IOException {
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
        use.read(sheet.getSheetName(), xml, texts);
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

  /** Rows written as lines with {@code ;} between the cells. */
  void visitLines(String lines, RowVisitor visitor) {
    SheetTable table = new SheetTable(name, "Ark1", format, profile, visitor);
    int row = 0;
    for (String line : lines.split("\\R")) {
      row++;
      int column = 0;
      for (String cell : line.split(";", -1)) {
        table.cell(row, column, cell, PLAIN_NUMBER.matcher(cell.strip()).matches());
        column++;
      }
    }
    table.end();
  }

  private static String text(ReadOnlySharedStringsTable texts, int index) {
    RichTextString text = texts.getItemAt(index);
    return text.getString();
  }

  private static LocalDate day(Date saved) {
    return saved.toInstant().atZone(ZoneOffset.UTC).toLocalDate();
  }
}
