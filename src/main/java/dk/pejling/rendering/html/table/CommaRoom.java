package dk.pejling.rendering.html.table;

import dk.pejling.rendering.chart.Face;
import dk.pejling.rendering.chart.TextMeasure;
import dk.pejling.rendering.svg.Points;
import dk.pejling.report.document.Cell;
import dk.pejling.report.document.Table;
import dk.pejling.report.document.Table.Align;
import java.util.ArrayList;
import java.util.List;

/**
 * The room that a number keeps free on its right, so that all decimal commas of a column stand
 * under each other although the numbers are set to the right.
 *
 * @param reaches how far the column's numbers reach beyond their comma, in ems
 */
record CommaRoom(Table table, TextMeasure measure, List<Double> reaches) {
  CommaRoom {
    reaches = List.copyOf(reaches);
  }

  static CommaRoom of(Table table, TextMeasure measure) {
    List<Double> reaches = new ArrayList<>();
    for (int column = 0; column < table.columns().size(); column++) {
      double reach = 0;
      if (table.columns().get(column).align() == Align.DECIMAL) {
        for (Cell.Number number : table.numbers(column)) {
          reach = Math.max(reach, reach(number, measure));
        }
      }
      reaches.add(reach);
    }
    return new CommaRoom(table, measure, reaches);
  }

  /** As a style; empty where there is nothing to keep free. */
  String after(int column, Cell.Number number) {
    double room = reaches.get(column) - reach(number, measure);
    String ems = Points.of(room);
    return room <= 0 || ems.equals("0") ? "" : "padding-right:" + ems + "em";
  }

  private static double reach(Cell.Number number, TextMeasure measure) {
    return measure.width(number.decimals(), number.strong() ? Face.BOLD : Face.REGULAR, 1);
  }
}
