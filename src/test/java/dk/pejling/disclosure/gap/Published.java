package dk.pejling.disclosure.gap;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.AgreementSketch;
import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.agreement.indicator.Group;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.assessment.verdict.Absence;
import dk.pejling.assessment.verdict.Counts;
import dk.pejling.assessment.verdict.Spread;
import dk.pejling.disclosure.DisclosedPoint;
import dk.pejling.disclosure.DisclosedSeries;
import dk.pejling.disclosure.DisclosedStatus;
import dk.pejling.period.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Statuses for tests with published figures of the test's choice: {@code skjult} or a value. */
public final class Published {
  private Published() {}

  public static DisclosedStatus status(
      List<Indicator> indicators, List<SuccessCriterion> criteria, DisclosedSeries... series) {
    Agreement agreement = AgreementSketch.with(indicators, criteria);
    return new DisclosedStatus(
        agreement,
        LocalDate.of(2025, 12, 12),
        "Pejling, metodeversion 1",
        List.of(series),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  public static DisclosedSeries everyone(String indicator, String area, DisclosedPoint... points) {
    return of(indicator, area, Group.EVERYONE, points);
  }

  public static DisclosedSeries of(
      String indicator, String area, Group group, DisclosedPoint... points) {
    return new DisclosedSeries(
        new IndicatorId(indicator), new AreaId(area), group, List.of(points));
  }

  public static DisclosedPoint shown(int year, String value) {
    return new DisclosedPoint.Shown(
        new Period.Year(year),
        new BigDecimal(value),
        new Spread.NoInterval(),
        new Counts.NotCounted(),
        false,
        false,
        List.of());
  }

  public static DisclosedPoint hidden(int year) {
    return new DisclosedPoint.Hidden(new Period.Year(year));
  }

  public static DisclosedPoint absent(int year, Absence why) {
    return new DisclosedPoint.Absent(new Period.Year(year), why);
  }
}
