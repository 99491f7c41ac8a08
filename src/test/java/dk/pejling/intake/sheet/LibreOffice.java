package dk.pejling.intake.sheet;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/** The spreadsheet program that half of the clusters have, where it is installed. */
final class LibreOffice {
  private LibreOffice() {}

  static boolean isInstalled() {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
  }

  /** Opened and saved again, with a profile of its own and no window. */
  static Path converted(Path file, String format, Path folder) {
    Path to = folder.resolve("converted");
    try {
      Process process =
          new ProcessBuilder(
                  "soffice",
                  "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                  "--headless",
                  "--convert-to",
                  format,
                  "--outdir",
                  to.toString(),
                  file.toString())
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("soffice.log").toFile())
              .start();
      if (!process.waitFor(120, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new AssertionError("soffice did not end");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
    String name = String.valueOf(file.getFileName());
    return to.resolve(name.substring(0, name.lastIndexOf('.')) + "." + format);
  }
}
