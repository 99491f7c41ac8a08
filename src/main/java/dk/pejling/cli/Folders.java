package dk.pejling.cli;

import java.nio.file.Path;
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

  Path log() {
    return state.resolve("log").resolve("pejling.log");
  }
}
