package dk.pejling.assessment;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.goal.CriterionId;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.assessment.SeriesPoint.Figure;
import dk.pejling.assessment.verdict.Basis;
import dk.pejling.assessment.verdict.Reason;
import dk.pejling.observation.ClusterReport;
import dk.pejling.observation.Observation;
import java.time.LocalDate;
import java.util.List;

/** Assesses small agreements on the example's as-of day, and finds what a test asks for. */
final class Judging {
  static final LocalDate AS_OF = LocalDate.of(2025, 12, 12);

  private Judging() {}

  static Assessment assess(Agreement agreement, List<Observation> observations) {
    return assess(agreement, observations, List.of());
  }

  static Assessment assess(
      Agreement agreement, List<Observation> observations, List<ClusterReport> reports) {
    return new Assessor(MethodVersion.V1).assess(agreement, observations, reports, AS_OF);
  }

  static Assessment.AreaVerdict verdict(Assessment assessment, String criterion, String area) {
    return assessment.criteria().stream()
        .filter(each -> each.criterion().id().equals(new CriterionId(criterion)))
        .flatMap(each -> each.areas().stream())
        .filter(each -> each.area().equals(new AreaId(area)))
        .findFirst()
        .orElseThrow();
  }

  static Reason reason(Assessment assessment, String criterion, String area) {
    return ((Basis.NoVerdict) verdict(assessment, criterion, area).basis()).reason();
  }

  static List<SeriesPoint> points(Assessment assessment, String indicator, String area) {
    return assessment.series().stream()
        .filter(
            each ->
                each.indicator().equals(new IndicatorId(indicator))
                    && each.area().equals(new AreaId(area)))
        .findFirst()
        .map(AreaSeries::points)
        .orElse(List.of());
  }

  static Figure last(Assessment assessment, String indicator, String area) {
    return points(assessment, indicator, area).getLast().figure();
  }

  static Figure.Known lastKnown(Assessment assessment, String indicator, String area) {
    return (Figure.Known) last(assessment, indicator, area);
  }
}
