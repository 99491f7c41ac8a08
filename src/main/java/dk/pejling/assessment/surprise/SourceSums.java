package dk.pejling.assessment.surprise;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.ReportingPeriod;
import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.indicator.Group;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.Indicator.RollUp;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.observation.Answer;
import dk.pejling.observation.ClusterReport;
import dk.pejling.observation.CriterionProgress;
import dk.pejling.observation.Observation;
import dk.pejling.observation.Reading;
import dk.pejling.observation.Reading.Counted;
import dk.pejling.period.Period;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A cluster's own counts against what the source counts in its municipalities (`kildens tal`) for
 * the same indicator and calendar year. They call for an explanation where a numerator or
 * denominator is more than a tenth of the source's away from it, and by more than 10. Counts that
 * were drawn up before December are of a part of the year, and are held against nothing.
 */
final class SourceSums {
  private static final long TENTHS = 10;

  /** So many more or fewer are a matter of when the counts were drawn. */
  private static final long FEW = 10;

  private record Cell(IndicatorId indicator, AreaId area, Period period) {}

  private final Agreement agreement;

  /** Nothing, where two files say different things. */
  private final Map<Cell, Optional<Reading>> cells = new HashMap<>();

  SourceSums(Agreement agreement, List<Observation> observations) {
    this.agreement = agreement;
    for (Observation each : observations) {
      if (!each.group().equals(Group.EVERYONE)) {
        continue;
      }
      cells.merge(
          new Cell(each.indicator(), each.area(), each.period()),
          Optional.of(each.reading()),
          (one, other) -> one.equals(other) ? one : Optional.empty());
    }
  }

  /** The row, with its counts held back where they differ without an explanation. */
  CriterionProgress check(
      Indicator indicator, ClusterReport report, CriterionProgress row, Asking asking) {
    if (!(indicator.rollUp() instanceof RollUp.Sum)
        || !(row.numerator() instanceof Answer.Given<Long> numerator)
        || !(row.denominator() instanceof Answer.Given<Long> denominator)) {
      return row;
    }
    return year(report, row)
        .flatMap(year -> sum(indicator, report.cluster(), year))
        .filter(
            sum ->
                differ(numerator.value(), sum.numerator())
                    || differ(denominator.value(), sum.denominator()))
        .map(
            sum ->
                row.with(
                    row.status(),
                    asking.along(row.achieved(), SurpriseCode.DIFFERS_FROM_SOURCE),
                    asking.about(
                        numerator,
                        SurpriseCode.DIFFERS_FROM_SOURCE,
                        "antal, der ligger mere end 10 pct. fra summen af kommunernes hos kilden",
                        "antal som kildens"),
                    asking.along(row.denominator(), SurpriseCode.DIFFERS_FROM_SOURCE)))
        .orElse(row);
  }

  private static boolean differ(long own, long sum) {
    long apart = Math.abs(own - sum);
    return apart > FEW && apart * TENTHS > sum;
  }

  private Optional<Period> year(ClusterReport report, CriterionProgress row) {
    if (row.measured() instanceof Answer.Given<LocalDate>(LocalDate day, var at)) {
      return day.getMonth() == Month.DECEMBER
          ? Optional.of(new Period.Year(day.getYear()))
          : Optional.empty();
    }
    return agreement.reportingPeriods().stream()
        .filter(period -> period.id().equals(report.period()))
        .filter(SourceSums::isCalendarYear)
        .<Period>map(period -> new Period.Year(period.from().getYear()))
        .findFirst();
  }

  private static boolean isCalendarYear(ReportingPeriod period) {
    return period.from().getDayOfYear() == 1
        && period.to().equals(LocalDate.of(period.from().getYear(), Month.DECEMBER, 31));
  }

  /** Nothing where a part is missing, hidden or contradicted. */
  private Optional<Counted> sum(Indicator indicator, AreaId cluster, Period year) {
    Area area = agreement.geography().area(cluster);
    long numerator = 0;
    long denominator = 0;
    for (AreaId part : agreement.geography().parts(area)) {
      Reading reading =
          cells
              .getOrDefault(new Cell(indicator.id(), part, year), Optional.empty())
              .orElse(new Reading.Missing(""));
      if (!(reading instanceof Counted(long events, long whole))) {
        return Optional.empty();
      }
      numerator += events;
      denominator += whole;
    }
    return denominator == 0 ? Optional.empty() : Optional.of(new Counted(numerator, denominator));
  }
}
