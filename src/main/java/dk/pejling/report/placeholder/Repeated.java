package dk.pejling.report.placeholder;

import dk.pejling.agreement.goal.Pejlemaerke;
import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.report.material.Material;
import java.util.List;
import java.util.Map;

/** The sections that repeat: {@code {{#pejlemærker}} … {{/pejlemærker}}}. */
record Repeated(Material material) {
  void into(Map<String, Object> values) {
    values.put(
        "pejlemærker",
        material.agreement().pejlemaerker().stream().map(this::pejlemaerke).toList());
    values.put(
        "klynger",
        material.clusters().stream()
            .map(
                each ->
                    Map.<String, Object>of(
                        "id", each.id(),
                        "navn", each.name(),
                        "kortnavn", each.shortName(),
                        "hospital", each.hospital()))
            .toList());
    values.put(
        "indikatorer",
        material.agreement().indicators().stream()
            .map(each -> Map.<String, Object>of("id", each.id(), "navn", each.name()))
            .toList());
  }

  private Map<String, Object> pejlemaerke(Pejlemaerke pejlemaerke) {
    List<Map<String, Object>> criteria =
        material.agreement().criteriaOf(pejlemaerke).stream().map(Repeated::criterion).toList();
    return Map.of(
        "nummer", pejlemaerke.number(),
        "navn", pejlemaerke.name(),
        "kortnavn", pejlemaerke.shortName(),
        "mærkat", pejlemaerke.tag(),
        "kriterier", criteria);
  }

  private static Map<String, Object> criterion(SuccessCriterion criterion) {
    return Map.of(
        "id", criterion.id(),
        "navn", criterion.frame().name(),
        "kortnavn", criterion.frame().shortName());
  }
}
