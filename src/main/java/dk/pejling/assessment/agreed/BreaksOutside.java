package dk.pejling.assessment.agreed;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.UsedBy;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.Indicator.SeriesBreak;
import dk.pejling.assessment.AssessmentCode;
import dk.pejling.finding.Finding;
import dk.pejling.period.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/** Breaks before the first or after the last period that an indicator has figures of. */
final class BreaksOutside {
  private final Agreement agreement;
  private final MeasuredPeriods measured;

  BreaksOutside(Agreement agreement, MeasuredPeriods measured) {
    this.agreement = agreement;
    this.measured = measured;
  }

  List<Finding> findings() {
    return agreement.indicators().stream().flatMap(each -> of(each).stream()).toList();
  }

  private List<Finding> of(Indicator indicator) {
    SortedSet<Period> periods = measured.of(indicator.id());
    List<Finding> findings = new ArrayList<>();
    if (periods.isEmpty()) {
      return findings;
    }
    for (int at = 0; at < indicator.breaks().size(); at++) {
      if (isOutside(indicator.breaks().get(at), periods)) {
        findings.add(finding(indicator, at, periods));
      }
    }
    return findings;
  }

  private static boolean isOutside(SeriesBreak broken, SortedSet<Period> periods) {
    return periods.stream().allMatch(each -> each.firstDay().isAfter(broken.from().lastDay()))
        || periods.stream().allMatch(each -> each.lastDay().isBefore(broken.from().firstDay()));
  }

  private Finding finding(Indicator indicator, int at, SortedSet<Period> periods) {
    SeriesBreak broken = indicator.breaks().get(at);
    return Finding.of(
        AssessmentCode.BREAK_OUTSIDE_SERIES,
        agreement.places().seriesBreak(indicator.id(), at),
        "indikator \"%s\"%s"
            .formatted(indicator.name(), new UsedBy(agreement).phrase(indicator.id())),
        "databrud %s (%s)".formatted(broken.from().label(), broken.reason()),
        "et databrud mellem %s og %s".formatted(periods.first().label(), periods.last().label()));
  }
}
