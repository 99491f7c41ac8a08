package dk.pejling.assessment.series;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.Places;
import dk.pejling.agreement.UsedBy;
import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.indicator.Group;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.assessment.AssessmentCode;
import dk.pejling.finding.Finding;
import dk.pejling.finding.Severity;
import dk.pejling.observation.Observation;
import dk.pejling.observation.Provenance;
import dk.pejling.period.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects what the figures give rise to. Counts are never quoted: a finding is published. */
final class SeriesFindings {
  private record Told(AssessmentCode code, IndicatorId indicator) {}

  private final Map<AreaId, Area> areas;
  private final Set<Told> told = new HashSet<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Map<Indicator, List<String>> unweighted = new LinkedHashMap<>();
  private final Disagreements disagreements;
  private final Places places;
  private final UsedBy usedBy;

  SeriesFindings(Agreement agreement) {
    this.areas = agreement.geography().byId();
    this.places = agreement.places();
    this.usedBy = new UsedBy(agreement);
    this.disagreements = new Disagreements(usedBy);
  }

  void add(
      AssessmentCode code,
      Indicator indicator,
      Observation observation,
      String found,
      String expected) {
    findings.add(
        Finding.of(
            code,
            observation.provenance().location(),
            "indikator \"%s\", %s%s"
                .formatted(indicator.name(), figure(observation), using(code, indicator)),
            found,
            expected));
  }

  /** Of several figures together. */
  void add(AssessmentCode code, Provenance first, String concerns, String found, String expected) {
    findings.add(Finding.of(code, first.location(), concerns, found, expected));
  }

  /** Of two files that say different things of the same figure. */
  void disagree(Indicator indicator, Observation one, Observation other) {
    disagreements.add(
        indicator, figure(one), one.provenance().location(), other.provenance().location());
  }

  /** Who lacks a figure where it is held back; nobody does where it is merely worth knowing. */
  private String using(AssessmentCode code, Indicator indicator) {
    return code.severity() == Severity.NOTICE ? "" : usedBy.phrase(indicator.id());
  }

  /** Of shares that nobody has counted the inhabitants for. */
  void unweighted(Indicator indicator, Area area, Period period) {
    unweighted
        .computeIfAbsent(indicator, key -> new ArrayList<>())
        .add(area.name() + ", " + period.label());
  }

  private Finding unweighted(Indicator indicator, List<String> figures) {
    return Finding.of(
        AssessmentCode.WEIGHT_MISSING,
        places.rollUp(indicator.id()),
        "indikator \"%s\"%s".formatted(indicator.name(), usedBy.phrase(indicator.id())),
        "intet folketal til " + Disagreements.named(figures),
        "folketal for alle kommunerne i samme år eller et tidligere");
  }

  private String figure(Observation observation) {
    Area area = areas.get(observation.area());
    String place = area == null ? observation.area().value() : area.name();
    return observation.group() instanceof Group.Part(var breakdown, String label)
        ? "%s, %s, %s".formatted(place, label, observation.period().label())
        : place + ", " + observation.period().label();
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
              "indikator \"%s\"%s".formatted(indicator.name(), using(code, indicator)),
              found,
              expected));
    }
  }

  List<Finding> all() {
    List<Finding> all = new ArrayList<>(findings);
    all.addAll(disagreements.findings());
    unweighted.forEach((indicator, figures) -> all.add(unweighted(indicator, figures)));
    return List.copyOf(all);
  }
}
