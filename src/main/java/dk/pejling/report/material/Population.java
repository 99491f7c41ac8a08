package dk.pejling.report.material;

import dk.pejling.agreement.geography.Municipality;
import dk.pejling.danish.DanishNumber;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** How many live in some municipalities together (`folketal`). */
public sealed interface Population {
  /**
   * All have figures for the same year.
   *
   * @param year as of 1 January
   */
  record Known(long persons, int year) implements Population {}

  /** No year has figures for all of them. */
  record Unknown() implements Population {}

  /** Of the latest year that all have figures for. */
  static Population of(Collection<Municipality> municipalities) {
    List<Municipality> all = List.copyOf(municipalities);
    if (all.isEmpty()) {
      return new Unknown();
    }
    SortedSet<Integer> years = new TreeSet<>(all.getFirst().population().keySet());
    all.forEach(each -> years.retainAll(each.population().keySet()));
    if (years.isEmpty()) {
      return new Unknown();
    }
    int year = years.last();
    return new Known(
        all.stream().mapToLong(each -> each.population().getOrDefault(year, 0L)).sum(), year);
  }

  /** Such as {@code 66.269 borgere (1. januar 2025).} */
  default String sentence() {
    return switch (this) {
      case Known(long persons, int year) ->
          DanishNumber.of(persons) + "\u00A0borgere (1. januar " + year + ").";
      case Unknown() -> "Folketal mangler.";
    };
  }
}
