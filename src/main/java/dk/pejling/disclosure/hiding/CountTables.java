package dk.pejling.disclosure.hiding;

import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.geography.Geography;
import dk.pejling.agreement.indicator.Group;
import dk.pejling.disclosure.solver.Reconciliation;
import dk.pejling.disclosure.table.Cell;
import dk.pejling.disclosure.table.CountTable;
import dk.pejling.disclosure.table.Node;
import dk.pejling.disclosure.table.Sum;
import dk.pejling.disclosure.table.Sums;
import dk.pejling.period.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The counts behind an indicator's figures in periods that lie within one another: a table for each
 * quantity, with the same places and sums. Beside the figures' own places it has one for what each
 * period leaves when reported periods within it are taken away.
 */
final class CountTables {
  private final IndicatorFigures figures;
  private final Places places;
  private final int threshold;
  private final List<Quantity> quantities;
  private final List<List<Node>> nodes = new ArrayList<>();
  private final List<Sum> sums = new ArrayList<>();
  private final List<Sum> sumsAsTheyWere = new ArrayList<>();
  private final Set<Integer> revised;
  private final Set<Integer> untold = new TreeSet<>();
  private final List<Integer> wholesOfMore = new ArrayList<>();

  private CountTables(IndicatorFigures figures, Places places, Set<Integer> revised) {
    this.figures = figures;
    this.places = places;
    this.revised = revised;
    this.threshold = figures.indicator().disclosureThreshold();
    this.quantities = Quantity.of(figures.indicator());
    for (Quantity quantity : quantities) {
      nodes.add(
          places
              .all()
              .mapToObj(place -> node(quantity, places.cell(place)))
              .collect(Collectors.toCollection(ArrayList::new)));
    }
    places.all().filter(place -> figures.isWithheld(places.cell(place))).forEach(untold::add);
  }

  /**
   * @param revised places where earlier reports showed other figures
   */
  static CountTables of(
      IndicatorFigures figures, Places places, Geography geography, Set<Integer> revised) {
    CountTables tables = new CountTables(figures, places, revised);
    Structure structure = new Structure(places, geography);
    List<Sum> areas = structure.ofAreas();
    List<Sum> groups = structure.ofGroups(figures.indicator().breakdowns());
    tables.withholdWhatIsMissing(
        Stream.of(areas, groups, structure.ofPeriods()).flatMap(List::stream).toList());
    areas.forEach(tables::addAreas);
    groups.forEach(tables::addGroups);
    tables.addPeriods();
    tables.sums.forEach(tables::addAsItWas);
    return tables;
  }

  /** A table for each quantity. */
  List<CountTable> tables() {
    Sums now = new Sums(sums);
    Sums all = new Sums(Stream.concat(sums.stream(), sumsAsTheyWere.stream()).toList());
    return nodes.stream()
        .map(
            table ->
                new CountTable(
                    sourceHides() ? Reconciliation.of(table, now, untold) : table, all, threshold))
        .toList();
  }

  /** The cell of the place; of what a whole leaves, the whole's. */
  Cell cell(int place) {
    return places.cell(place < places.size() ? place : wholesOfMore.get(place - places.size()));
  }

  boolean isCell(int place) {
    return place < places.size();
  }

  private Node node(Quantity quantity, Cell cell) {
    if (figures.isWithheld(cell)) {
      return new Node.Withheld(0, true);
    }
    var count = figures.count(quantity, cell);
    return count.isPresent() ? new Node.Reported(count.getAsLong()) : new Node.Absent();
  }

  /**
   * A place without figures protects no other, and passes for known. Where one of them gives a
   * small count away, they are all taken for what nobody tells.
   */
  private void withholdWhatIsMissing(List<Sum> structure) {
    Set<Integer> missing =
        structure.stream()
            .flatMap(sum -> sum.places().boxed())
            .filter(place -> figures.isMissing(places.cell(place)))
            .collect(Collectors.toCollection(TreeSet::new));
    if (missing.isEmpty()) {
      return;
    }
    MissingCounts counts = new MissingCounts(missing, untold, new Sums(structure), threshold);
    List<List<Node>> withheld = nodes.stream().map(counts::withheld).toList();
    if (withheld.stream().anyMatch(counts::givesAway)) {
      nodes.clear();
      nodes.addAll(withheld);
      untold.addAll(missing);
    }
  }

  /** A whole that nobody reports still is what its parts make, and a part of the next whole. */
  private void addAreas(Sum sum) {
    if (sum.parts().stream().allMatch(this::isAbsent)) {
      return;
    }
    if (isAbsent(sum.whole())) {
      for (List<Node> table : nodes) {
        long together = sum.parts().stream().mapToLong(part -> table.get(part).count()).sum();
        table.set(sum.whole(), new Node.Withheld(together, false));
      }
      untold.add(sum.whole());
    }
    sums.add(sum);
  }

  private void addGroups(Sum sum) {
    if (!isAbsent(sum.whole()) && !sum.parts().stream().allMatch(this::isAbsent)) {
      sums.add(sum);
    }
  }

  /**
   * A reader of an earlier report knows what the sum was. The places that have other figures now
   * were shown, so the others of then still make up the same.
   */
  private void addAsItWas(Sum sum) {
    if (sum.places().noneMatch(revised::contains)) {
      return;
    }
    List<Integer> parts = sum.parts().stream().filter(part -> !revised.contains(part)).toList();
    int whole = revised.contains(sum.whole()) ? addConstant(sum.whole()) : sum.whole();
    sumsAsTheyWere.add(new Sum(whole, parts));
  }

  private int addConstant(int whole) {
    nodes.forEach(table -> table.add(new Node.Absent()));
    wholesOfMore.add(whole);
    return nodes.getFirst().size() - 1;
  }

  private void addPeriods() {
    for (Period whole : places.periods()) {
      for (List<Period> parts : NestedPeriods.sideBySide(whole, places.periods())) {
        for (Group group : places.groups()) {
          for (Area area : places.areas()) {
            addPeriods(area, group, whole, parts);
          }
        }
      }
    }
  }

  private void addPeriods(Area area, Group group, Period period, List<Period> within) {
    int whole = places.of(area.id(), group, period);
    List<Period> reported =
        within.stream().filter(each -> !isAbsent(places.of(area.id(), group, each))).toList();
    List<Integer> parts = reported.stream().map(each -> places.of(area.id(), group, each)).toList();
    if (parts.isEmpty() || isAbsent(whole) || untold.contains(whole)) {
      return;
    }
    boolean covered =
        reported.stream().mapToLong(NestedPeriods::days).sum() == NestedPeriods.days(period);
    boolean told = parts.stream().noneMatch(untold::contains);
    if (covered && (!told || isAdditive(whole, parts))) {
      sums.add(new Sum(whole, parts));
    } else if (!covered && told && isAdditive(whole, parts)) {
      sums.add(new Sum(whole, with(parts, addRest(whole, parts))));
    }
  }

  /** Inhabitants of the quarters of a year, for one, don't add up to anything. */
  private boolean isAdditive(int whole, List<Integer> parts) {
    return nodes.stream().allMatch(table -> left(table, whole, parts) >= 0);
  }

  private int addRest(int whole, List<Integer> parts) {
    for (List<Node> table : nodes) {
      long left = left(table, whole, parts);
      table.add(new Node.Withheld(left, isSmall(left)));
    }
    wholesOfMore.add(whole);
    return nodes.getFirst().size() - 1;
  }

  private boolean isSmall(long count) {
    return count >= 1 && count < threshold;
  }

  private static long left(List<Node> table, int whole, List<Integer> parts) {
    return table.get(whole).count()
        - parts.stream().mapToLong(part -> table.get(part).count()).sum();
  }

  private static List<Integer> with(List<Integer> parts, int rest) {
    return IntStream.concat(parts.stream().mapToInt(Integer::intValue), IntStream.of(rest))
        .boxed()
        .toList();
  }

  private boolean isAbsent(int place) {
    return nodes.stream().allMatch(table -> table.get(place) instanceof Node.Absent);
  }

  private boolean sourceHides() {
    return places.all().anyMatch(place -> figures.isWithheld(places.cell(place)));
  }
}
