package dk.pejling.intake.extract.sum;

import dk.pejling.finding.FindingCode;
import dk.pejling.intake.extract.cell.PlainName;
import dk.pejling.intake.extract.cell.SavedFormula;
import dk.pejling.intake.extract.complaint.DialectCode;
import dk.pejling.intake.extract.complaint.ExtractCode;
import dk.pejling.intake.extract.profile.Breakdown;
import dk.pejling.intake.extract.table.Layout;
import dk.pejling.intake.extract.table.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Chooses the rows that count: the source's totals, or the parts of a total that is made here. */
public final class BreakdownFilter {
  private static final Set<String> TOTALS =
      Set.of("i alt", "ialt", "alle", "total", "samlet", "begge køn", "alle aldre");
  private static final char BETWEEN = '\u001F';

  private final List<Breakdown> breakdowns;
  private final int[] columns;
  private final Map<Breakdown, Boolean> totalSeen = new HashMap<>();

  public BreakdownFilter(List<Breakdown> breakdowns, Layout layout) {
    this.breakdowns = breakdowns;
    this.columns = breakdowns.stream().map(Breakdown::column).mapToInt(layout::column).toArray();
    breakdowns.forEach(
        breakdown -> totalSeen.put(breakdown, breakdown instanceof Breakdown.SumAll));
  }

  /** Whether sources call the sum of a breakdown's categories so. */
  public static boolean isTotal(String category) {
    return TOTALS.contains(PlainName.of(category));
  }

  /** What a row is to the total of its subject. */
  public sealed interface Choice {
    /** A part of it, or all of it where the combination is empty. */
    record Counts(String combination) implements Choice {}

    /** A part of the total that the source gives itself. */
    record LeftOut() implements Choice {}

    /** A category with which no total of the file can be right, such as a total among the parts. */
    record Misleading(FindingCode code, int column, String found, String expected)
        implements Choice {}
  }

  public Choice choose(Row row) {
    StringBuilder combination = new StringBuilder();
    for (int at = 0; at < columns.length; at++) {
      String category = PlainName.of(row.text(columns[at]));
      if (category.equals(SavedFormula.NO_RESULT)) {
        return new Choice.Misleading(
            DialectCode.UNSAVED_CATEGORY, columns[at], "en " + category, "en kategori");
      }
      switch (breakdowns.get(at)) {
        case Breakdown.TakeTotal take -> {
          if (!category.equals(PlainName.of(take.total()))) {
            return new Choice.LeftOut();
          }
          totalSeen.put(take, true);
        }
        case Breakdown.SumAll sum -> {
          if (TOTALS.contains(category)) {
            return new Choice.Misleading(
                ExtractCode.TOTAL_IN_SUM, columns[at], "\"" + category + "\"", "kun delene");
          }
          combination.append(category).append(BETWEEN);
        }
      }
    }
    return new Choice.Counts(combination.toString());
  }

  /** A combination as people read it. */
  static String describe(String combination) {
    return combination.substring(0, combination.length() - 1).replace(BETWEEN, '/');
  }

  /** What a category that counts as a part is called in combinations. */
  public static String part(String category) {
    return PlainName.of(category) + BETWEEN;
  }

  /** Notes that a row had the total of that breakdown. */
  public void saw(Breakdown breakdown) {
    totalSeen.put(breakdown, true);
  }

  /** The totals that no row had. */
  public List<Breakdown> totalsNotSeen() {
    return breakdowns.stream()
        .filter(breakdown -> !totalSeen.getOrDefault(breakdown, false))
        .toList();
  }
}
