package dk.pejling.cli;

import dk.pejling.cli.option.OutputOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where things lie unless an option says otherwise: beside the launcher, or in the working
 * directory when the program is started without it.
 *
 * @param state everything the program keeps
 */
record Folders(Path home, Path state) {
  static Folders ofProcess() {
    Path home = Path.of(System.getProperty("pejling.folder", "")).toAbsolutePath();
    @Nullable String state = System.getenv("PEJLING_HOME");
    return new Folders(
        home, state == null || state.isBlank() ? home.resolve(".pejling") : Path.of(state));
  }

  Path input() {
    return home.resolve("input");
  }

  Path output() {
    return home.resolve("output");
  }

  Path templates() {
    return home.resolve("templates");
  }

  /**
   * A report's folder as it stands, else by its name in the output folder.
   *
   * @param within chooses the output folder
   */
  Path report(Path named, OutputOption within) {
    Path inOutput = within.folderOr(output()).resolve(named);
    return !Files.isDirectory(named) && Files.isDirectory(inOutput) ? inOutput : named;
  }

  /** Types of reports that have a template. */
  List<String> reports() {
    try (Stream<Path> files = Files.list(templates())) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(".md"))
          .map(name -> name.substring(0, name.length() - ".md".length()))
          .sorted()
          .toList();
    } catch (IOException noTemplates) {
      return List.of();
    }
  }

  Path log() {
    return state.resolve("log").resolve("pejling.log");
  }
}
