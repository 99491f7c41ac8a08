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
      for (Cell.Number number : numbers(table, column)) {
        reach = Math.max(reach, width(decimals(number.text()), number.strong(), measures, measure));
      }
      reaches.add(reach);
    }
    return new Decimals(reaches);
  }

  /** How far left of the column's right edge the number ends. */
  double indent(int column, Cell.Number number, Measures measures, TextMeasure measure) {
    double own = width(decimals(number.text()), number.strong(), measures, measure);
    return reaches.get(column) - own;
  }

  private static List<Cell.Number> numbers(Table table, int column) {
    List<Cell.Number> numbers = new ArrayList<>();
    for (Table.Group group : table.groups()) {
      for (Table.Row row : group.rows()) {
        int at = 0;
        for (Cell cell : row.cells()) {
          if (at == column && cell instanceof Cell.Number number) {
            numbers.add(number);
          }
          at += cell.span();
        }
      }
    }
    return numbers;
  }

  private static double width(String text, boolean strong, Measures measures, TextMeasure measure) {
    return measure.width(text, strong ? Face.BOLD : Face.REGULAR, measures.body().size());
  }

  /** From the comma on. */
  private static String decimals(String number) {
    int comma = number.indexOf(',');
    return comma < 0 ? "" : number.substring(comma);
  }
}
