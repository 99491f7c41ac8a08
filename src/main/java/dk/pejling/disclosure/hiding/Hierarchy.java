package dk.pejling.disclosure.hiding;

import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.geography.AreaLevel;
import dk.pejling.agreement.geography.Geography;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The areas numbered from the region down, each with the number of the area it is part of. */
final class Hierarchy {
  static final int NO_WHOLE = -1;

  private final List<AreaId> areas = new ArrayList<>();
  private final List<List<Integer>> parts = new ArrayList<>();
  private final int[] whole;

  Hierarchy(Geography geography) {
    Map<AreaId, Integer> numbers = new HashMap<>();
    List<Area> coarsestFirst = new ArrayList<>();
    for (AreaLevel level : List.of(AreaLevel.REGION, AreaLevel.CLUSTER, AreaLevel.MUNICIPALITY)) {
      coarsestFirst.addAll(geography.areas(level));
    }
    for (Area area : coarsestFirst) {
      numbers.put(area.id(), areas.size());
      areas.add(area.id());
    }
    whole = new int[areas.size()];
    java.util.Arrays.fill(whole, NO_WHOLE);
    for (Area area : coarsestFirst) {
      List<Integer> numbered =
          geography.parts(area).stream().map(part -> numbers.getOrDefault(part, NO_WHOLE)).toList();
      numbered.forEach(part -> whole[part] = parts.size());
      parts.add(numbered);
    }
  }

  int size() {
    return areas.size();
  }

  AreaId area(int number) {
    return areas.get(number);
  }

  /** The number of the area it is part of, or {@link #NO_WHOLE}. */
  int whole(int number) {
    return whole[number];
  }

  List<Integer> parts(int number) {
    return parts.get(number);
  }
}
