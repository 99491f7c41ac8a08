package dk.pejling.intake.extract.table;

import dk.pejling.intake.extract.profile.Columns;
import dk.pejling.intake.extract.profile.FileFormat;
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
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The first sheet of a workbook that people see, as a table, streamed: memory doesn't grow with its
 * rows. Sheets of charts are none, and hidden ones count only where there is no other.
 */
final class WorkbookTable {
  private final String name;
  private final FileFormat.Workbook format;
  private final Columns columns;

  WorkbookTable(String name, FileFormat.Workbook format, Columns columns) {
    this.name = name;
    this.format = format;
    this.columns = columns;
  }

  /** A sheet by its name and the part it is in. */
  private record Sheet(String name, String part, boolean hidden) {}

  Optional<LocalDate> visit(Path file, RowVisitor visitor) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      boolean[] since1904 = {false};
      Relations parts = Relations.of(zip, "xl/", "workbook.xml");
      Sheet sheet = first(sheets(zip, parts, since1904));
      SheetTable table = new SheetTable(name, sheet.name(), format, columns, visitor);
      new SheetXml(
              SharedTexts.read(zip, parts.first("sharedStrings")),
              CellFormats.read(zip, parts.first("styles")),
              since1904[0],
              table)
          .read(zip, sheet.part());
      table.end();
      return WorkbookFile.saved(zip) instanceof Dating.On(LocalDate day)
          ? Optional.of(day)
          : Optional.empty();
    } catch (MalformedWorkbook e) {
      throw new UnreadableTableException("et regneark med fejl: " + e.getMessage(), e);
    } catch (ZipException | IllegalArgumentException e) {
      throw new UnreadableTableException("et beskadiget regneark", e);
    }
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
