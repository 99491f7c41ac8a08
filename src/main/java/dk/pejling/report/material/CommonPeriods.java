package dk.pejling.report.material;

import dk.pejling.assessment.verdict.PeriodWords;
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
public record CommonPeriods(String baseline, String latest, String target) {
  public static CommonPeriods of(List<CriterionLine> lines) {
    return new CommonPeriods(
        commonest(lines, line -> label(line.baseline())),
        commonest(lines, line -> label(line.latest())),
        commonest(lines, line -> line.target().period()));
  }

  /** The period's label, or empty where words stand in the figure's place. */
  public static String label(Printed printed) {
    return printed instanceof Printed.Figure figure ? PeriodWords.of(figure.period()) : "";
  }

  /** Such as {@code , baseline 2017}, or empty for a row like the others. */
  public String differing(CriterionLine line) {
    return differing(", baseline ", label(line.baseline()), baseline)
        + differing(", seneste ", label(line.latest()), latest);
  }

  private static String differing(String words, String own, String common) {
    return own.isEmpty() || own.equals(common) ? "" : words + own;
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
