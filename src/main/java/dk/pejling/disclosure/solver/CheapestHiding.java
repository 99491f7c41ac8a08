package dk.pejling.disclosure.solver;

import dk.pejling.disclosure.table.CountTable;
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

  /** Needs times places that are solved together; the time a programme takes grows fast with it. */
  private static final int MOST_MOVES = Integer.getInteger("mm", 300);

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
    Set<Integer> defenceless = new TreeSet<>(known);
    defenceless.removeIf(place -> tables.stream().noneMatch(table -> table.isSensitive(place)));
    Map<Need, Long> exposed = new LinkedHashMap<>();
    for (Need need : exposed(needs(defenceless), hidden)) {
      switch (alone(need, hidden)) {
        case Choice.Cheapest cheapest -> exposed.put(need, cheapest.cost());
        case Choice.Nothing nothing -> defenceless.add(need.place());
      }
    }
    while (!exposed.isEmpty()) {
      hidden.addAll(together(exposed, hidden));
      exposed.keySet().retainAll(exposed(exposed.keySet(), hidden));
    }
    return new Result(hidden, defenceless);
  }

  private List<Need> needs(Set<Integer> defenceless) {
    List<Need> needs = new ArrayList<>();
    for (CountTable table : tables) {
      table.sensitive().stream()
          .filter(place -> !defenceless.contains(place))
          .map(place -> new Need(table, place))
          .forEach(needs::add);
    }
    return needs;
  }

  private Set<Need> exposed(Collection<Need> needs, Set<Integer> hidden) {
    Set<Need> exposed = new LinkedHashSet<>();
    for (CountTable table : tables) {
      Reader reader = new Reader(table, unknown(hidden));
      needs.stream()
          .filter(need -> need.table() == table && !reader.isProtected(need.place()))
          .forEach(exposed::add);
    }
    return exposed;
  }

  /** What protects one count, were it the only one: not the cheapest of all, but of those near. */
  private Choice alone(Need need, Set<Integer> hidden) {
    Set<Integer> near = sums.around(Set.of(need.place()));
    while (true) {
      Choice choice = programme(Set.of(need), hidden, near).solve();
      Set<Integer> wider = sums.around(near);
      if (choice instanceof Choice.Cheapest || wider.equals(near)) {
        return choice;
      }
      near = wider;
    }
  }

  private Set<Integer> together(Map<Need, Long> alone, Set<Integer> hidden) {
    Set<Integer> places =
        IntStream.range(0, tables.getFirst().nodes().size())
            .boxed()
            .collect(Collectors.toCollection(TreeSet::new));
    return together(alone, hidden, places);
  }

  private Set<Integer> together(Map<Need, Long> alone, Set<Integer> hidden, Set<Integer> places) {
    long most = alone.values().stream().mapToLong(Long::longValue).sum();
    Set<Integer> affordable =
        places.stream()
            .filter(place -> !isOpen(place, hidden) || costs.get(place) <= most)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<Integer> chosen = new TreeSet<>();
    Map<Need, Long> left = new LinkedHashMap<>(alone);
    while (!left.isEmpty()) {
      Set<Integer> linked =
          sums.linked(left.keySet().iterator().next().place(), movable(affordable, hidden));
      Map<Need, Long> linkedNeeds = new LinkedHashMap<>(left);
      linkedNeeds.keySet().removeIf(need -> !linked.contains(need.place()));
      left.keySet().removeAll(linkedNeeds.keySet());
      chosen.addAll(
          linkedNeeds.size() < alone.size() || affordable.size() < places.size()
              ? together(linkedNeeds, hidden, linked)
              : cheapest(linkedNeeds.keySet(), hidden, linked));
    }
    return chosen;
  }

  /** Of as many needs as a programme can take; the others come next, helped by what is hidden. */
  private Set<Integer> cheapest(Set<Need> needs, Set<Integer> hidden, Set<Integer> places) {
    int atOnce = Math.max(1, MOST_MOVES / places.size());
    Set<Need> some = needs.stream().limit(atOnce).collect(Collectors.toCollection(LinkedHashSet::new));
    return switch (programme(some, hidden, places).solve()) {
      case Choice.Cheapest cheapest -> cheapest.places();
      case Choice.Nothing nothing ->
          throw new IllegalStateException("each can be protected, but not all: " + needs);
    };
  }

  private HidingProgramme programme(Set<Need> needs, Set<Integer> hidden, Set<Integer> places) {
    return new HidingProgramme(
        needs,
        movable(places, hidden),
        place -> isOpen(place, hidden) ? costs.get(place) : 0);
  }

  /** Those that are hidden, and those that could be. */
  private Set<Integer> movable(Set<Integer> places, Set<Integer> hidden) {
    return places.stream()
        .filter(place -> !known.contains(place))
        .filter(
            place ->
                hidden.contains(place)
                    || tables.stream().anyMatch(table -> !isAbsent(table, place)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isAbsent(CountTable table, int place) {
    return table.nodes().get(place) instanceof dk.pejling.disclosure.table.Node.Absent;
  }

  /** Shown so far, and may be hidden. */
  private boolean isOpen(int place, Set<Integer> hidden) {
    return !hidden.contains(place)
        && !known.contains(place)
        && tables.stream().anyMatch(table -> table.isReported(place));
  }

  private Set<Integer> unknown(Set<Integer> hidden) {
    return hidden.stream().filter(place -> !known.contains(place)).collect(Collectors.toSet());
  }
}
