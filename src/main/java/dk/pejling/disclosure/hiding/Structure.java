package dk.pejling.disclosure.hiding;

import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.geography.Geography;
import dk.pejling.agreement.indicator.Breakdown;
import dk.pejling.agreement.indicator.Group;
import dk.pejling.disclosure.table.Sum;
import dk.pejling.period.Period;
import java.util.ArrayList;
import java.util.List;

/**
 * Which figures of an indicator are the sum of which: areas of the areas they are made of, everyone
 * of the groups of each breakdown.
 */
final class Structure {
  private final Places places;
  private final Geography geography;

  Structure(Places places, Geography geography) {
    this.places = places;
    this.geography = geography;
  }

  /** Parts before the wholes they make up. */
  List<Sum> ofAreas() {
    List<Sum> sums = new ArrayList<>();
    for (Area area : places.areas()) {
      List<AreaId> parts = geography.parts(area);
      if (!parts.isEmpty() && places.has(parts.getFirst())) {
        for (Group group : places.groups()) {
          for (Period period : places.periods()) {
            sums.add(
                new Sum(
                    places.of(area.id(), group, period),
                    parts.stream().map(part -> places.of(part, group, period)).toList()));
          }
        }
      }
    }
    return sums;
  }

  List<Sum> ofGroups(List<Breakdown> breakdowns) {
    List<Sum> sums = new ArrayList<>();
    for (Breakdown breakdown : breakdowns) {
      List<Group> spokenOf = breakdown.groups().stream().filter(places.groups()::contains).toList();
      if (!spokenOf.isEmpty()) {
        for (Area area : places.areas()) {
          for (Period period : places.periods()) {
            sums.add(
                new Sum(
                    places.of(area.id(), Group.EVERYONE, period),
                    spokenOf.stream().map(group -> places.of(area.id(), group, period)).toList()));
          }
        }
      }
    }
    return sums;
  }

  /** Of the periods that make up another without a hole. */
  List<Sum> ofPeriods() {
    List<Sum> sums = new ArrayList<>();
    for (Period whole : places.periods()) {
      for (List<Period> parts : NestedPeriods.sideBySide(whole, places.periods())) {
        if (parts.stream().mapToLong(NestedPeriods::days).sum() == NestedPeriods.days(whole)) {
          for (Group group : places.groups()) {
            for (Area area : places.areas()) {
              sums.add(
                  new Sum(
                      places.of(area.id(), group, whole),
                      parts.stream().map(part -> places.of(area.id(), group, part)).toList()));
            }
          }
        }
      }
    }
    return sums;
  }
}
