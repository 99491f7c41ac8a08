package dk.pejling.report.document.chart;

import dk.pejling.report.document.Mark;
import java.time.LocalDate;
import java.util.List;

/**
 * Milestones against their due dates (`tidslinje`): what was to be done when, and when it was or is
 * expected to be done.
 *
 * @param from the first day the scale must have; it runs over whole years
 * @param to the last one
 * @param asOf the day the figures were drawn up, as a line through all rows
 * @param asOfLabel such as {@code Opgjort 12. december 2025}
 * @param heading of the names, such as {@code Milepæl}
 * @param verdictHeading of the verdicts
 * @param deadlines dates that the law sets, in a row of their own; may be none
 */
public record Timeline(
    LocalDate from,
    LocalDate to,
    LocalDate asOf,
    String asOfLabel,
    String heading,
    String verdictHeading,
    List<Row> rows,
    String deadlineHeading,
    List<Deadline> deadlines)
    implements Chart {
  public Timeline {
    rows = List.copyOf(rows);
    deadlines = List.copyOf(deadlines);
  }

  /**
   * One milestone, or one party to it.
   *
   * @param verdict such as {@code Nået, forsinket 41 dage}
   */
  public record Row(String name, LocalDate due, Stand stand, Mark mark, String verdict) {}

  /** Where the mark stands. */
  public sealed interface Stand {
    /** When it was done, given up, or is expected to be done. */
    record On(LocalDate day) implements Stand {}

    /** Nobody knows when: the verdict alone says so. */
    record Unknown() implements Stand {}
  }

  /** A day the law sets. */
  public record Deadline(LocalDate on, String label) {}
}
