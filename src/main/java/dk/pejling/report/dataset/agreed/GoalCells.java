package dk.pejling.report.dataset.agreed;

import dk.pejling.disclosure.release.Goal;
import dk.pejling.period.Period;
import dk.pejling.report.dataset.table.DataTable.Cell;
import java.util.List;

/**
 * What a goal says in the columns from {@code type} to {@code frist}: kind, indicator, baseline,
 * target and its period, limits, tolerance, years until a figure is stale, and due day.
 */
final class GoalCells {
  static final List<String> KINDS =
      List.of(
          "måltal", "fasthold", "interval", "lighed", "milepæl", "følges", "intet måltal fastsat");

  private static final Cell NONE = new Cell.Empty();

  private GoalCells() {}

  static List<Cell> of(Goal goal) {
    return switch (goal) {
      case Goal.Target target ->
          row(
              0,
              target,
              Cell.of(target.target()),
              period(target.at()),
              NONE,
              NONE,
              Cell.of(target.tolerance()),
              Cell.of(target.staleAfterYears()));
      case Goal.Maintain maintain ->
          row(
              1,
              maintain,
              Cell.of(maintain.level()),
              NONE,
              NONE,
              NONE,
              Cell.of(maintain.tolerance()),
              Cell.of(maintain.staleAfterYears()));
      case Goal.Range range ->
          row(
              2,
              range,
              NONE,
              NONE,
              Cell.of(range.lower()),
              Cell.of(range.upper()),
              NONE,
              Cell.of(range.staleAfterYears()));
      case Goal.Gap gap ->
          row(
              3,
              gap,
              Cell.of(gap.target()),
              period(gap.at()),
              NONE,
              NONE,
              NONE,
              Cell.of(gap.staleAfterYears()));
      case Goal.Milestone(var due) ->
          List.of(
              Cell.of(KINDS.get(4)),
              NONE,
              NONE,
              NONE,
              NONE,
              NONE,
              NONE,
              NONE,
              NONE,
              new Cell.Day(due));
      case Goal.Followed followed -> row(5, followed, NONE, NONE, NONE, NONE, NONE, NONE);
      case Goal.None none ->
          List.of(Cell.of(KINDS.get(6)), NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE);
    };
  }

  private static List<Cell> row(
      int kind,
      Goal.Measured goal,
      Cell target,
      Cell at,
      Cell lower,
      Cell upper,
      Cell tolerance,
      Cell stale) {
    return List.of(
        Cell.of(KINDS.get(kind)),
        Cell.of(goal.indicator().value()),
        period(goal.baseline()),
        target,
        at,
        lower,
        upper,
        tolerance,
        stale,
        NONE);
  }

  private static Cell period(Period period) {
    return Cell.of(period.label());
  }
}
