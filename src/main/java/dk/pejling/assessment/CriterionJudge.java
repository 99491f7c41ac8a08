package dk.pejling.assessment;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.agreement.goal.SuccessCriterion.Measured;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.assessment.Assessment.AreaVerdict;
import dk.pejling.assessment.Assessment.CriterionAssessment;
import dk.pejling.assessment.coverage.Coverage;
import dk.pejling.assessment.milestone.CurrentReports;
import dk.pejling.assessment.milestone.MilestoneJudge;
import dk.pejling.assessment.rule.Footing;
import dk.pejling.assessment.rule.FootingRule;
import dk.pejling.assessment.rule.GapRule;
import dk.pejling.assessment.rule.Judgement;
import dk.pejling.assessment.rule.LevelRule;
import dk.pejling.assessment.rule.PaceRule;
import dk.pejling.assessment.rule.RangeRule;
import dk.pejling.assessment.rule.opinion.OpinionRule;
import dk.pejling.assessment.series.SeriesIndex;
import dk.pejling.assessment.verdict.Basis.Point;
import dk.pejling.assessment.verdict.Reason;
import dk.pejling.assessment.verdict.opinion.Opinions;
import dk.pejling.finding.Finding;
import dk.pejling.observation.ClusterReport;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Judges every criterion of an agreement in every area of its levels. */
final class CriterionJudge {
  private final Agreement agreement;
  private final Map<IndicatorId, Indicator> indicators;
  private final SeriesIndex series;
  private final FootingRule footing;
  private final GapRule gaps;
  private final MilestoneJudge milestones;

  CriterionJudge(
      Agreement agreement, List<AreaSeries> series, List<ClusterReport> reports, LocalDate asOf) {
    this.agreement = agreement;
    this.indicators =
        agreement.indicators().stream()
            .collect(Collectors.toMap(Indicator::id, Function.identity()));
    this.series = new SeriesIndex(series);
    this.footing = new FootingRule(asOf, new Coverage(agreement.geography(), this.series::of));
    this.gaps = new GapRule(this.series, asOf);
    this.milestones =
        new MilestoneJudge(
            agreement.geography(), new CurrentReports(agreement, reports, asOf), asOf);
  }

  /** In the agreement's order. Exact intervals take half the time, so every processor helps. */
  List<CriterionAssessment> judgeAll() {
    return agreement.criteria().parallelStream().map(this::judge).toList();
  }

  /** Of the clusters' milestones that are held back. */
  List<Finding> findings() {
    return agreement.criteria().stream()
        .flatMap(
            criterion ->
                criterion instanceof SuccessCriterion.Milestone milestone
                    ? milestones.findings(milestone).stream()
                    : java.util.stream.Stream.empty())
        .toList();
  }

  private CriterionAssessment judge(SuccessCriterion criterion) {
    return new CriterionAssessment(
        criterion,
        agreement.geography().areas().stream()
            .filter(area -> criterion.frame().finest().reaches(area.level()))
            .map(
                area -> {
                  Judgement judged = judge(criterion, area);
                  return new AreaVerdict(
                      area.id(), judged.verdict(), judged.basis(), beside(criterion, area, judged));
                })
            .toList());
  }

  private Judgement judge(SuccessCriterion criterion, Area area) {
    return switch (criterion) {
      case SuccessCriterion.Target target ->
          measured(
              target,
              area,
              firm ->
                  PaceRule.judge(
                      firm,
                      new Point(target.at(), target.targetFor(area.id())),
                      target.tolerance(),
                      indicator(target).direction()));
      case SuccessCriterion.Maintain maintain ->
          measured(
              maintain,
              area,
              firm ->
                  LevelRule.judge(
                      firm,
                      maintain.level(),
                      maintain.tolerance(),
                      indicator(maintain).direction()));
      case SuccessCriterion.Range range ->
          measured(
              range, area, firm -> RangeRule.judge(firm.latest(), range.lower(), range.upper()));
      case SuccessCriterion.Gap gap ->
          gaps.judge(
              gap, indicator(gap), agreement.geography().within(area, indicator(gap).finest()));
      case SuccessCriterion.Milestone milestone -> milestones.judge(milestone, area);
      case SuccessCriterion.NoTarget none -> Judgement.none(new Reason.NoTargetAgreed());
    };
  }

  private Opinions beside(SuccessCriterion criterion, Area area, Judgement judged) {
    return switch (criterion) {
      case Measured measured -> beside(measured.indicator(), measured, area, judged);
      case SuccessCriterion.NoTarget(var frame, SuccessCriterion.Followed.By by) ->
          beside(by.indicator(), criterion, area, judged);
      case SuccessCriterion.NoTarget(var frame, SuccessCriterion.Followed.NotMeasured none) ->
          Opinions.none();
      case SuccessCriterion.Milestone milestone -> Opinions.none();
    };
  }

  private Opinions beside(IndicatorId id, SuccessCriterion criterion, Area area, Judgement judged) {
    return OpinionRule.beside(judged, criterion, indicator(id), series.of(id, area.id()));
  }

  private Judgement measured(
      Measured criterion, Area area, Function<Footing.Firm, Judgement> rule) {
    Indicator indicator = indicator(criterion);
    return switch (footing.find(criterion, indicator, area, series.of(indicator.id(), area.id()))) {
      case Footing.Firm firm -> rule.apply(firm);
      case Footing.Missing(Reason why) -> Judgement.none(why);
    };
  }

  private Indicator indicator(Measured criterion) {
    return indicator(criterion.indicator());
  }

  private Indicator indicator(IndicatorId id) {
    return Objects.requireNonNull(indicators.get(id), id::value);
  }
}
