package dk.pejling.run.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A report's folder in the output folder, replaced as a whole or not at all.
 *
 * <p>Next to {@code rapport}, {@code .rapport.del} is being written, {@code .rapport.ny} is
 * complete, and {@code .rapport.gammel} is what stood there before. A crash leaves one of four
 * states, and {@link #recover} ends each of them with one whole folder:
 *
 * <pre>
 *   rapport, del         the new one isn't complete: forget it
 *   rapport, ny          it is complete, nothing has been moved: forget it, the run makes it again
 *   ny, gammel           the old one has been moved: move the new one into its place
 *   rapport, gammel      done but for tidying up
 * </pre>
 */
public final class ReportFolder {
  private final Path folder;
  private final Path part;
  private final Path complete;
  private final Path old;

  public ReportFolder(Path folder) {
    this.folder = folder;
    this.part = beside(folder, ".del");
    this.complete = beside(folder, ".ny");
    this.old = beside(folder, ".gammel");
  }

  private static Path beside(Path folder, String ending) {
    return folder.resolveSibling("." + folder.getFileName() + ending);
  }

  /**
   * Puts the publication in its place, unless just that stands there already: then the note of the
   * run that made it stays too.
   *
   * @return whether it was put there
   */
  public boolean publish(Publication publication) throws IOException {
    recover();
    if (holds(publication.reproducible())) {
      return false;
    }
    Files.createDirectories(part);
    for (Map.Entry<String, byte[]> file : publication.files().entrySet()) {
      Path path = part.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Durable.write(path, file.getValue());
    }
    Durable.move(part, complete);
    if (Files.exists(folder)) {
      Durable.move(folder, old);
    }
    Durable.move(complete, folder);
    tidy();
    return true;
  }

  /** Ends what a crash left half done. */
  public void recover() throws IOException {
    if (Files.exists(folder)) {
      delete(complete);
    } else if (Files.exists(complete)) {
      Durable.move(complete, folder);
    } else if (Files.exists(old)) {
      Durable.move(old, folder);
    }
    delete(part);
    tidy();
  }

  private boolean holds(Map<String, byte[]> files) throws IOException {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      if (!Files.isRegularFile(path)
          || Files.size(path) != file.getValue().length
          || !Arrays.equals(Files.readAllBytes(path), file.getValue())) {
        return false;
      }
    }
    return true;
  }

  /** What people have put beside the report stays there. */
  private void tidy() throws IOException {
    if (!Files.isDirectory(old)) {
      return;
    }
    try (Stream<Path> tree = Files.walk(old)) {
      for (Path entry : tree.filter(Files::isRegularFile).toList()) {
        Path kept = folder.resolve(old.relativize(entry));
        if (!Files.exists(kept)) {
          Files.createDirectories(kept.getParent());
          Files.move(entry, kept, StandardCopyOption.ATOMIC_MOVE);
        }
      }
    }
    delete(old);
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> tree = Files.walk(folder)) {
      for (Path path : tree.toList().reversed()) {
        Files.delete(path);
      }
    }
  }
}
