package dk.pejling.run;

import java.nio.file.Path;

/** Paths as people like to read them. */
public final class ShownPath {
  private ShownPath() {}

  /** As typed, or relative to where the person stands when the file lies below; else whole. */
  public static String of(Path file) {
    if (!file.isAbsolute()) {
      return file.toString();
    }
    Path here = Path.of("").toAbsolutePath();
    Path absolute = file.toAbsolutePath().normalize();
    return absolute.startsWith(here) && !absolute.equals(here)
        ? here.relativize(absolute).toString()
        : absolute.toString();
  }
}
