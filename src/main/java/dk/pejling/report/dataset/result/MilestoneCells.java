package dk.pejling.report.dataset.result;

import dk.pejling.disclosure.release.Ground;
import dk.pejling.report.dataset.table.DataTable.Cell;
import java.time.LocalDate;
import java.util.List;

/** Where a milestone stood: its state, the day it is or will be reached, and the days late. */
final class MilestoneCells {
  private static final String DONE = "nået";
  private static final String FORECAST = "ventes nået";
  private static final String OVERDUE = "frist overskredet";
  private static final String CANCELLED = "udgået";

  static final List<String> STATES = List.of(DONE, FORECAST, OVERDUE, CANCELLED);

  private static final Cell NONE = new Cell.Empty();

  private MilestoneCells() {}

  static List<Cell> of(Ground ground) {
    return switch (ground) {
      case Ground.Done(LocalDate on, long daysLate) -> cells(DONE, on, daysLate);
      case Ground.Forecast(LocalDate on, long daysLate) -> cells(FORECAST, on, daysLate);
      case Ground.Overdue(long days) -> List.of(Cell.of(OVERDUE), NONE, Cell.of(days));
      case Ground.Cancelled cancelled -> List.of(Cell.of(CANCELLED), NONE, NONE);
      case Ground.Pace each -> List.of(NONE, NONE, NONE);
      case Ground.Distance each -> List.of(NONE, NONE, NONE);
      case Ground.Level each -> List.of(NONE, NONE, NONE);
      case Ground.Range each -> List.of(NONE, NONE, NONE);
      case Ground.Nothing each -> List.of(NONE, NONE, NONE);
    };
  }

  private static List<Cell> cells(String state, LocalDate on, long daysLate) {
    return List.of(Cell.of(state), new Cell.Day(on), Cell.of(daysLate));
  }
}
