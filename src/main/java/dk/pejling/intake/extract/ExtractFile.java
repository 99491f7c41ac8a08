package dk.pejling.intake.extract;

import dk.pejling.intake.FileKind;
import dk.pejling.intake.IncomingFile;
import dk.pejling.intake.extract.cube.CubeLimits;
import dk.pejling.intake.extract.cube.CubeRows;
import dk.pejling.intake.extract.cube.CubeSource;
import dk.pejling.intake.extract.cube.Notices;
import dk.pejling.intake.extract.jsonstat.JsonStatFile;
import dk.pejling.intake.extract.profile.FileFormat;
import dk.pejling.intake.extract.profile.SourceProfile;
import dk.pejling.intake.extract.px.PxFile;
import dk.pejling.intake.extract.table.RowVisitor;
import dk.pejling.intake.extract.table.UnreadableTableException;
import dk.pejling.intake.extract.table.file.Tables;
import dk.pejling.intake.limit.FileLimits;
import dk.pejling.observation.ReceivedFile.Dating;
import java.io.IOException;

/** Opens an extract as the table or the cube its profile describes. */
final class ExtractFile {
  private ExtractFile() {}

  /**
   * Tells the visitor of every row.
   *
   * @return when the file says it was made
   * @throws UnreadableTableException if the file isn't what the profile says
   */
  static Dating visit(
      IncomingFile file,
      SourceProfile profile,
      FileLimits limits,
      RowVisitor visitor,
      Notices notices)
      throws IOException {
    CubeLimits most = new CubeLimits(limits);
    return switch (profile.format()) {
      case FileFormat.Csv csv -> table(file, profile, visitor);
      case FileFormat.Workbook workbook -> table(file, profile, visitor);
      case FileFormat.Px px -> {
        mustBe(FileKind.PX, file);
        yield cube(px, CubeSource.of(file.path()), file.name(), profile, most, visitor, notices);
      }
      case FileFormat.JsonStat json -> {
        mustBe(FileKind.JSON, file);
        yield cube(json, CubeSource.of(file.path()), file.name(), profile, most, visitor, notices);
      }
    };
  }

  /** As {@link #visit}, of lines that stand for a file. */
  static Dating visitLines(
      String lines, String name, SourceProfile profile, RowVisitor visitor, Notices notices)
      throws IOException {
    if (profile.format() instanceof FileFormat.Cube format) {
      return cube(
          format, CubeSource.ofText(lines), name, profile, CubeLimits.EXTRACT, visitor, notices);
    }
    Tables.visitLines(lines, name, profile, visitor);
    return new Dating.Unknown();
  }

  private static Dating cube(
      FileFormat.Cube format,
      CubeSource source,
      String name,
      SourceProfile profile,
      CubeLimits limits,
      RowVisitor visitor,
      Notices notices)
      throws IOException {
    CubeRows rows = new CubeRows(name, format, profile, visitor, notices, limits);
    switch (format) {
      case FileFormat.Px px -> new PxFile(source, name, limits).visit(px.language(), rows);
      case FileFormat.JsonStat json ->
          new JsonStatFile(source, name, limits).visit(json.dataset(), rows);
    }
    return rows.made();
  }

  private static Dating table(IncomingFile file, SourceProfile profile, RowVisitor visitor)
      throws IOException {
    return Tables.visit(file.path(), file.name(), profile, visitor)
        .<Dating>map(Dating.On::new)
        .orElseGet(Dating.Unknown::new);
  }

  private static void mustBe(FileKind wanted, IncomingFile file) throws IOException {
    FileKind kind = FileKind.of(file.path());
    if (kind != wanted) {
      throw new UnreadableTableException(kind.description());
    }
  }
}
