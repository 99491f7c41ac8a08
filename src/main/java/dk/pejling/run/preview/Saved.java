package dk.pejling.run.preview;

import dk.pejling.run.RunRequest;
import dk.pejling.run.input.arrival.Sight;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How the files look that people write. They are looked at now and again, since not every file
 * system tells of changes.
 */
record Saved(Map<Path, Sight> files) {
  Saved {
    files = Map.copyOf(files);
  }

  static Saved in(RunRequest request) {
    Map<Path, Sight> files = new TreeMap<>();
    Path input = request.input();
    for (Path folder : List.of(request.templates(), input, input.resolve("tekster"))) {
      look(folder, files);
    }
    return new Saved(files);
  }

  private static void look(Path folder, Map<Path, Sight> files) {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, "*.{md,yaml}")) {
      for (Path file : entries) {
        files.put(file, Sight.of(file));
      }
    } catch (IOException goneSinceItWasListed) {
      // what is left tells the same: something has changed
      files.remove(folder);
    }
  }
}
