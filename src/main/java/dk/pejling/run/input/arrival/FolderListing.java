package dk.pejling.run.input.arrival;

import dk.pejling.finding.Finding;
import dk.pejling.intake.TemporaryName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The files of one folder that are meant to be read, by name, and what was left out.
 *
 * @param files in the order of their names, the same on every machine
 */
public record FolderListing(List<Path> files, List<Finding> findings) {
  public FolderListing {
    files = List.copyOf(files);
    findings = List.copyOf(findings);
  }

  /**
   * Lists a folder; an absent one is empty.
   *
   * @param shown how the folder is named to people, with a slash after it, or empty
   * @param expected what a wanted file is, in Danish
   */
  public static FolderListing of(
      Path folder, String shown, Predicate<Path> wanted, String expected) {
    List<Path> files = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (Path entry : entries(folder)) {
      String name = String.valueOf(entry.getFileName());
      List<Finding> faults = FileName.faults(shown, name);
      if (!faults.isEmpty()) {
        findings.addAll(faults);
      } else if (TemporaryName.isLock(name)) {
        findings.add(InputCode.LOCK_FILE.about(shown + name, name, "kun lukkede projektmapper"));
      } else if (TemporaryName.isUnfinished(name)) {
        findings.add(ArrivalCode.TEMPORARY.about(shown + name, name, expected));
      } else if (hidden(name)) {
        findings.add(InputCode.HIDDEN_FILE.about(shown + name, name, expected));
      } else if (Files.isSymbolicLink(entry)) {
        findings.add(InputCode.LINK.about(shown + name, "et link", "en fil, der ligger i mappen"));
      } else if (wanted.test(entry)) {
        files.add(entry);
      } else {
        InputCode code =
            Files.isDirectory(entry) ? InputCode.FOLDER_NOT_EXPECTED : InputCode.NOT_EXPECTED;
        findings.add(code.about(shown + name, name, expected));
      }
    }
    return new FolderListing(files, findings);
  }

  private static boolean hidden(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return name.startsWith(".") || lower.equals("thumbs.db") || lower.equals("desktop.ini");
  }

  private static List<Path> entries(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted((a, b) -> a.toString().compareTo(b.toString())).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
