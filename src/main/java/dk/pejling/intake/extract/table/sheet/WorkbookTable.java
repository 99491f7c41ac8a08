package dk.pejling.intake.extract.table.sheet;

import dk.pejling.intake.extract.profile.FileFormat;
import dk.pejling.intake.extract.profile.SourceProfile;
import dk.pejling.intake.extract.table.RowVisitor;
import dk.pejling.intake.extract.table.UnreadableTableException;
import dk.pejling.intake.sheet.workbook.CellFormats;
import dk.pejling.intake.sheet.workbook.MalformedWorkbook;
import dk.pejling.intake.sheet.workbook.Part;
import dk.pejling.intake.sheet.workbook.Relations;
import dk.pejling.intake.sheet.workbook.Relations.Relation;
import dk.pejling.intake.sheet.workbook.WorkbookFile;
import dk.pejling.observation.ReceivedFile.Dating;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The first sheet of a workbook that people see, as a table, streamed: memory doesn't grow with its
 * rows. Sheets of charts are none, and hidden ones count only where there is no other.
 */
public final class WorkbookTable {
  private static final Pattern PLAIN_NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

  private final String name;
  private final FileFormat.Workbook format;
  private final SourceProfile profile;

  public WorkbookTable(String name, FileFormat.Workbook format, SourceProfile profile) {
    this.name = name;
    this.format = format;
    this.profile = profile;
  }

  /** A sheet by its name and the part it is in. */
  private record Sheet(String name, String part, boolean hidden) {
    String described() {
      return hidden ? name + " (skjult)" : name;
    }
  }

  /**
   * Tells the visitor of every row.
   *
   * @return the day the file says it was saved, if it says so
   */
  public Optional<LocalDate> visit(Path file, RowVisitor visitor) throws IOException {
    return read(
        file,
        (sheet, others, xml) -> {
          SheetTable table = new SheetTable(name, sheet, format, profile, visitor);
          xml.tell(table);
          table.end(others);
        });
  }

  /** Every cell of that sheet, whatever it is. */
  static void cells(Path file, SheetXml.Cells cells) throws IOException {
    read(file, (sheet, others, xml) -> xml.tell(cells));
  }

  private interface SheetUse {
    void read(String sheet, List<String> others, ReadAhead.CellSource cells)
        throws IOException, MalformedWorkbook;
  }

  private static Optional<LocalDate> read(Path file, SheetUse use) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      boolean[] since1904 = {false};
      Relations parts = Relations.of(zip, "xl/", "workbook.xml");
      List<Sheet> sheets = sheets(zip, parts, since1904);
      Sheet sheet = first(sheets);
      SharedTexts texts = SharedTexts.read(zip, parts.first("sharedStrings"));
      CellFormats formats = CellFormats.read(zip, parts.first("styles"));
      use.read(
          sheet.name(),
          sheets.stream().filter(each -> each != sheet).map(Sheet::described).toList(),
          cells ->
              ReadAhead.tell(
                  ahead ->
                      new SheetXml(texts, formats, since1904[0], ahead).read(zip, sheet.part()),
                  cells));
      return WorkbookFile.saved(zip) instanceof Dating.On(LocalDate day)
          ? Optional.of(day)
          : Optional.empty();
    } catch (MalformedWorkbook e) {
      throw new UnreadableTableException("et regneark med fejl: " + e.getMessage(), e);
    } catch (ZipException | IllegalArgumentException e) {
      throw new UnreadableTableException("et beskadiget regneark", e);
    }
  }

  /** Rows written as lines with {@code ;} between the cells. */
  public void visitLines(String lines, RowVisitor visitor) throws UnreadableTableException {
    SheetTable table = new SheetTable(name, "Ark1", format, profile, visitor);
    int row = 0;
    try {
      for (String line : lines.split("\\R")) {
        row++;
        int column = 0;
        for (String cell : line.split(";", -1)) {
          boolean number = PLAIN_NUMBER.matcher(cell.strip()).matches();
          table.cell(new Cell(cell, number, row, column));
          column++;
        }
      }
    } catch (MalformedWorkbook e) {
      throw new UnreadableTableException("linjer, der ikke er et ark: " + e.getMessage(), e);
    }
    table.end(List.of());
  }

  private static Sheet first(List<Sheet> sheets) throws UnreadableTableException {
    return sheets.stream()
        .filter(sheet -> !sheet.hidden())
        .findFirst()
        .or(() -> sheets.stream().findFirst())
        .orElseThrow(() -> new UnreadableTableException("en projektmappe uden ark"));
  }

  private static List<Sheet> sheets(ZipFile zip, Relations parts, boolean[] since1904)
      throws IOException, MalformedWorkbook {
    List<Sheet> sheets = new ArrayList<>();
    Part.visit(
        zip,
        "xl/workbook.xml",
        at -> {
          if (at.getLocalName().equals("workbookPr")) {
            since1904[0] = Part.attribute(at, "date1904").matches("1|true");
          } else if (at.getLocalName().equals("sheet")) {
            String id = Part.attribute(at, "id");
            boolean hidden = Part.attribute(at, "state").endsWith("idden");
            String name = Part.attribute(at, "name");
            parts.all().stream()
                .filter(part -> part.id().equals(id) && part.type().equals("worksheet"))
                .map(Relation::target)
                .forEach(part -> sheets.add(new Sheet(name, part, hidden)));
          }
        });
    return sheets;
  }
}
