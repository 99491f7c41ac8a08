package dk.pejling.disclosure.solver;

import dk.pejling.disclosure.table.CountTable;
import dk.pejling.disclosure.table.Node;
import dk.pejling.disclosure.table.Sums;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Chooses what to hide so that no small count can be worked out, at the lowest cost there is. A
 * count is protected when other counts, with the same sums, put it on the other side of the
 * threshold; only hidden places may differ in them. Which places to hide is an integer programme.
 *
 * <p>Programmes are kept small: a place that costs more than protecting everything in another way
 * is never part of the cheapest, and counts that no remaining place links are solved one by one.
 * Where {@value #MOST_MOVES} is still exceeded, counts are protected some at a time.
 */
public final class CheapestHiding {
  /**
   * What is hidden.
   *
   * @param defenceless sensitive places that nothing can protect, since too much is known already
   */
  public record Result(Set<Integer> hidden, Set<Integer> defenceless) {
    public Result {
      hidden = Set.copyOf(hidden);
      defenceless = Set.copyOf(defenceless);
    }
  }

  /** Needs times places of one programme; the time it takes grows fast with them. */
  private static final int MOST_MOVES = 300;

  private final List<CountTable> tables;
  private final Sums sums;
  private final List<Long> costs;
  private final Set<Integer> known;

  /**
   * @param tables the quantities behind the same figures; hiding a place hides all of them
   * @param costs what hiding each place loses, at least 1; places after these are never reported
   * @param known places that readers know already, so that hiding them protects nothing
   */
  public CheapestHiding(List<CountTable> tables, List<Long> costs, Set<Integer> known) {
    this.tables = List.copyOf(tables);
    this.sums = tables.getFirst().sums();
    this.costs = List.copyOf(costs);
    this.known = Set.copyOf(known);
  }

  /**
   * @param already hidden for other reasons
   */
  public Result hide(Set<Integer> already) {
    Set<Integer> hidden = new TreeSet<>(already);
    for (CountTable table : tables) {
      table.sensitive().stream().filter(table::isReported).forEach(hidden::add);
    }
    Set<Integer> defenceless = new TreeSet<>();
    Map<Need, Long> exposed = new LinkedHashMap<>();
    for (Need need : exposed(needs(), hidden)) {
      switch (alone(need, hidden)) {
        case Choice.These these -> exposed.put(need, these.cost());
        case Choice.Nothing nothing -> defenceless.add(need.place());
      }
    }
    while (!exposed.isEmpty()) {
      hidden.addAll(together(exposed, hidden));
      exposed.keySet().retainAll(exposed(exposed.keySet(), hidden));
    }
    return new Result(hidden, defenceless);
  }

  private List<Need> needs() {
    List<Need> needs = new ArrayList<>();
    for (CountTable table : tables) {
      table.sensitive().stream()
          .filter(place -> !known.contains(place))
          .map(place -> new Need(table, place))
          .forEach(needs::add);
    }
    return needs;
  }

  private Set<Need> exposed(Collection<Need> needs, Set<Integer> hidden) {
    Set<Integer> unknown = new TreeSet<>(hidden);
    unknown.removeAll(known);
    Set<Need> exposed = new LinkedHashSet<>();
    for (CountTable table : tables) {
      Reader reader = new Reader(table, unknown);
      needs.stream()
          .filter(need -> need.table() == table && !reader.isProtected(need.place()))
          .forEach(exposed::add);
    }
    return exposed;
  }

  /** What protects one count, were it the only one, out of what is nearest to it. */
  private Choice alone(Need need, Set<Integer> hidden) {
    Set<Integer> near = sums.around(Set.of(need.place()));
    while (true) {
      Choice choice = programme(Set.of(need), hidden, near).estimate();
      Set<Integer> wider = sums.around(near);
      if (choice instanceof Choice.These || wider.equals(near)) {
        return choice;
      }
      near = wider;
    }
  }

  private Set<Integer> together(Map<Need, Long> exposed, Set<Integer> hidden) {
    return together(
        exposed,
        hidden,
        IntStream.range(0, tables.getFirst().nodes().size())
            .boxed()
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  /**
   * @param exposed with what protecting each alone costs
   */
  private Set<Integer> together(Map<Need, Long> exposed, Set<Integer> hidden, Set<Integer> places) {
    long most = exposed.values().stream().mapToLong(Long::longValue).sum();
    Set<Integer> affordable =
        movable(places, hidden).stream()
            .filter(place -> cost(place, hidden) <= most)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<Integer> chosen = new TreeSet<>();
    Map<Need, Long> left = new LinkedHashMap<>(exposed);
    while (!left.isEmpty()) {
      Set<Integer> linked = sums.linked(left.keySet().iterator().next().place(), affordable);
      Map<Need, Long> needs = new LinkedHashMap<>(left);
      needs.keySet().removeIf(need -> !linked.contains(need.place()));
      left.keySet().removeAll(needs.keySet());
      chosen.addAll(
          linked.size() < places.size()
              ? together(needs, hidden, linked)
              : cheapest(needs.keySet(), hidden, linked));
    }
    return chosen;
  }

  /** For as many needs as one programme takes; the others come next, helped by what is hidden. */
  private Set<Integer> cheapest(Set<Need> needs, Set<Integer> hidden, Set<Integer> places) {
    Set<Need> some =
        needs.stream()
            .limit(Math.max(1, MOST_MOVES / places.size()))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    HidingProgramme programme = programme(some, hidden, places);
    Choice choice =
        some.size() * places.size() > MOST_MOVES ? programme.estimate() : programme.solve();
    return switch (choice) {
      case Choice.These these -> these.places();
      case Choice.Nothing nothing ->
          throw new IllegalStateException("each can be protected, but not all: " + some);
    };
  }

  private HidingProgramme programme(Set<Need> needs, Set<Integer> hidden, Set<Integer> places) {
    return new HidingProgramme(needs, movable(places, hidden), place -> cost(place, hidden));
  }

  /** Those that are hidden, and those that could be. */
  private Set<Integer> movable(Set<Integer> places, Set<Integer> hidden) {
    return places.stream()
        .filter(place -> !known.contains(place))
        .filter(
            place ->
                hidden.contains(place) || tables.stream().anyMatch(table -> speaks(table, place)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean speaks(CountTable table, int place) {
    return switch (table.nodes().get(place)) {
      case Node.Reported reported -> true;
      case Node.Withheld withheld -> true;
      case Node.Absent absent -> false;
    };
  }

  /** What it costs to hide the place beside what is hidden; nothing where it is never shown. */
  private long cost(int place, Set<Integer> hidden) {
    boolean shown =
        !hidden.contains(place) && tables.stream().anyMatch(table -> table.isReported(place));
    return shown ? costs.get(place) : 0;
  }
}
