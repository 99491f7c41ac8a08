package dk.pejling.intake.sheet.workbook;

import dk.pejling.finding.Checked;
import dk.pejling.finding.Finding;
import dk.pejling.finding.SourceLocation.WholeFile;
import dk.pejling.intake.FileCode;
import dk.pejling.intake.IncomingFile;
import dk.pejling.intake.limit.Allowance;
import dk.pejling.intake.limit.FileLimits;
import dk.pejling.intake.sheet.grid.Book;
import dk.pejling.intake.sheet.grid.Grid;
import dk.pejling.observation.ReceivedFile.Dating;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Opens a workbook that has passed the gate and reads its cells into plain values. Formulas are
 * never evaluated: their saved results are read. The parts are read one by one rather than through
 * POI's user model, which loses cells of malformed rows without a word and takes most of a second
 * to start.
 */
public final class WorkbookFile {
  /** A workbook's properties are in UTC; the day it was saved is the day it was here. */
  private static final ZoneId DANISH_TIME = ZoneId.of("Europe/Copenhagen");

  private WorkbookFile() {}

  /**
   * The workbook's cells.
   *
   * @throws IOException if the file can't be read from the disk
   */
  public static Checked<Book> open(IncomingFile file) throws IOException {
    return open(file, new Allowance(FileLimits.PROGRESS_SHEET, System::nanoTime));
  }

  /** The workbook's cells, as far as the allowance goes. */
  public static Checked<Book> open(IncomingFile file, Allowance allowance) throws IOException {
    try (ZipFile zip = new ZipFile(file.path().toFile())) {
      return Checked.accepted(book(zip, allowance));
    } catch (ZipException | MalformedWorkbook malformed) {
      return unreadable(file, String.valueOf(malformed.getMessage()));
    }
  }

  private static Book book(ZipFile zip, Allowance allowance) throws IOException, MalformedWorkbook {
    Relations parts = Relations.of(zip, "xl/", "workbook.xml");
    Map<String, String> sheets = new LinkedHashMap<>();
    Set<String> hidden = new HashSet<>();
    boolean[] since1904 = {false};
    Part.visit(
        zip,
        "xl/workbook.xml",
        at -> {
          switch (at.getLocalName()) {
            case "workbookPr" -> since1904[0] = Part.attribute(at, "date1904").matches("1|true");
            case "sheet" -> {
              String name = Part.attribute(at, "name");
              if (sheets.putIfAbsent(name, Part.attribute(at, "id")) != null) {
                throw new MalformedWorkbook("to ark med navnet " + name);
              }
              if (Part.attribute(at, "state").endsWith("idden")) {
                hidden.add(name);
              }
            }
            default -> {}
          }
        });
    if (sheets.isEmpty()) {
      throw new MalformedWorkbook("ingen ark");
    }
    CellValues values =
        new CellValues(
            CellValues.texts(zip, parts.first("sharedStrings")),
            CellFormats.read(zip, parts.first("styles")),
            since1904[0],
            allowance);
    List<Grid> grids = new ArrayList<>();
    Set<String> read = new HashSet<>();
    for (Map.Entry<String, String> sheet : sheets.entrySet()) {
      String name = sheet.getKey();
      Relations.Relation part = parts.named(sheet.getValue());
      if (!part.type().equals("worksheet")) {
        // a sheet that is one chart has no cells
        continue;
      }
      if (zip.getEntry(part.target()) == null) {
        throw new MalformedWorkbook("arket \"" + name + "\", som mangler i filen");
      }
      if (!read.add(part.target())) {
        throw new MalformedWorkbook("to ark, der peger på samme indhold");
      }
      grids.add(SheetPart.read(zip, part.target(), name, hidden.contains(name), values));
    }
    return new Book(grids, saved(zip));
  }

  private static Dating saved(ZipFile zip) throws IOException, MalformedWorkbook {
    List<Dating> found = new ArrayList<>();
    Part.visit(
        zip,
        Relations.of(zip, "", "").first("core-properties"),
        at -> {
          if (at.getLocalName().equals("modified")) {
            found.add(dating(at.getElementText().strip()));
          }
        });
    return found.isEmpty() ? new Dating.Unknown() : found.getFirst();
  }

  private static Dating dating(String time) {
    try {
      return new Dating.On(Instant.parse(time).atZone(DANISH_TIME).toLocalDate());
    } catch (DateTimeException notATime) {
      return new Dating.Unknown();
    }
  }

  private static Checked<Book> unreadable(IncomingFile file, String found) {
    return Checked.rejected(
        Finding.of(
            FileCode.UNREADABLE,
            new WholeFile(file.name()),
            "",
            found,
            "en Excel-projektmappe, som Excel kan åbne uden at reparere den"));
  }
}
