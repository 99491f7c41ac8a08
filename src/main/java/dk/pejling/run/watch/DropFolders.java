package dk.pejling.run.watch;

import dk.pejling.finding.Finding;
import dk.pejling.finding.Severity;
import dk.pejling.run.input.InputFolder;
import dk.pejling.run.input.arrival.DataFolder;
import dk.pejling.run.input.arrival.FolderListing;
import dk.pejling.run.input.arrival.Sight;
import dk.pejling.run.watch.Desk.Dropped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where files are dropped and what they are read by, as it lies now (`afleveringsmapper`).
 *
 * @param agreement the agreement file
 */
record DropFolders(Path input, Path agreement) {
  /**
   * What lies there.
   *
   * @param data progress sheets and extracts
   * @param basis agreement and profiles
   * @param remarks what is the matter with how it lies, in Danish
   */
  record Lying(Map<Path, Seen> data, Map<Path, Sight> basis, List<String> remarks) {
    Map<Path, Sight> sights() {
      Map<Path, Sight> sights = new HashMap<>();
      data.forEach((file, seen) -> sights.put(file, seen.sight()));
      return sights;
    }

    Dropped dropped(Path file) {
      Seen seen = data.get(file);
      if (seen == null) {
        throw new IllegalArgumentException(file + " doesn't lie there");
      }
      return new Dropped(file, seen.folder(), seen.sight());
    }
  }

  record Seen(DataFolder folder, Sight sight) {}

  /** Every folder in which a change is worth a look. */
  List<Path> all() {
    List<Path> folders = new ArrayList<>(List.of(input, input.resolve("profiler")));
    for (DataFolder folder : DataFolder.values()) {
      folders.add(folder.in(input));
    }
    folders.add(agreement.toAbsolutePath().resolveSibling("").normalize());
    return folders;
  }

  Lying look() {
    Map<Path, Seen> data = new LinkedHashMap<>();
    List<String> remarks = new ArrayList<>();
    for (DataFolder folder : DataFolder.values()) {
      look(folder, data, remarks);
    }
    Map<Path, Sight> basis = new HashMap<>();
    List<Path> rules = new ArrayList<>(List.of(agreement));
    rules.addAll(profiles(input.resolve("profiler")));
    rules.addAll(profiles(agreement.toAbsolutePath().resolveSibling("profiler")));
    rules.forEach(file -> sight(file, basis));
    return new Lying(data, basis, remarks);
  }

  private void look(DataFolder folder, Map<Path, Seen> data, List<String> remarks) {
    if (!Files.isDirectory(folder.in(input))) {
      remarks.add(folder.label() + ": mappen findes ikke. Venter på den.");
      return;
    }
    try {
      FolderListing listing = folder.list(input);
      Map<Path, Sight> sights = new LinkedHashMap<>();
      listing.files().forEach(file -> sight(file, sights));
      sights.forEach((file, sight) -> data.put(file, new Seen(folder, sight)));
      for (Finding finding : listing.findings()) {
        if (finding.severity() == Severity.ERROR) {
          remarks.add(finding.location().describe() + ": ikke taget. " + finding.title());
        }
      }
    } catch (UncheckedIOException goneOrForbidden) {
      remarks.add(folder.label() + ": mappen kan ikke læses. Venter på den.");
    }
  }

  private static List<Path> profiles(Path folder) {
    try {
      return InputFolder.profilesIn(folder);
    } catch (UncheckedIOException goneOrForbidden) {
      return List.of();
    }
  }

  private static void sight(Path file, Map<Path, Sight> sights) {
    try {
      sights.put(file, Sight.of(file));
    } catch (IOException goneSinceItWasListed) {
      sights.remove(file);
    }
  }
}
