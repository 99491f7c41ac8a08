package dk.pejling.run.input;

import dk.pejling.finding.Finding;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A file to check.
 *
 * @param asked whether somebody named it or its folder; profiles beside the agreement are needed
 *     without being asked for
 */
public record CheckableFile(Path path, Purpose purpose, boolean asked) {
  /** What a file is for. */
  public enum Purpose {
    SHEET,
    EXTRACT,
    PROFILE
  }

  public String name() {
    return String.valueOf(path.getFileName());
  }

  /** The files to check below the paths, profiles beside the agreement first. */
  public static List<CheckableFile> below(
      List<Path> paths, Path agreement, Consumer<Finding> findings) {
    Set<Path> seen = new LinkedHashSet<>();
    List<CheckableFile> files = new ArrayList<>();
    for (Path path : paths) {
      for (Path file : filesAt(path, findings)) {
        Path real = file.toAbsolutePath().normalize();
        if (!real.equals(agreement.toAbsolutePath().normalize()) && seen.add(real)) {
          List<Purpose> purposes = purposes(file);
          purposes.forEach(purpose -> files.add(new CheckableFile(file, purpose, true)));
          if (purposes.isEmpty()) {
            findings.accept(
                InputCode.NOT_EXPECTED.about(
                    file.toString(), "en fil, der ikke er data", "skema, udtræk eller profil"));
          }
        }
      }
    }
    Path beside = agreement.toAbsolutePath().resolveSibling("profiler").normalize();
    for (Path profile : files(beside, "profiler/", findings)) {
      if (seen.add(profile)) {
        files.addFirst(new CheckableFile(profile, Purpose.PROFILE, false));
      }
    }
    return files;
  }

  private static List<Path> filesAt(Path path, Consumer<Finding> findings) {
    if (!Files.isDirectory(path)) {
      if (!Files.exists(path)) {
        findings.accept(InputCode.UNREADABLE.about(path.toString(), "ingen fil", "en fil"));
        return List.of();
      }
      List<Finding> faults = FileName.faults(path);
      faults.forEach(findings);
      return faults.isEmpty() ? List.of(path) : List.of();
    }
    List<Path> files = new ArrayList<>(files(path, "", findings));
    for (String subfolder : List.of("profiler", "statusskemaer", "indikatorer")) {
      files.addAll(files(path.resolve(subfolder), subfolder + "/", findings));
    }
    return files;
  }

  private static List<Path> files(Path folder, String shown, Consumer<Finding> findings) {
    FolderListing listing =
        FolderListing.of(folder, shown, path -> true, "filer, der kan kontrolleres");
    listing.findings().forEach(findings);
    return listing.files().stream().filter(Files::isRegularFile).toList();
  }

  /** One, or none for a file that there is nothing to check in. */
  private static List<Purpose> purposes(Path file) {
    String lower = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    Path parent = file.toAbsolutePath().getParent();
    String folder = parent == null ? "" : String.valueOf(parent.getFileName());
    if (lower.endsWith(".md")) {
      return List.of();
    }
    if (lower.endsWith(".yaml") || lower.endsWith(".yml")) {
      return folder.equals("profiler") ? List.of(Purpose.PROFILE) : List.of();
    }
    return switch (folder) {
      case "indikatorer" -> List.of(Purpose.EXTRACT);
      case "statusskemaer" -> List.of(Purpose.SHEET);
      default -> List.of(lower.endsWith(".xlsx") ? Purpose.SHEET : Purpose.EXTRACT);
    };
  }
}
