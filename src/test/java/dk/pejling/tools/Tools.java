package dk.pejling.tools;

import static org.assertj.core.api.Assertions.fail;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/**
 * Programs of the machine. Where one is missing, its tests are left out with the reason; but with
 * {@code PEJLING_TOOLS=required} they fail, so that a build can't pass by leaving them out.
 */
public final class Tools {
  private Tools() {}

  /** The program's place. */
  public static Path require(String program) {
    for (String folder : System.getenv("PATH").split(File.pathSeparator, -1)) {
      Path file = Path.of(folder, program);
      if (Files.isExecutable(file)) {
        return file;
      }
    }
    String reason = program + " is not installed";
    if ("required".equals(System.getenv("PEJLING_TOOLS"))) {
      return fail(reason);
    }
    Assumptions.abort(reason);
    throw new IllegalStateException(reason);
  }
}
