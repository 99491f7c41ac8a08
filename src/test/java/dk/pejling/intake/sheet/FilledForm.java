package dk.pejling.intake.sheet;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.geography.AreaId;
import dk.pejling.intake.IncomingFile;
import dk.pejling.intake.sheet.part.Parts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.HexFormat;
import java.util.Optional;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A cluster's form being filled in, cell by cell. */
public final class FilledForm {
  private final XSSFWorkbook book;

  private FilledForm(XSSFWorkbook book) {
    this.book = book;
  }

  public static FilledForm of(Agreement agreement, String cluster) throws IOException {
    ByteArrayOutputStream empty = new ByteArrayOutputStream();
    new ProgressSheetWriter(agreement)
        .write(new AreaId(cluster), agreement.reportingPeriods().getFirst(), empty);
    return open(empty.toByteArray());
  }

  public static FilledForm open(byte[] workbook) throws IOException {
    return new FilledForm(new XSSFWorkbook(new ByteArrayInputStream(workbook)));
  }

  public XSSFWorkbook book() {
    return book;
  }

  public XSSFSheet sheet(String name) {
    return book.getSheet(name);
  }

  public XSSFCell cell(String sheet, String address) {
    CellReference at = new CellReference(address);
    XSSFRow row = sheet(sheet).getRow(at.getRow());
    if (row == null) {
      row = sheet(sheet).createRow(at.getRow());
    }
    XSSFCell cell = row.getCell(at.getCol());
    return cell == null ? row.createCell(at.getCol()) : cell;
  }

  public FilledForm put(String sheet, String address, Object value) {
    XSSFCell cell = cell(sheet, address);
    switch (value) {
      case Number number -> cell.setCellValue(number.doubleValue());
      case LocalDate day -> cell.setCellValue(day);
      case Boolean truth -> cell.setCellValue(truth);
      default -> cell.setCellValue(value.toString());
    }
    return this;
  }

  public FilledForm saved(Instant at) {
    book.getProperties().getCoreProperties().setModified(Optional.of(Date.from(at)));
    return this;
  }

  public byte[] bytes() throws IOException {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    book.write(written);
    return Parts.of(written.toByteArray()).archive();
  }

  /** Saved in a folder, as it would arrive. */
  public IncomingFile saveIn(Path folder) throws IOException {
    Path file = folder.resolve("skema.xlsx");
    Files.write(file, bytes());
    return incoming(file);
  }

  public static IncomingFile incoming(Path file) throws IOException {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return new IncomingFile(
          file,
          String.valueOf(file.getFileName()),
          IncomingFile.Kind.PROGRESS_SHEET,
          HexFormat.of().formatHex(digest),
          Instant.parse("2025-12-08T09:00:00Z"));
    } catch (NoSuchAlgorithmException missing) {
      throw new AssertionError(missing);
    }
  }
}
