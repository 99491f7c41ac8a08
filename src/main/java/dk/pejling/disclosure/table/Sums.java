package dk.pejling.disclosure.table;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which places are the sum of which. */
public final class Sums {
  private final Map<Integer, List<Sum>> byPlace = new HashMap<>();

  public Sums(Collection<Sum> sums) {
    for (Sum sum : sums) {
      sum.places().forEach(place -> at(place).add(sum));
    }
  }

  private List<Sum> at(int place) {
    return byPlace.computeIfAbsent(place, each -> new ArrayList<>());
  }

  /** The sums that the place is the whole or a part of. */
  public List<Sum> of(int place) {
    return byPlace.getOrDefault(place, List.of());
  }

  /** The sums that any of the places is in. */
  public Set<Sum> ofAny(Collection<Integer> places) {
    Set<Sum> sums = new LinkedHashSet<>();
    places.forEach(place -> sums.addAll(of(place)));
    return sums;
  }

  /** The places that are in a sum together with one of these, and these. */
  public Set<Integer> around(Collection<Integer> places) {
    Set<Integer> around = new TreeSet<>(places);
    ofAny(places).forEach(sum -> sum.places().forEach(around::add));
    return around;
  }

  /** The places that can be reached from one of them, each step along a sum, within them all. */
  public Set<Integer> linked(int from, Set<Integer> within) {
    Set<Integer> linked = new TreeSet<>(List.of(from));
    Deque<Integer> next = new ArrayDeque<>(linked);
    Set<Sum> seen = new HashSet<>();
    while (!next.isEmpty()) {
      for (Sum sum : of(next.removeFirst())) {
        if (seen.add(sum)) {
          sum.places().filter(within::contains).filter(linked::add).forEach(next::addLast);
        }
      }
    }
    return linked;
  }
}
