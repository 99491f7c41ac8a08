package dk.pejling.assessment.series;

import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.geography.Geography;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.assessment.AssessmentCode;
import dk.pejling.finding.Finding;
import dk.pejling.observation.Observation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects what the figures give rise to. Counts are never quoted: a finding is published. */
final class SeriesFindings {
  private record Told(AssessmentCode code, IndicatorId indicator) {}

  private final Map<AreaId, Area> areas;
  private final Set<Told> told = new HashSet<>();
  private final List<Finding> findings = new ArrayList<>();

  SeriesFindings(Geography geography) {
    this.areas = geography.byId();
  }

  void add(
      AssessmentCode code,
      Indicator indicator,
      Observation observation,
      String found,
      String expected) {
    Area area = areas.get(observation.area());
    String place = area == null ? observation.area().value() : area.name();
    findings.add(
        Finding.of(
            code,
            observation.provenance().location(),
            "indikator \"%s\", %s, %s"
                .formatted(indicator.name(), place, observation.period().label()),
            found,
            expected));
  }

  /** Of a fault that would come back in every area and period: told once per indicator. */
  void addOnce(
      AssessmentCode code,
      Indicator indicator,
      Observation observation,
      String found,
      String expected) {
    if (told.add(new Told(code, indicator.id()))) {
      findings.add(
          Finding.of(
              code,
              observation.provenance().location(),
              "indikator \"%s\"".formatted(indicator.name()),
              found,
              expected));
    }
  }

  List<Finding> all() {
    return List.copyOf(findings);
  }
}
