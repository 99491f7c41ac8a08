package dk.pejling.disclosure;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.geography.AreaLevel;
import dk.pejling.agreement.goal.CriterionId;
import dk.pejling.agreement.goal.Pejlemaerke;
import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.assessment.verdict.PejlemaerkeRule;
import dk.pejling.assessment.verdict.Verdict;
import dk.pejling.disclosure.PejlemaerkeStanding.Entry;
import dk.pejling.disclosure.PejlemaerkeStanding.Evidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How every pejlemærke stands in the clusters and the region, from disclosed verdicts only. */
final class Standings {
  private final Agreement agreement;
  private final List<DisclosedCriterion> criteria;

  Standings(Agreement agreement, List<DisclosedCriterion> criteria) {
    this.agreement = agreement;
    this.criteria = criteria;
  }

  List<PejlemaerkeStanding> all() {
    List<Area> areas = new ArrayList<>(agreement.geography().areas(AreaLevel.REGION));
    areas.addAll(agreement.geography().areas(AreaLevel.CLUSTER));
    return agreement.pejlemaerker().stream()
        .flatMap(pejlemaerke -> areas.stream().map(area -> standing(pejlemaerke, area.id())))
        .toList();
  }

  private PejlemaerkeStanding standing(Pejlemaerke pejlemaerke, AreaId area) {
    List<Entry> distribution =
        criteria.stream()
            .filter(each -> each.criterion().frame().pejlemaerke() == pejlemaerke.number())
            .flatMap(
                each ->
                    each.areas().stream()
                        .filter(judged -> judged.area().equals(area))
                        .map(
                            judged ->
                                new Entry(
                                    each.criterion().id(),
                                    judged.verdict(),
                                    evidence(each.criterion()))))
            .sorted(Comparator.comparing(Entry::verdict))
            .toList();
    return new PejlemaerkeStanding(
        pejlemaerke.number(),
        area,
        PejlemaerkeRule.light(
            agreement.lightRule(), distribution.stream().map(Entry::verdict).toList()),
        distribution,
        weakest(distribution));
  }

  private static Evidence evidence(SuccessCriterion criterion) {
    return switch (criterion) {
      case SuccessCriterion.Measured measured -> Evidence.MEASURED;
      case SuccessCriterion.Milestone milestone -> Evidence.REPORTED;
      case SuccessCriterion.NoTarget none -> Evidence.NONE;
    };
  }

  private static List<CriterionId> weakest(List<Entry> distribution) {
    List<Entry> assessable =
        distribution.stream().filter(entry -> entry.verdict().assessable()).toList();
    if (assessable.isEmpty()) {
      return List.of();
    }
    Verdict weakest = assessable.getLast().verdict();
    return assessable.stream()
        .filter(entry -> entry.verdict() == weakest)
        .map(Entry::criterion)
        .toList();
  }
}
