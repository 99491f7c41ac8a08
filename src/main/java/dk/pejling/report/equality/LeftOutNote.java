package dk.pejling.report.equality;

import dk.pejling.assessment.verdict.gap.LeftOut;
import dk.pejling.danish.DanishWords;
import dk.pejling.report.material.GapWords;
import dk.pejling.report.text.Amounts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who isn't compared on which indicators, and why: a figure is missing or hidden at one end. */
final class LeftOutNote {
  private LeftOutNote() {}

  /** At most one line. */
  static List<String> of(List<Measured> rows) {
    Map<List<LeftOut>, List<String>> indicators = new LinkedHashMap<>();
    for (Measured row : rows) {
      if (!row.gap().leftOut().isEmpty()) {
        indicators
            .computeIfAbsent(row.gap().leftOut(), left -> new ArrayList<>())
            .add(row.indicator().shortName());
      }
    }
    List<String> told = new ArrayList<>();
    indicators.forEach(
        (left, names) -> told.add(DanishWords.list(names) + ": " + GapWords.named(left)));
    return told.isEmpty()
        ? List.of()
        : List.of("Ikke sammenlignet. " + Amounts.stopped(String.join("; ", told)));
  }
}
