package dk.pejling.agreement.reading.criterion;

import dk.pejling.agreement.Places.OfCriterion;
import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.agreement.yaml.YamlMap;
import dk.pejling.finding.SourceLocation;
import java.util.HashMap;
import java.util.Map;

/** Notes where the parts of a criterion stand, whatever its kind. */
final class CriterionPlace {
  private CriterionPlace() {}

  static OfCriterion of(SuccessCriterion criterion, YamlMap map) {
    return switch (criterion) {
      case SuccessCriterion.Target target ->
          place(map, "måltal", "værdi", ownTargets(map, target.ownTargets()));
      case SuccessCriterion.Maintain maintain -> place(map, "fasthold", "værdi", Map.of());
      case SuccessCriterion.Range range -> place(map, "interval", "fra", Map.of());
      case SuccessCriterion.Gap gap -> place(map, "lighed", "forskel", Map.of());
      case SuccessCriterion.Milestone milestone -> place(map, "milepæl", "frist", Map.of());
      case SuccessCriterion.NoTarget none -> place(map, "intet-måltal", "følges", Map.of());
    };
  }

  private static OfCriterion place(
      YamlMap map, String kind, String target, Map<AreaId, SourceLocation> own) {
    return new OfCriterion(
        map.at().position(),
        map.place(kind, "baseline").position(),
        map.place(kind, target).position(),
        own);
  }

  private static Map<AreaId, SourceLocation> ownTargets(YamlMap map, Map<AreaId, ?> own) {
    Map<AreaId, SourceLocation> places = new HashMap<>();
    for (AreaId area : own.keySet()) {
      places.put(area, map.place("måltal", "egne-mål", area.value()).position());
    }
    return places;
  }
}
