package dk.pejling;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder with all that is in it, copied for a test to change. */
public final class FolderCopy {
  private FolderCopy() {}

  /** Also into a folder that is there already. */
  public static void of(Path from, Path to) throws IOException {
    for (Path each : tree(from)) {
      Path copy = to.resolve(from.relativize(each).toString());
      if (Files.isDirectory(each)) {
        Files.createDirectories(copy);
      } else {
        Files.copy(each, copy);
      }
    }
  }

  private static List<Path> tree(Path root) throws IOException {
    try (Stream<Path> tree = Files.walk(root)) {
      return tree.toList();
    }
  }
}
