package dk.pejling.disclosure.hiding;

import dk.pejling.period.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Periods that lie within one another, such as the quarters of a year. */
final class NestedPeriods {
  private static final Comparator<Period> SHORTEST_FIRST =
      Comparator.comparingLong(NestedPeriods::days).thenComparing(Period::firstDay);

  private NestedPeriods() {}

  /** Periods that lie within one another, or within a common one, together; earliest first. */
  static List<List<Period>> families(Collection<Period> periods) {
    List<List<Period>> families = new ArrayList<>();
    for (Period period : periods.stream().sorted(SHORTEST_FIRST.reversed()).toList()) {
      List<List<Period>> holding =
          families.stream()
              .filter(each -> each.stream().anyMatch(other -> isWithin(period, other)))
              .toList();
      List<Period> family = new ArrayList<>(List.of(period));
      holding.forEach(family::addAll);
      families.removeAll(holding);
      families.add(family);
    }
    families.forEach(each -> each.sort(Comparator.comparing(Period::firstDay)));
    return families;
  }

  static List<Period> within(Period whole, Collection<Period> periods) {
    return periods.stream()
        .filter(part -> !part.equals(whole) && isWithin(part, whole))
        .sorted(SHORTEST_FIRST)
        .toList();
  }

  /**
   * Sets of periods that lie side by side within the whole, so that they can be taken from it: one
   * for each kind of period, and one that takes the longest first whatever its kind.
   */
  static Set<List<Period>> sideBySide(Period whole, Collection<Period> periods) {
    List<Period> within = within(whole, periods);
    Set<List<Period>> sets = new LinkedHashSet<>();
    within.stream()
        .map(Period::getClass)
        .distinct()
        .forEach(kind -> sets.add(apart(within.stream().filter(each -> each.getClass() == kind))));
    sets.add(apart(within.reversed().stream()));
    sets.remove(List.of());
    return sets;
  }

  private static boolean isWithin(Period part, Period whole) {
    return !part.firstDay().isBefore(whole.firstDay()) && !part.lastDay().isAfter(whole.lastDay());
  }

  static long days(Period period) {
    return ChronoUnit.DAYS.between(period.firstDay(), period.lastDay()) + 1;
  }

  private static List<Period> apart(java.util.stream.Stream<Period> candidates) {
    List<Period> apart = new ArrayList<>();
    candidates
        .filter(each -> apart.stream().noneMatch(taken -> overlap(taken, each)))
        .forEach(apart::add);
    return apart;
  }

  private static boolean overlap(Period one, Period other) {
    return !one.lastDay().isBefore(other.firstDay()) && !other.lastDay().isBefore(one.firstDay());
  }
}
