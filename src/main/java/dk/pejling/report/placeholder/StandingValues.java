package dk.pejling.report.placeholder;

import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.geography.AreaLevel;
import dk.pejling.agreement.goal.Pejlemaerke;
import dk.pejling.disclosure.PejlemaerkeStanding;
import dk.pejling.disclosure.PejlemaerkeStanding.Evidence;
import dk.pejling.report.material.Material;
import dk.pejling.report.text.Counting;
import dk.pejling.report.text.Marks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code pejlemærke.1.vurdering} and its like, for the region and each cluster. */
record StandingValues(Material material) {
  void into(Map<String, Object> values) {
    List<Area> areas = new ArrayList<>(material.areas(AreaLevel.CLUSTER));
    areas.add(material.region());
    for (Pejlemaerke pejlemaerke : material.agreement().pejlemaerker()) {
      String name = "pejlemærke." + pejlemaerke.number() + ".";
      values.put(name + "navn", pejlemaerke.name());
      values.put(name + "kortnavn", pejlemaerke.shortName());
      for (Area area : areas) {
        PejlemaerkeStanding standing = material.status().standing(pejlemaerke.number(), area.id());
        String of = area.level() == AreaLevel.REGION ? name : name + area.id() + ".";
        values.put(of + "vurdering", standing.light().label());
        values.put(of + "andel", Marks.headline(standing));
        values.put(
            of + "grundlag",
            Counting.evidence(
                standing.assessable(Evidence.MEASURED), standing.assessable(Evidence.REPORTED)));
        values.put(
            of + "fordeling",
            Counting.favourable(
                standing.favourable(), standing.assessable(), standing.distribution().size()));
      }
    }
  }
}
