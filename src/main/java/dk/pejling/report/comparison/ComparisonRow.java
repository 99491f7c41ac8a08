package dk.pejling.report.comparison;

import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.Indicator.Unit;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.assessment.verdict.PeriodWords;
import dk.pejling.assessment.verdict.Verdict;
import dk.pejling.disclosure.DisclosedCriterion;
import dk.pejling.disclosure.release.Goal;
import dk.pejling.disclosure.release.Release;
import dk.pejling.disclosure.release.ReleasedCriterion;
import dk.pejling.disclosure.release.ReleasedCriterion.AreaVerdict;
import dk.pejling.report.change.Reading;
import dk.pejling.report.change.Reading.Told;
import dk.pejling.report.criterion.CriterionTopic;
import dk.pejling.report.document.Cell;
import dk.pejling.report.document.Table;
import dk.pejling.report.material.CriterionLine;
import dk.pejling.report.material.Material;
import dk.pejling.report.material.Measured;
import dk.pejling.report.text.Amounts;
import dk.pejling.report.text.Cells;
import dk.pejling.report.text.Marks;
import java.util.List;

/** One criterion then and now, in the region. */
record ComparisonRow(Material material, Release before) {

  Table.Row of(SuccessCriterion criterion) {
    return Cells.row(
        new Cell.Identified(
            criterion.id().toString(),
            CriterionTopic.anchor(criterion),
            criterion.frame().shortName(),
            ""),
        stood(then(criterion), "ikke i midtvejsstatus"),
        stood(now(criterion), "ikke vurderet"),
        valueThen(criterion),
        valueNow(criterion));
  }

  List<Verdict> then(SuccessCriterion criterion) {
    return released(criterion).stream()
        .flatMap(each -> each.in(region()).stream())
        .map(AreaVerdict::verdict)
        .toList();
  }

  List<Verdict> now(SuccessCriterion criterion) {
    return material.verdicts(criterion.id(), region()).stream()
        .map(DisclosedCriterion.AreaVerdict::verdict)
        .toList();
  }

  private List<ReleasedCriterion> released(SuccessCriterion criterion) {
    return before.criterion(criterion.id());
  }

  private AreaId region() {
    return material.region().id();
  }

  private static Cell stood(List<Verdict> verdicts, String otherwise) {
    return verdicts.stream()
        .findFirst()
        .<Cell>map(each -> new Cell.Status(Marks.of(each), each.label(), each.assessable()))
        .orElseGet(() -> Cells.words(otherwise));
  }

  private Cell valueThen(SuccessCriterion criterion) {
    List<IndicatorId> indicators = Measured.by(criterion);
    for (ReleasedCriterion each : released(criterion)) {
      for (AreaVerdict judged : each.in(region())) {
        if (!indicators.isEmpty() && each.goal() instanceof Goal.Measured goal) {
          return told(
              Reading.of(before, goal, judged).latest(),
              material.agreement().indicator(indicators.getFirst()).unit());
        }
      }
    }
    return Cells.notRelevant();
  }

  private static Cell told(Told told, Unit unit) {
    return switch (told) {
      case Told.Figure(var point) ->
          Cells.text(Amounts.number(point.value(), unit), PeriodWords.of(point.period()));
      case Told.Hidden hidden -> new Cell.Absent("skjult", true, 1);
      case Told.Nothing() -> Cells.missing();
    };
  }

  private Cell valueNow(SuccessCriterion criterion) {
    for (IndicatorId id : Measured.by(criterion)) {
      Indicator indicator = material.agreement().indicator(id);
      for (DisclosedCriterion.AreaVerdict judged : material.verdicts(criterion.id(), region())) {
        CriterionLine line =
            CriterionLine.of(material, criterion, indicator, material.region(), judged);
        String period = line.latest().periodLabel();
        return period.equals(Amounts.NOT_RELEVANT)
            ? line.latest().cell(line.unit(), false, false)
            : Cells.text(line.latest().number(line.unit()), period);
      }
    }
    return Cells.notRelevant();
  }
}
