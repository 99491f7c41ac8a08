package dk.pejling.disclosure.attack;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.geography.Municipality;
import dk.pejling.agreement.indicator.Group;
import dk.pejling.disclosure.attack.RandomRegion.Persons;
import dk.pejling.disclosure.attack.RandomRegion.Place;
import dk.pejling.period.Period;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** What is different of a region when its source is read again; follows from the seed alone. */
record NextTime(RandomRegion region, Agreement agreement, long seed) {
  /**
   * Everything there is to know next time.
   *
   * @param places where the source says something else than before
   */
  record Revision(Map<Place, Persons> truth, Set<Place> places) {}

  /** Other persons of one kind in one municipality and period, and all sums of them. */
  Revision revision() {
    Map<Place, Persons> before = region.truth(agreement);
    Random random = new Random(seed);
    Municipality where = any(agreement.geography().municipalities(), random);
    Period when = any(region.periods().smallest, random);
    List<Group> kind = any(region.kinds(), random);
    Persons more = new Persons(RandomRegion.count(random), RandomRegion.count(random));
    Map<Place, Persons> after = new LinkedHashMap<>(before);
    Set<Place> places = new LinkedHashSet<>();
    for (Area area : RandomRegion.holding(agreement.geography(), where)) {
      for (Group group : kind) {
        for (Period period :
            List.of(when, region.periods().longestHolding(when)).stream().distinct().toList()) {
          Place place = new Place(area.id(), group, period);
          after.merge(place, more, Persons::plus);
          places.add(place);
        }
      }
    }
    return new Revision(after, places);
  }

  private static <T> T any(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }

  /** Municipalities' figures that haven't come yet, of everyone and every group: one in six. */
  Set<Place> late() {
    Random random = new Random(seed);
    Set<Place> late = new HashSet<>();
    for (Municipality municipality : agreement.geography().municipalities()) {
      for (Period period : region.periods().reported) {
        if (random.nextInt(6) == 0) {
          agreement
              .indicator(RandomRegion.INDICATOR)
              .groups()
              .forEach(group -> late.add(new Place(municipality.id(), group, period)));
        }
      }
    }
    return late;
  }
}
