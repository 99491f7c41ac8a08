package dk.pejling.assessment.rule;

import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.goal.SuccessCriterion.Measured;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.Indicator.RollUp;
import dk.pejling.assessment.AreaSeries;
import dk.pejling.assessment.AssessmentCode;
import dk.pejling.assessment.SeriesPoint;
import dk.pejling.assessment.SeriesPoint.Figure;
import dk.pejling.assessment.coverage.Coverage;
import dk.pejling.assessment.verdict.Absence;
import dk.pejling.assessment.verdict.Basis.Point;
import dk.pejling.assessment.verdict.Reason;
import dk.pejling.period.Period;
import java.time.LocalDate;
import java.util.List;

/** Finds the figures a measured criterion is judged from, or the first reason why it can't be. */
public final class FootingRule {
  private final LocalDate asOf;
  private final Coverage coverage;

  public FootingRule(LocalDate asOf, Coverage coverage) {
    this.asOf = asOf;
    this.coverage = coverage;
  }

  public Footing find(Measured criterion, Indicator indicator, Area area, AreaSeries series) {
    if (!publishedFor(indicator, area, series)) {
      return new Footing.Missing(new Reason.NotPublishedForLevel());
    }
    Period from = criterion.baseline();
    return switch (BaselineFigure.of(indicator, series, from)) {
      case Figure.Unknown(Absence why) -> new Footing.Missing(reason(indicator, area, why, from));
      case Figure.Known baseline ->
          latest(criterion, indicator, area, series, new Point(from, baseline.value()));
    };
  }

  private Footing latest(
      Measured criterion, Indicator indicator, Area area, AreaSeries series, Point baseline) {
    for (SeriesPoint latest : LatestPoint.after(baseline.period(), series)) {
      return switch (latest.figure()) {
        case Figure.Unknown(Absence why) ->
            new Footing.Missing(reason(indicator, area, why, latest.period()));
        case Figure.Known known -> {
          List<Reason> objection =
              Usability.objection(
                  indicator, baseline.period(), latest.period(), criterion.staleAfterYears(), asOf);
          yield objection.isEmpty()
              ? new Footing.Firm(
                  baseline, new Point(latest.period(), known.value()), known.spread())
              : new Footing.Missing(objection.getFirst());
        }
      };
    }
    return new Footing.Missing(new Reason.LatestMissing());
  }

  private static boolean publishedFor(Indicator indicator, Area area, AreaSeries series) {
    if (!indicator.finest().reaches(area.level())) {
      return false;
    }
    boolean madeFromParts =
        indicator.rollUp() instanceof RollUp.Sum || indicator.rollUp() instanceof RollUp.Weighted;
    return madeFromParts || area.level() == indicator.finest() || !series.points().isEmpty();
  }

  private Reason reason(Indicator indicator, Area area, Absence why, Period period) {
    return switch (why) {
      case MISSING, NOT_APPLICABLE -> new Reason.BaselineMissing(period);
      case SUPPRESSED_BY_SOURCE -> new Reason.Hidden();
      case INCOMPLETE -> new Reason.IncompleteCoverage(coverage.lacking(indicator, area, period));
      case CONTRADICTED -> new Reason.HeldBack(AssessmentCode.SOURCES_DISAGREE.id());
    };
  }
}
