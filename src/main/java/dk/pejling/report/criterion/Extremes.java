package dk.pejling.report.criterion;

import dk.pejling.danish.DanishOrder;
import dk.pejling.report.document.AreaPlot;
import dk.pejling.report.text.Counting;
import java.util.List;

/**
 * Who is placed best and worst where there are no intervals to tell areas apart by.
 *
 * @param rows best first; at least one
 */
record Extremes(List<AreaPlot.Row> rows) {
  private static final int NAMED = 3;

  String sentence() {
    if (rows.size() == 1) {
      return rows.getFirst().area() + " har det eneste tal, der kan vises";
    }
    String best = rows.getFirst().text();
    String worst = rows.getLast().text();
    return best.equals(worst)
        ? "Alle har samme tal: " + best
        : placed(best)
            + " er bedst placeret, "
            + placed(worst)
            + " dårligst: "
            + best
            + " mod "
            + worst;
  }

  /** All with that figure, as it is shown. */
  private String placed(String figure) {
    return Counting.named(
        rows.stream()
            .filter(row -> row.text().equals(figure))
            .map(AreaPlot.Row::area)
            .sorted(DanishOrder.BY_NAME)
            .toList(),
        NAMED);
  }
}
