package dk.pejling.intake.extract.complaint;

import dk.pejling.danish.DanishNumber;
import dk.pejling.finding.Finding;
import dk.pejling.finding.FindingCode;
import dk.pejling.finding.SourceLocation;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Findings of one file; those with one cause become one that tells how often and where. */
final class FindingGroups {
  private static final int NAMED = 5;

  /** Causes of one code that are told apart; those after them are told together. */
  private static final int CAUSES = 20;

  private static final String THE_REST = "\u0000";

  private final Map<FindingCode, Integer> causes = new HashMap<>();
  private final Map<Cause, Group> groups = new LinkedHashMap<>();

  private record Cause(FindingCode code, String what) {}

  /**
   * Adds a finding.
   *
   * @param cause findings with the same code and cause are told together
   */
  void add(FindingCode code, String cause, Finding finding) {
    Cause known = new Cause(code, cause);
    if (!groups.containsKey(known) && causes.merge(code, 1, Integer::sum) > CAUSES) {
      known = new Cause(code, THE_REST);
    }
    boolean one = !known.what().equals(THE_REST);
    groups.computeIfAbsent(known, any -> new Group(code, finding, one)).add(finding);
  }

  /** In the order their causes were met. */
  List<Finding> findings() {
    return groups.values().stream().map(Group::finding).toList();
  }

  /** Keeps what is told, not every occurrence. */
  private static final class Group {
    private final Finding first;
    private final boolean one;
    private final FindingCode code;
    private final Set<String> found = new LinkedHashSet<>();
    private final Set<String> concerns = new LinkedHashSet<>();
    private final Set<String> places = new LinkedHashSet<>();
    private int count;

    Group(FindingCode code, Finding first, boolean one) {
      this.code = code;
      this.first = first;
      this.one = one;
    }

    void add(Finding finding) {
      count++;
      keep(found, finding.found());
      keep(concerns, finding.concerns());
      if (places.size() < NAMED) {
        places.add(place(finding.location()));
      }
    }

    /** One more than is told, so that it is known whether there are more. */
    private static void keep(Set<String> set, String text) {
      if (set.size() <= NAMED) {
        set.add(text);
      }
    }

    Finding finding() {
      if (count == 1) {
        return first;
      }
      String occurrences = first.location() instanceof SourceLocation.Line ? "linjer" : "steder";
      String text =
          "%s (%s %s, %s: %s)"
              .formatted(
                  told(found),
                  DanishNumber.of(count),
                  one ? occurrences : "andre " + occurrences,
                  one ? "samme årsag" : "hver sin årsag",
                  String.join(", ", places) + (count > NAMED ? " …" : ""));
      return new Finding(
          first.code(),
          first.severity(),
          first.title(),
          first.location(),
          told(concerns),
          text,
          first.expected(),
          one ? first.remedy() : code.remedy(),
          first.consequence());
    }

    private static String told(Set<String> texts) {
      return String.join("; ", texts.stream().limit(NAMED).toList())
          + (texts.size() > NAMED ? " …" : "");
    }

    private static String place(SourceLocation location) {
      return switch (location) {
        case SourceLocation.Line line -> line.isAbsent() ? line.describe() : "linje " + line.line();
        case SourceLocation.TextPosition position -> "linje " + position.line();
        case SourceLocation.SheetCell cell -> cell.cell();
        case SourceLocation.SheetCells cells -> cells.cells().getFirst();
        case SourceLocation.WholeSheet whole -> whole.describe();
        case SourceLocation.WholeFile whole -> whole.describe();
      };
    }
  }
}
