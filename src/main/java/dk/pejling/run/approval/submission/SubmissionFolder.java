package dk.pejling.run.approval.submission;

import dk.pejling.run.output.Durable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A package's folder. It is written aside ({@code .pakke.ny}) before anything is noted, and moved
 * into its place afterwards; one that stands there is never changed.
 */
public final class SubmissionFolder {
  private static final String ALL = "indsendelse";

  private final Path folder;
  private final Path aside;

  /**
   * @param output the folder of the reports' folders
   */
  public SubmissionFolder(Path output, String name) {
    this.folder = output.resolve(ALL).resolve(name);
    this.aside = folder.resolveSibling("." + name + ".ny");
  }

  public Path path() {
    return folder;
  }

  public boolean exists() {
    return Files.exists(folder);
  }

  public void prepare(SubmissionPackage contents) throws IOException {
    discard();
    Files.createDirectories(aside);
    for (Map.Entry<String, byte[]> file : contents.files().entrySet()) {
      Durable.write(aside.resolve(file.getKey()), file.getValue());
    }
  }

  public void place() throws IOException {
    Durable.move(aside, folder);
  }

  /** Takes away what was written aside. */
  void discard() throws IOException {
    if (!Files.exists(aside)) {
      return;
    }
    try (Stream<Path> tree = Files.walk(aside)) {
      for (Path path : tree.toList().reversed()) {
        Files.delete(path);
      }
    }
  }
}
