package dk.pejling.intake.extract.proposal;

import dk.pejling.intake.extract.cell.PlainName;
import dk.pejling.intake.extract.label.KnownNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Which column of a table could hold what. */
final class Roles {
  private static final Set<String> PERIOD_NAMES = Set.of("tid", "periode", "år", "year", "time");
  private static final Set<String> AREA_NAMES =
      Set.of("område", "kommune", "region", "area", "municipality", "omr");

  /** Figures are codes of areas only by chance, unless so many are. */
  private static final int CODES = 3;

  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("værdi", "værdi"),
          Map.entry("indhold", "værdi"),
          Map.entry("value", "værdi"),
          Map.entry("tæller", "tæller"),
          Map.entry("nævner", "nævner"),
          Map.entry("nedre", "nedre"),
          Map.entry("øvre", "øvre"),
          Map.entry("note", "note"));

  private final KnownNames names;
  private final List<Column> rest;

  Roles(KnownNames names, List<Column> columns) {
    this.names = names;
    this.rest = new ArrayList<>(columns);
  }

  /** What is left when some have been taken. */
  List<Column> rest() {
    return List.copyOf(rest);
  }

  /**
   * A column for a role.
   *
   * @param equals others that could be it just as well
   */
  record Candidate(Column column, List<Column> equals) {}

  /** The column with most of the agreement's areas. */
  Optional<Candidate> area() {
    return best(
        rest.stream().filter(this::couldBeArea).toList(), Comparator.comparingLong(this::areas));
  }

  private boolean couldBeArea(Column column) {
    long ours = areas(column);
    if (AREA_NAMES.contains(PlainName.of(column.name()))) {
      return true;
    }
    return column.isNumeric()
        ? ours >= Math.min(CODES, column.values().size())
            && column.values().keySet().stream().allMatch(text -> text.matches("\\d{2,4}"))
        : ours > 0;
  }

  long areas(Column column) {
    return column.values().keySet().stream().filter(text -> names.area(text).isPresent()).count();
  }

  /** The column of periods; a well-known name decides between several. */
  Optional<Candidate> period() {
    return best(
        rest.stream().filter(Column::isPeriods).toList(),
        Comparator.comparing(
            column -> PERIOD_NAMES.contains(column.name().toLowerCase(Locale.ROOT))));
  }

  /** The column with most of the agreement's indicators. */
  Optional<Candidate> indicator() {
    return best(
        rest.stream().filter(column -> indicators(column) > 0).toList(),
        Comparator.comparingLong(this::indicators));
  }

  long indicators(Column column) {
    return column.values().keySet().stream()
        .filter(text -> names.indicator(text).isPresent())
        .count();
  }

  /** The column whose heading says the role. */
  Optional<Column> named(String role) {
    return rest.stream()
        .filter(column -> role.equals(NAMED.get(PlainName.of(column.name()))))
        .findFirst();
  }

  List<Column> numeric() {
    return rest.stream().filter(Column::isNumeric).toList();
  }

  void take(Column column) {
    rest.remove(column);
  }

  List<Column> where(Predicate<Column> wanted) {
    return rest.stream().filter(wanted).toList();
  }

  private static Optional<Candidate> best(List<Column> columns, Comparator<Column> order) {
    return columns.stream()
        .max(order)
        .map(
            best ->
                new Candidate(
                    best,
                    columns.stream()
                        .filter(other -> !other.equals(best) && order.compare(other, best) == 0)
                        .toList()));
  }
}
