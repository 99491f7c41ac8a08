package dk.pejling.rendering.pdf.table;

import dk.pejling.rendering.chart.Face;
import dk.pejling.rendering.chart.TextMeasure;
import dk.pejling.report.document.Cell;
import dk.pejling.report.document.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * How far each column's numbers reach to the right of where their decimal comma stands.
 *
 * @param reaches by column, in points; 0 where no number has decimals
 */
record Decimals(List<Double> reaches) {
  Decimals {
    reaches = List.copyOf(reaches);
  }

  static Decimals of(Table table, Measures measures, TextMeasure measure) {
    List<Double> reaches = new ArrayList<>();
    for (int column = 0; column < table.columns().size(); column++) {
      double reach = 0;
      for (Cell.Number number : table.numbers(column)) {
        reach = Math.max(reach, width(number, measures, measure));
      }
      reaches.add(reach);
    }
    return new Decimals(reaches);
  }

  /** How far left of the column's right edge the number ends. */
  double indent(int column, Cell.Number number, Measures measures, TextMeasure measure) {
    return reaches.get(column) - width(number, measures, measure);
  }

  private static double width(Cell.Number number, Measures measures, TextMeasure measure) {
    Face face = number.strong() ? Face.BOLD : Face.REGULAR;
    return measure.width(number.decimals(), face, measures.body().size());
  }
}
