package dk.pejling.report.evidence;

import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.report.material.Material;
import dk.pejling.report.material.Measured;
import java.util.List;

/** Which criteria rest on which indicators. */
record IndicatorUse(Material material) {
  /** The criteria's ids in the agreement's order. */
  List<String> criteria(List<IndicatorId> indicators) {
    return material.agreement().criteria().stream()
        .filter(each -> Measured.by(each).stream().anyMatch(indicators::contains))
        .map(each -> each.id().toString())
        .toList();
  }
}
