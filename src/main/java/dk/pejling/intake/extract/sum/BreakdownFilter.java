package dk.pejling.intake.extract.sum;

import dk.pejling.agreement.indicator.Group;
import dk.pejling.finding.FindingCode;
import dk.pejling.intake.extract.cell.PlainName;
import dk.pejling.intake.extract.cell.SavedFormula;
import dk.pejling.intake.extract.complaint.DialectCode;
import dk.pejling.intake.extract.complaint.ExtractCode;
import dk.pejling.intake.extract.profile.Breakdown;
import dk.pejling.intake.extract.table.Layout;
import dk.pejling.intake.extract.table.Row;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Chooses the rows that count: the source's totals, or the parts of a total that is made here; and
 * the rows of groups that are kept beside the totals. A row in one group must be of the total in
 * all other breakdowns.
 */
public final class BreakdownFilter {
  private static final Set<String> TOTALS =
      Set.of("i alt", "ialt", "alle", "total", "samlet", "begge køn", "alle aldre");
  private static final char BETWEEN = '\u001F';

  private final List<Breakdown> breakdowns;
  private final int[] columns;
  private final List<Map<String, Group.Part>> groups;
  private final List<Set<String>> seen;
  private final Map<Breakdown, Boolean> totalSeen = new HashMap<>();

  public BreakdownFilter(List<Breakdown> breakdowns, Layout layout) {
    this.breakdowns = breakdowns;
    this.columns = breakdowns.stream().map(Breakdown::column).mapToInt(layout::column).toArray();
    this.seen = breakdowns.stream().<Set<String>>map(each -> new HashSet<>()).toList();
    this.groups = breakdowns.stream().map(each -> each.kept().groups()).toList();
    breakdowns.forEach(
        breakdown -> totalSeen.put(breakdown, breakdown instanceof Breakdown.SumAll));
  }

  /** Whether sources call the sum of a breakdown's categories so. */
  public static boolean isTotal(String category) {
    return TOTALS.contains(PlainName.of(category));
  }

  /** What a row is to the figures of its subject: everyone's, or a group's. */
  public sealed interface Choice {
    /** A part of it, or all of it where the combination is empty. */
    record Counts(Group group, String combination) implements Choice {}

    /** A part of the total that the source gives itself. */
    record LeftOut() implements Choice {}

    /** A category that is neither the total nor one of the groups that are kept. */
    record Unlisted(int column, String category) implements Choice {}

    /** A category with which no total of the file can be right, such as a total among the parts. */
    record Misleading(FindingCode code, int column, String found, String expected)
        implements Choice {}
  }

  public Choice choose(Row row) {
    StringBuilder combination = new StringBuilder();
    Group group = Group.EVERYONE;
    for (int at = 0; at < columns.length; at++) {
      String category = PlainName.of(row.text(columns[at]));
      if (category.equals(SavedFormula.NO_RESULT)) {
        return new Choice.Misleading(
            DialectCode.UNSAVED_CATEGORY, columns[at], "en " + category, "en kategori");
      }
      switch (breakdowns.get(at)) {
        case Breakdown.TakeTotal take -> {
          if (category.equals(PlainName.of(take.total()))) {
            totalSeen.put(take, true);
            continue;
          }
          Group.Part part = groups.get(at).get(category);
          if (part == null) {
            return take.kept().isNone()
                ? new Choice.LeftOut()
                : new Choice.Unlisted(columns[at], row.text(columns[at]).strip());
          }
          if (group instanceof Group.Part) {
            // such as women of 65 years: part of two groups and all of neither
            return new Choice.LeftOut();
          }
          group = part;
          seen.get(at).add(category);
          if (take.kept().isSum(part)) {
            combination.append(category).append(BETWEEN);
          }
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
    return new Choice.Counts(group, combination.toString());
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

  /** By column, the categories of groups that a row had, by their plain names. */
  public Map<String, Set<String>> groupsSeen() {
    Map<String, Set<String>> byColumn = new HashMap<>();
    for (int at = 0; at < columns.length; at++) {
      byColumn.put(breakdowns.get(at).column(), seen.get(at));
    }
    return byColumn;
  }

  /** The totals that no row had. */
  public List<Breakdown> totalsNotSeen() {
    return breakdowns.stream()
        .filter(breakdown -> !totalSeen.getOrDefault(breakdown, false))
        .toList();
  }
}
