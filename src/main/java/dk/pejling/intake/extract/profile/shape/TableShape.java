package dk.pejling.intake.extract.profile.shape;

import java.util.List;

/**
 * What sets a source's tables apart from one row a line under one line of headings (`tabelform`).
 *
 * @param fillDown columns whose labels stand only on the first row of a block
 * @param shortRows whether a row may end where its figure is hidden
 * @param unread columns that are known and not needed
 * @param absentRows what it means that a combination has no row
 * @param signs what may stand behind a number, such as {@code %}
 */
public record TableShape(
    HeadingPlace headings,
    List<String> fillDown,
    boolean shortRows,
    List<String> unread,
    AbsentRows absentRows,
    List<String> signs) {
  public TableShape {
    fillDown = List.copyOf(fillDown);
    unread = List.copyOf(unread);
    signs = List.copyOf(signs);
  }

  /** What it means that a combination of categories has no row (`manglende rækker`). */
  public enum AbsentRows {
    /** Nothing is known of it. */
    NO_FIGURE,
    /** The source leaves out what would be 0. */
    ZERO
  }
}
