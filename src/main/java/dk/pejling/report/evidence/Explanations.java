package dk.pejling.report.evidence;

import dk.pejling.agreement.indicator.Indicator.Unit;
import dk.pejling.report.material.Printed;
import java.util.List;
import java.util.stream.Stream;

/**
 * Why figures are missing, where it takes several words: a sign in the cell, such as {@code (a)},
 * and the words below the table.
 */
record Explanations(List<String> all) {
  Explanations {
    all = List.copyOf(all);
  }

  static Explanations of(Stream<Printed> figures, Unit unit) {
    return new Explanations(
        figures
            .filter(Printed.Words.class::isInstance)
            .map(printed -> printed.number(unit))
            .filter(words -> words.contains(" "))
            .distinct()
            .sorted()
            .toList());
  }

  /** What stands in the cell. */
  String brief(String words) {
    return all.contains(words) ? "(" + (char) ('a' + all.indexOf(words)) + ")" : words;
  }

  /** What stands below the table. */
  String note(String explanation) {
    return brief(explanation) + ": " + explanation + ".";
  }
}
