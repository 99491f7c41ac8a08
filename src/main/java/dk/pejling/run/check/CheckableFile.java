package dk.pejling.run.check;

import dk.pejling.assessment.professional.ProfessionalReader;
import dk.pejling.assessment.revision.RevisionReader;
import dk.pejling.intake.FileKind;
import dk.pejling.intake.limit.LimitsReader;
import dk.pejling.intake.sheet.FormMark;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** A file to check by itself, and what it is for. */
record CheckableFile(Path path, Purpose purpose) {
  enum Purpose {
    AGREEMENT,
    SHEET,
    EXTRACT,
    PROFILE,
    TEXT,
    TEMPLATE,
    LIMITS,
    PROFESSIONAL,
    REVISION,
    /** A workbook or an extract, or nothing: its content and the profiles tell which. */
    DATA,
    /** Nothing that a run reads. */
    NOTHING
  }

  private static final List<String> WORKBOOKS = List.of(".xlsx", ".xlsm", ".xlsb", ".xls", ".ods");
  private static final List<String> TABLES = List.of(".csv", ".px", ".json");

  /** By the folder it lies in, else by what it is. */
  static CheckableFile of(Path file, Path agreement, Path templates) {
    return new CheckableFile(file, purpose(file, agreement, templates));
  }

  private static Purpose purpose(Path file, Path agreement, Path templates) {
    Path whole = whole(file);
    Path parent = whole.getParent();
    String folder = parent == null ? "" : String.valueOf(parent.getFileName());
    String lower = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    if (whole.equals(whole(agreement))) {
      return Purpose.AGREEMENT;
    }
    if (lower.endsWith(".md")) {
      boolean template = folder.equals("templates") || whole(templates).equals(parent);
      return template
          ? Purpose.TEMPLATE
          : folder.equals("tekster") ? Purpose.TEXT : Purpose.NOTHING;
    }
    if (lower.equals(LimitsReader.FILE_NAME)) {
      return Purpose.LIMITS;
    }
    if (lower.equals(ProfessionalReader.FILE_NAME)) {
      return Purpose.PROFESSIONAL;
    }
    if (lower.equals(RevisionReader.FILE_NAME)) {
      return Purpose.REVISION;
    }
    if (lower.endsWith(".yaml") || lower.endsWith(".yml")) {
      return folder.equals("profiler") ? Purpose.PROFILE : Purpose.NOTHING;
    }
    return switch (folder) {
      case "indikatorer" -> Purpose.EXTRACT;
      case "statusskemaer" -> Purpose.SHEET;
      default -> Purpose.DATA;
    };
  }

  /**
   * What data is, by its content; only where that doesn't tell, by its ending.
   *
   * @param hasProfile whether a profile reads files of that name
   */
  CheckableFile decided(Predicate<String> hasProfile) throws IOException {
    return purpose == Purpose.DATA ? new CheckableFile(path, data(hasProfile)) : this;
  }

  private Purpose data(Predicate<String> hasProfile) throws IOException {
    String lower = name().toLowerCase(Locale.ROOT);
    if (FormMark.isOn(path)) {
      return Purpose.SHEET;
    }
    if (hasProfile.test(name()) || TABLES.stream().anyMatch(lower::endsWith)) {
      return Purpose.EXTRACT;
    }
    return switch (FileKind.of(path)) {
      // neither a form nor named by a profile: as an extract it is told what it could become
      case ZIP, WORKBOOK -> Purpose.EXTRACT;
      case COMPOUND, OLD_WORKBOOK, OWNER -> Purpose.SHEET;
      case PX, JSON -> Purpose.EXTRACT;
      case TEXT, WIDE_TEXT, HTML, XML, PDF, RICH_TEXT, EMPTY, BINARY ->
          WORKBOOKS.stream().anyMatch(lower::endsWith) ? Purpose.SHEET : Purpose.NOTHING;
    };
  }

  String name() {
    return String.valueOf(path.getFileName());
  }

  /** The folder it lies in. */
  Path folder() {
    Path parent = whole(path).getParent();
    return parent == null ? whole(path) : parent;
  }

  /** The folder above the one it lies in. */
  Path above() {
    Path parent = whole(path).getParent();
    Path above = parent == null ? null : parent.getParent();
    return above == null ? whole(path) : above;
  }

  static Path whole(Path path) {
    return path.toAbsolutePath().normalize();
  }
}
