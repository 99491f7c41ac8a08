package dk.pejling.report.landmark;

import dk.pejling.report.material.CriterionLine;
import dk.pejling.report.material.Printed;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The periods that most rows of a table share, for its headings; rows that differ say so.
 *
 * @param baseline the label, or empty when no row has one
 */
record CommonPeriods(String baseline, String latest, String target) {
  static CommonPeriods of(List<CriterionLine> lines) {
    return new CommonPeriods(
        commonest(lines, line -> label(line.baseline())),
        commonest(lines, line -> label(line.latest())),
        commonest(lines, line -> line.target().period()));
  }

  /** The period's label, or empty where words stand in the figure's place. */
  static String label(Printed printed) {
    return printed instanceof Printed.Figure figure ? figure.period().label() : "";
  }

  private static String commonest(
      Collection<CriterionLine> lines, Function<CriterionLine, String> label) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    lines.stream()
        .map(label)
        .filter(each -> !each.isEmpty())
        .forEach(each -> counts.merge(each, 1, Integer::sum));
    String best = "";
    for (Map.Entry<String, Integer> each : counts.entrySet()) {
      if (best.isEmpty() || each.getValue() > counts.getOrDefault(best, 0)) {
        best = each.getKey();
      }
    }
    return best;
  }
}
