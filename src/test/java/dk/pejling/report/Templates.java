package dk.pejling.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Templates for tests: the one that is delivered, or a few lines. */
final class Templates {
  private Templates() {}

  static Template delivered() {
    try {
      return new Template(
          "midtvejsstatus.md", Files.readString(Path.of("templates", "midtvejsstatus.md")));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  static Template of(String... lines) {
    return new Template("skabelon.md", String.join("\n", lines));
  }
}
