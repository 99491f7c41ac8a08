package dk.pejling.rendering.pdf;

import java.util.List;
import java.util.Locale;

/** Something a reader of the pages would miss. */
public sealed interface Warning {
  /**
   * No font has the character; {@code U+FFFD} stands in its place.
   *
   * @param pages where, counted from 1
   */
  record MissingGlyph(int codePoint, List<Integer> pages) implements Warning {
    public MissingGlyph {
      pages = List.copyOf(pages);
    }

    /** Such as {@code U+1F469 WOMAN}, to look the character up by. */
    public String name() {
      String name = Character.getName(codePoint);
      return String.format(Locale.ROOT, "U+%04X", codePoint) + (name == null ? "" : " " + name);
    }
  }

  /** A link that leads nowhere was printed as plain text. */
  record MissingAnchor(String anchor) implements Warning {}
}
