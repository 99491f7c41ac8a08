package dk.pejling.intake.extract.table.file;

import dk.pejling.intake.FileKind;
import dk.pejling.intake.extract.profile.FileFormat;
import dk.pejling.intake.extract.profile.SourceProfile;
import dk.pejling.intake.extract.table.RowVisitor;
import dk.pejling.intake.extract.table.UnreadableTableException;
import dk.pejling.intake.extract.table.csv.CsvTable;
import dk.pejling.intake.extract.table.sheet.WorkbookTable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** Opens an extract as the table its profile describes. */
public final class Tables {
  private Tables() {}

  /** Whether a file's first bytes are those of a text. */
  public static boolean isText(Path file) throws IOException {
    return FileKind.of(file) == FileKind.TEXT;
  }

  /**
   * Tells the visitor of every row.
   *
   * @param name the file's name as people know it
   * @return the day the file says it was saved, if it says so
   * @throws UnreadableTableException if the file isn't what the profile says
   */
  public static Optional<LocalDate> visit(
      Path file, String name, SourceProfile profile, RowVisitor visitor) throws IOException {
    FileKind kind = FileKind.of(file);
    return switch (profile.format()) {
      case FileFormat.Csv csv -> {
        if (kind != FileKind.TEXT && kind != FileKind.EMPTY) {
          throw new UnreadableTableException(kind.description());
        }
        try (var bytes = Files.newInputStream(file)) {
          new CsvTable(name, csv, profile).visit(bytes, visitor);
        }
        yield Optional.empty();
      }
      case FileFormat.Workbook workbook -> {
        if (kind != FileKind.ZIP) {
          throw new UnreadableTableException(kind.description());
        }
        yield new WorkbookTable(name, workbook, profile).visit(file, visitor);
      }
      case FileFormat.Cube cube ->
          throw new IllegalArgumentException(name + " is read as a cube, not as a table");
    };
  }

  /**
   * Tells the visitor of every row of lines that stand for a file; a workbook's rows are written
   * with {@code ;} between the cells.
   */
  public static void visitLines(
      String lines, String name, SourceProfile profile, RowVisitor visitor) throws IOException {
    switch (profile.format()) {
      case FileFormat.Csv csv ->
          new CsvTable(name, csv, profile)
              .visit(new ByteArrayInputStream(lines.getBytes(csv.encoding())), visitor);
      case FileFormat.Workbook workbook ->
          new WorkbookTable(name, workbook, profile).visitLines(lines, visitor);
      case FileFormat.Cube cube ->
          throw new IllegalArgumentException(name + " is read as a cube, not as a table");
    }
  }
}
