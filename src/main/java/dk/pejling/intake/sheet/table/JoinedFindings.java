package dk.pejling.intake.sheet.table;

import dk.pejling.danish.DanishNumber;
import dk.pejling.danish.DanishWords;
import dk.pejling.finding.Finding;
import dk.pejling.finding.SourceLocation.SheetCell;
import dk.pejling.finding.SourceLocation.SheetCells;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Findings of one code on one sheet as one, with the first places named and the rest counted. */
final class JoinedFindings {
  private static final int NAMED = 20;

  private JoinedFindings() {}

  static Finding of(List<Finding> all) {
    List<Finding> same = all.stream().distinct().toList();
    Finding first = same.getFirst();
    if (same.size() == 1) {
      return first;
    }
    List<SheetCell> cells = same.stream().map(each -> (SheetCell) each.location()).toList();
    String counted =
        same.size() > NAMED ? " (i alt " + DanishNumber.of(same.size()) + " celler)" : "";
    return new Finding(
        first.code(),
        first.severity(),
        first.title(),
        new SheetCells(
            first.location().file(),
            cells.getFirst().sheet(),
            cells.stream().limit(NAMED).map(SheetCell::cell).toList()),
        listed(same, Finding::concerns),
        listed(same, Finding::found) + counted,
        listed(same, Finding::expected),
        first.remedy(),
        same.size() > NAMED ? first.consequence() : shared(same, first));
  }

  /** A consequence may name a column, and then differs from cell to cell. */
  private static String shared(List<Finding> same, Finding first) {
    List<String> consequences = same.stream().map(Finding::consequence).distinct().toList();
    return consequences.size() == 1 ? first.consequence() : String.join(" ", consequences);
  }

  private static String listed(List<Finding> findings, Function<Finding, String> part) {
    List<String> texts = findings.stream().map(part).distinct().toList();
    if (texts.size() <= NAMED) {
      return DanishWords.list(texts);
    }
    List<String> named = new ArrayList<>(texts.subList(0, NAMED));
    named.add(DanishNumber.of(texts.size() - NAMED) + " andre");
    return DanishWords.list(named);
  }
}
