package dk.pejling.intake.sheet.table;

import dk.pejling.danish.DanishNumber;
import dk.pejling.danish.DanishWords;
import dk.pejling.finding.Finding;
import dk.pejling.intake.sheet.grid.Cell;
import dk.pejling.intake.sheet.grid.Grid;
import dk.pejling.intake.sheet.grid.Headings;
import java.util.ArrayList;
import java.util.List;

/** What a sheet holds but doesn't show as the form does: hidden parts and merged cells. */
final class UnusualLooks {
  private static final int NAMED = 20;

  private UnusualLooks() {}

  static List<Finding> of(Grid grid, Headings headings, SheetPlace place) {
    List<Finding> findings = new ArrayList<>();
    if (!grid.hidden().nothing()) {
      findings.add(
          Finding.of(
              FormCode.HIDDEN_PART,
              place.whole(),
              "arket \"" + grid.name() + "\"",
              hidden(grid.hidden()),
              "et ark uden noget skjult"));
    }
    for (Cell cell : grid.merged()) {
      if (cell.row() > headings.row()) {
        findings.add(
            Finding.of(
                FormCode.MERGED_CELLS,
                place.cell(cell, heading(grid, headings, cell)),
                "arket \"" + grid.name() + "\"",
                "en celle, der er flettet over flere rækker",
                "én celle i hver række"));
      }
    }
    return findings;
  }

  private static String heading(Grid grid, Headings headings, Cell cell) {
    return grid.lines().containsKey(headings.row())
        ? grid.below(headings.row() - 1).getFirst().cell(cell.column()).text()
        : "";
  }

  private static String hidden(Grid.Hidden hidden) {
    if (hidden.sheet()) {
      return "hele arket er skjult";
    }
    List<String> parts = new ArrayList<>();
    if (!hidden.rows().isEmpty()) {
      parts.add(
          (hidden.rows().size() == 1 ? "række " : "rækkerne ")
              + listed(hidden.rows().stream().map(String::valueOf).toList()));
    }
    if (!hidden.columns().isEmpty()) {
      parts.add(
          (hidden.columns().size() == 1 ? "kolonne " : "kolonnerne ") + listed(hidden.columns()));
    }
    return DanishWords.list(parts) + " er skjult";
  }

  private static String listed(List<String> names) {
    if (names.size() <= NAMED) {
      return DanishWords.list(names);
    }
    List<String> some = new ArrayList<>(names.subList(0, NAMED));
    some.add(DanishNumber.of(names.size() - NAMED) + " andre");
    return DanishWords.list(some);
  }
}
