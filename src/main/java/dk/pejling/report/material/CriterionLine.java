package dk.pejling.report.material;

import dk.pejling.agreement.Area;
import dk.pejling.agreement.Indicator;
import dk.pejling.agreement.Indicator.Unit;
import dk.pejling.agreement.SuccessCriterion;
import dk.pejling.assessment.verdict.Basis;
import dk.pejling.assessment.verdict.Counts;
import dk.pejling.assessment.verdict.Reason;
import dk.pejling.assessment.verdict.Spread;
import dk.pejling.disclosure.DisclosedCriterion.AreaVerdict;
import dk.pejling.period.Period;
import dk.pejling.report.text.Amounts;

/**
 * A measured criterion in one area, as tables, figures and placeholders print it.
 *
 * @param unit of every figure: for a gap, the unit of differences
 * @param target such as {@code 19,0}, {@code 19,5-22,5} or {@code intet måltal fastsat}
 * @param tempo the pace in per cent of the required one, or a dash
 */
public record CriterionLine(
    SuccessCriterion criterion,
    Area area,
    AreaVerdict judged,
    Indicator indicator,
    Unit unit,
    Printed baseline,
    Printed latest,
    GoalWords target,
    String tempo) {

  /** The line of a measured criterion in an area where it is judged. */
  public static CriterionLine of(
      Material material,
      SuccessCriterion criterion,
      Indicator indicator,
      Area area,
      AreaVerdict judged) {
    Series series = Series.of(material.status(), indicator.id(), area.id());
    GoalWords target = GoalWords.of(criterion, area, indicator.unit(), indicator.direction());
    return switch (judged.basis()) {
      case Basis.Pace pace ->
          new CriterionLine(
              criterion,
              area,
              judged,
              indicator,
              indicator.unit(),
              figure(series, pace.baseline()),
              figure(series, pace.latest()),
              target,
              Amounts.percent(pace.ratio()));
      case Basis.Level level ->
          plain(criterion, area, judged, indicator, target)
              .with(figure(series, level.baseline()), figure(series, level.latest()));
      case Basis.WithinRange range ->
          plain(criterion, area, judged, indicator, target)
              .with(baseline(criterion, indicator, series), figure(series, range.latest()));
      case Basis.Distance distance -> distance(criterion, area, judged, indicator, distance);
      case Basis.Milestone milestone ->
          plain(criterion, area, judged, indicator, target)
              .with(Printed.NOT_RELEVANT, Printed.NOT_RELEVANT);
      case Basis.NoVerdict none ->
          plain(criterion, area, judged, indicator, target)
              .with(baseline(criterion, indicator, series), series.latest());
    };
  }

  private static CriterionLine plain(
      SuccessCriterion criterion,
      Area area,
      AreaVerdict judged,
      Indicator indicator,
      GoalWords target) {
    Unit unit =
        criterion instanceof SuccessCriterion.Gap
            ? differences(indicator.unit())
            : indicator.unit();
    return new CriterionLine(
        criterion,
        area,
        judged,
        indicator,
        unit,
        Printed.MISSING,
        Printed.MISSING,
        target,
        Amounts.NOT_RELEVANT);
  }

  private CriterionLine with(Printed before, Printed now) {
    boolean gap = criterion instanceof SuccessCriterion.Gap;
    return new CriterionLine(
        criterion,
        area,
        judged,
        indicator,
        unit,
        gap ? Printed.NOT_RELEVANT : before,
        gap ? Printed.NOT_RELEVANT : now,
        target,
        tempo);
  }

  private static CriterionLine distance(
      SuccessCriterion criterion,
      Area area,
      AreaVerdict judged,
      Indicator indicator,
      Basis.Distance distance) {
    Unit unit = differences(indicator.unit());
    return new CriterionLine(
        criterion,
        area,
        judged,
        indicator,
        unit,
        bare(distance.pace().baseline()),
        bare(distance.pace().latest()),
        GoalWords.of(criterion, area, unit, indicator.direction()),
        Amounts.percent(distance.pace().ratio()));
  }

  /** The period figures are held against. */
  public static Period baselineOf(SuccessCriterion criterion) {
    return switch (criterion) {
      case SuccessCriterion.Measured measured -> measured.baseline();
      case SuccessCriterion.NoTarget(var frame, SuccessCriterion.Followed.By by) -> by.baseline();
      default -> throw new IllegalArgumentException(criterion.id() + " isn't measured");
    };
  }

  private static Printed baseline(SuccessCriterion criterion, Indicator indicator, Series series) {
    Period period = baselineOf(criterion);
    return period instanceof Period.Years years && series.at(period).equals(Printed.MISSING)
        ? PooledYears.of(indicator, series, years)
        : series.at(period);
  }

  /** Whether a break parts baseline and latest. */
  public boolean broken() {
    return judged.basis() instanceof Basis.NoVerdict(Reason.SeriesBroken broken);
  }

  private static Unit differences(Unit unit) {
    return new Unit(unit.change(), unit.change(), unit.factor(), unit.decimals());
  }

  private static Printed bare(Basis.Point point) {
    return new Printed.Figure(
        point.period(), point.value(), new Spread.NoInterval(), new Counts.NotCounted(), false);
  }

  /** The series' own point, which has interval and counts, else the bare value. */
  private static Printed figure(Series series, Basis.Point point) {
    return series.at(point.period()) instanceof Printed.Figure figure ? figure : bare(point);
  }
}
