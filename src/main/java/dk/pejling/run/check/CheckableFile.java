package dk.pejling.run.check;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A file to check by itself, and what it is for. */
record CheckableFile(Path path, Purpose purpose) {
  private static final List<String> EXTRACTS = List.of(".csv", ".px", ".json");

  enum Purpose {
    AGREEMENT,
    SHEET,
    EXTRACT,
    PROFILE,
    TEXT,
    TEMPLATE,
    /** Nothing that a run reads. */
    NOTHING
  }

  /** By the folder it lies in, else by its ending. */
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
    if (lower.endsWith(".yaml") || lower.endsWith(".yml")) {
      return folder.equals("profiler") ? Purpose.PROFILE : Purpose.NOTHING;
    }
    return switch (folder) {
      case "indikatorer" -> Purpose.EXTRACT;
      case "statusskemaer" -> Purpose.SHEET;
      default ->
          lower.endsWith(".xlsx")
              ? Purpose.SHEET
              : isExtract(lower) ? Purpose.EXTRACT : Purpose.NOTHING;
    };
  }

  private static boolean isExtract(String lower) {
    return EXTRACTS.stream().anyMatch(lower::endsWith);
  }

  String name() {
    return String.valueOf(path.getFileName());
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
