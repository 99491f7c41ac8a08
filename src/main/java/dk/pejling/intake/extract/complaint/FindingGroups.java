package dk.pejling.intake.extract.complaint;

import dk.pejling.danish.DanishNumber;
import dk.pejling.finding.Finding;
import dk.pejling.finding.FindingCode;
import dk.pejling.finding.SourceLocation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

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
   * Where something is wrong once more.
   *
   * @param cause those with the same code and cause are told together
   */
  record Occurrence(
      FindingCode code, String cause, SourceLocation at, String concerns, String found) {}

  /**
   * Adds what is wrong.
   *
   * @param finding made only where it says more than those before it: a million rows that stand
   *     twice are one finding, and searching the words of each for what may not be quoted would
   *     take longer than reading the file
   */
  void add(Occurrence occurrence, Supplier<Finding> finding) {
    FindingCode code = occurrence.code();
    Cause known = new Cause(code, occurrence.cause());
    if (!groups.containsKey(known) && causes.merge(code, 1, Integer::sum) > CAUSES) {
      known = new Cause(code, THE_REST);
    }
    boolean one = !known.what().equals(THE_REST);
    groups
        .computeIfAbsent(known, any -> new Group(code, finding.get(), one))
        .add(occurrence, finding);
  }

  /** In the order their causes were met. */
  List<Finding> findings() {
    return groups.values().stream().map(Group::finding).toList();
  }

  /** Different texts, as they were met and as they may be quoted. */
  private static final class Told {
    /** Different texts may be quoted alike, such as those with a civil registration number. */
    private static final int REMEMBERED = 1_000;

    private final Set<String> met = new HashSet<>();
    private final Set<String> quoted = new LinkedHashSet<>();

    /** One more than is told is kept, so that it is known whether there are more. */
    boolean isNews(String text) {
      return quoted.size() <= NAMED && !met.contains(text);
    }

    void add(String text, String quotable) {
      if (isNews(text)) {
        quoted.add(quotable);
        if (met.size() < REMEMBERED) {
          met.add(text);
        }
      }
    }

    String told() {
      return String.join("; ", quoted.stream().limit(NAMED).toList())
          + (quoted.size() > NAMED ? " …" : "");
    }
  }

  /** Keeps what is told, not every occurrence. */
  private static final class Group {
    private final Finding first;
    private final boolean one;
    private final FindingCode code;
    private final Told found = new Told();
    private final Told concerns = new Told();
    private final Set<String> places = new LinkedHashSet<>();
    private int count;

    Group(FindingCode code, Finding first, boolean one) {
      this.code = code;
      this.first = first;
      this.one = one;
    }

    void add(Occurrence occurrence, Supplier<Finding> made) {
      count++;
      if (found.isNews(occurrence.found()) || concerns.isNews(occurrence.concerns())) {
        Finding finding = made.get();
        found.add(occurrence.found(), finding.found());
        concerns.add(occurrence.concerns(), finding.concerns());
      }
      if (places.size() < NAMED) {
        places.add(place(occurrence.at()));
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
                  found.told(),
                  DanishNumber.of(count),
                  one ? occurrences : "andre " + occurrences,
                  one ? "samme årsag" : "hver sin årsag",
                  String.join(", ", places) + (count > NAMED ? " …" : ""));
      return new Finding(
          first.code(),
          first.severity(),
          first.title(),
          first.location(),
          concerns.told(),
          text,
          first.expected(),
          one ? first.remedy() : code.remedy(),
          first.consequence());
    }

    private static String place(SourceLocation location) {
      return switch (location) {
        case SourceLocation.Line line -> line.isAbsent() ? line.describe() : "linje " + line.line();
        case SourceLocation.TextPosition position -> "linje " + position.line();
        case SourceLocation.SheetCell cell -> cell.cell();
        case SourceLocation.SheetCells cells -> cells.cells().getFirst();
        case SourceLocation.CellSpan span -> span.first() + "-" + span.last();
        case SourceLocation.Lines lines -> "linje %s-%s".formatted(lines.first(), lines.last());
        case SourceLocation.WholeSheet whole -> whole.describe();
        case SourceLocation.WholeFile whole -> whole.describe();
      };
    }
  }
}
