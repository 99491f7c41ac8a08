package dk.pejling.report.material;

import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.Indicator.Unit;
import dk.pejling.assessment.verdict.Basis;
import dk.pejling.assessment.verdict.Reason;
import dk.pejling.disclosure.DisclosedCriterion.AreaVerdict;
import dk.pejling.period.Period;
import dk.pejling.report.text.Amounts;
import java.util.List;

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
    boolean gap = criterion instanceof SuccessCriterion.Gap;
    Unit unit = gap ? differences(indicator.unit()) : indicator.unit();
    // the distances of a gap stand in no series
    Series series = gap ? new Series(List.of()) : material.series(indicator.id(), area.id());
    Figures figures = Figures.of(criterion, indicator, series, judged.basis());
    return new CriterionLine(
        criterion,
        area,
        judged,
        indicator,
        unit,
        figures.baseline(),
        figures.latest(),
        GoalWords.of(criterion, area, unit, indicator.direction()),
        figures.tempo());
  }

  private record Figures(Printed baseline, Printed latest, String tempo) {
    static Figures of(SuccessCriterion criterion, Indicator indicator, Series series, Basis basis) {
      return switch (basis) {
        case Basis.Pace pace -> paced(series, pace);
        case Basis.Distance distance -> paced(series, distance.pace());
        case Basis.Level level -> unpaced(series.of(level.baseline()), series.of(level.latest()));
        case Basis.WithinRange range ->
            unpaced(baseline(criterion, indicator, series), series.of(range.latest()));
        case Basis.Milestone milestone -> unpaced(Printed.NOT_RELEVANT, Printed.NOT_RELEVANT);
        case Basis.NoVerdict none ->
            criterion instanceof SuccessCriterion.Gap
                ? unpaced(Printed.NOT_RELEVANT, Printed.NOT_RELEVANT)
                : unpaced(baseline(criterion, indicator, series), series.latest());
      };
    }

    private static Figures paced(Series series, Basis.Pace pace) {
      return new Figures(
          series.of(pace.baseline()), series.of(pace.latest()), Amounts.percent(pace.ratio()));
    }

    private static Figures unpaced(Printed baseline, Printed latest) {
      return new Figures(baseline, latest, Amounts.NOT_RELEVANT);
    }

    private static Printed baseline(
        SuccessCriterion criterion, Indicator indicator, Series series) {
      return series.baseline(indicator, baselineOf(criterion));
    }
  }

  /** The period figures are held against. */
  public static Period baselineOf(SuccessCriterion criterion) {
    return switch (criterion) {
      case SuccessCriterion.Measured measured -> measured.baseline();
      case SuccessCriterion.NoTarget(var frame, SuccessCriterion.Followed.By by) -> by.baseline();
      default -> throw new IllegalArgumentException(criterion.id() + " isn't measured");
    };
  }

  /** Whether a break parts baseline and latest. */
  public boolean broken() {
    return judged.basis() instanceof Basis.NoVerdict(Reason.SeriesBroken broken);
  }

  private static Unit differences(Unit unit) {
    return new Unit(unit.change(), unit.change(), unit.factor(), unit.decimals());
  }
}
