package dk.pejling.intake.sheet.grid;

import dk.pejling.finding.Checked;
import dk.pejling.finding.Finding;
import dk.pejling.finding.SourceLocation.WholeFile;
import dk.pejling.intake.FileCode;
import dk.pejling.intake.IncomingFile;
import dk.pejling.observation.ReceivedFile.Dating;
import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Opens a workbook that has passed the gate and copies its cells into plain values. Formulas are
 * never evaluated: their saved results are read.
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
    // the gate has set a budget for the unpacked size; repeated texts alone are no attack
    ZipSecureFile.setMinInflateRatio(0);
    try (OPCPackage parts = OPCPackage.open(file.path().toFile(), PackageAccess.READ);
        XSSFWorkbook workbook = new XSSFWorkbook(parts)) {
      List<Grid> grids = new ArrayList<>();
      workbook.forEach(sheet -> grids.add(PoiCells.grid(sheet)));
      if (grids.isEmpty()) {
        return unreadable(file, "ingen ark");
      }
      return Checked.accepted(new Book(grids, saved(workbook)));
    } catch (OpenXML4JException | RuntimeException failure) {
      // about half of POI's failures on broken workbooks are unchecked
      return unreadable(file, "en fejl i projektmappens opbygning");
    }
  }

  private static Dating saved(XSSFWorkbook workbook) {
    @Nullable Date modified = workbook.getProperties().getCoreProperties().getModified();
    return modified == null
        ? new Dating.Unknown()
        : new Dating.On(modified.toInstant().atZone(DANISH_TIME).toLocalDate());
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
