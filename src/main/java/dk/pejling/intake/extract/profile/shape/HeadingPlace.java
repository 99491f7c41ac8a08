package dk.pejling.intake.extract.profile.shape;

import java.util.List;

/** Where the names of a table's columns are (`overskrifter`). */
public sealed interface HeadingPlace {
  /** The first line that has every heading the profile needs; titles above it are left out. */
  record Found() implements HeadingPlace {}

  /**
   * In one line of the file.
   *
   * @param line counted from 1; those above are titles
   * @param names count for the first columns instead of what stands there, perhaps none
   */
  record InLine(int line, List<String> names) implements HeadingPlace {
    public InLine {
      names = List.copyOf(names);
    }
  }

  /** The file has none; the profile names every column. */
  record Named(List<String> names) implements HeadingPlace {
    public Named {
      names = List.copyOf(names);
    }
  }
}
