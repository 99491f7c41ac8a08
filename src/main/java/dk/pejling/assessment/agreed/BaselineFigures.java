package dk.pejling.assessment.agreed;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.agreement.goal.SuccessCriterion.Followed;
import dk.pejling.agreement.goal.SuccessCriterion.Measured;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.assessment.AssessmentCode;
import dk.pejling.finding.Finding;
import dk.pejling.period.Period;
import java.util.List;
import java.util.SortedSet;

/** Baselines of which the source says nothing in any area, though it has other periods. */
final class BaselineFigures {
  private final Agreement agreement;
  private final MeasuredPeriods measured;

  BaselineFigures(Agreement agreement, MeasuredPeriods measured) {
    this.agreement = agreement;
    this.measured = measured;
  }

  List<Finding> findings() {
    return agreement.criteria().stream().flatMap(each -> of(each).stream()).toList();
  }

  private List<Finding> of(SuccessCriterion criterion) {
    return switch (criterion) {
      case Measured measured -> of(criterion, measured.indicator(), measured.baseline());
      case SuccessCriterion.NoTarget(var frame, Followed.By(var indicator, var baseline)) ->
          of(criterion, indicator, baseline);
      case SuccessCriterion.NoTarget(var frame, Followed.NotMeasured none) -> List.of();
      case SuccessCriterion.Milestone milestone -> List.of();
    };
  }

  private List<Finding> of(SuccessCriterion criterion, IndicatorId indicator, Period baseline) {
    SortedSet<Period> periods = measured.of(indicator);
    if (periods.isEmpty() || periods.stream().anyMatch(each -> belongs(each, baseline))) {
      return List.of();
    }
    return List.of(
        Finding.of(
            AssessmentCode.BASELINE_WITHOUT_FIGURES,
            agreement.places().of(criterion.id()).baseline(),
            "kriterium %s, indikator \"%s\""
                .formatted(criterion.id(), agreement.indicator(indicator).name()),
            "baseline " + baseline.label(),
            "en periode fra %s til %s".formatted(periods.first().label(), periods.last().label())));
  }

  /** Years taken together for a baseline are told of only where all of them lack. */
  private static boolean belongs(Period period, Period baseline) {
    return period.equals(baseline)
        || (baseline instanceof Period.Years
            && period instanceof Period.Year
            && !period.firstDay().isBefore(baseline.firstDay())
            && !period.lastDay().isAfter(baseline.lastDay()));
  }
}
