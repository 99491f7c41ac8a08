package dk.pejling.report.equality;

import dk.pejling.assessment.verdict.gap.LeftOut;
import dk.pejling.danish.DanishWords;
import dk.pejling.report.text.Amounts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who isn't compared on which indicators, and why. */
final class LeftOutNote {
  private LeftOutNote() {}

  /** At most one line. */
  static List<String> of(List<Measured> rows) {
    Map<LeftOut, List<String>> by = new LinkedHashMap<>();
    for (Measured row : rows) {
      for (LeftOut each : row.gap().leftOut()) {
        by.computeIfAbsent(each, left -> new ArrayList<>()).add(row.indicator().shortName());
      }
    }
    List<String> told = new ArrayList<>();
    by.forEach(
        (left, indicators) ->
            told.add(
                "%s på %s (%s)"
                    .formatted(
                        left.name(),
                        indicators.size() == rows.size() && rows.size() > 1
                            ? "alle indikatorer"
                            : DanishWords.list(indicators),
                        left.why().label())));
    return told.isEmpty()
        ? List.of()
        : List.of(
            "Ikke med, fordi tal mangler eller er skjult i mindst den ene ende: "
                + Amounts.stopped(String.join("; ", told)));
  }
}
