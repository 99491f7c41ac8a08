package dk.pejling.cli.terminal;

import java.nio.file.Path;

/** Paths as people like to read them. */
public final class Display {
  private Display() {}

  /** Relative to where the person stands, when the file lies below. */
  public static String of(Path file) {
    Path here = Path.of("").toAbsolutePath();
    Path absolute = file.toAbsolutePath().normalize();
    return absolute.startsWith(here) ? here.relativize(absolute).toString() : absolute.toString();
  }
}
