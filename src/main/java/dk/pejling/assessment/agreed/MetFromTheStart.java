package dk.pejling.assessment.agreed;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.Places.OfCriterion;
import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.geography.AreaLevel;
import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.agreement.goal.SuccessCriterion.Gap;
import dk.pejling.agreement.goal.SuccessCriterion.Target;
import dk.pejling.agreement.indicator.Indicator.Direction;
import dk.pejling.assessment.Assessment.AreaVerdict;
import dk.pejling.assessment.Assessment.CriterionAssessment;
import dk.pejling.assessment.AssessmentCode;
import dk.pejling.assessment.verdict.Basis;
import dk.pejling.danish.DanishNumber;
import dk.pejling.finding.Finding;
import dk.pejling.finding.SourceLocation;
import dk.pejling.period.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Targets that were met when they were agreed, which may be a slip of the pen: in the region, or in
 * every area where the region can't be judged; and areas' own targets. That some areas meet a
 * shared target from the start is as it should be. Made from the verdicts, which are published or
 * hidden with the figures they rest on, so it tells no more than they do.
 */
public final class MetFromTheStart {
  private final Agreement agreement;
  private final Map<AreaId, Area> areas;

  public MetFromTheStart(Agreement agreement) {
    this.agreement = agreement;
    this.areas = agreement.geography().byId();
  }

  /** Whether a finding is one of these. */
  public static boolean made(Finding finding) {
    return finding.code().equals(AssessmentCode.TARGET_IS_BASELINE.id())
        || finding.code().equals(AssessmentCode.TARGET_BEHIND_BASELINE.id());
  }

  public List<Finding> findings(List<CriterionAssessment> criteria) {
    return criteria.stream().flatMap(each -> of(each).stream()).toList();
  }

  private List<Finding> of(CriterionAssessment assessed) {
    return switch (assessed.criterion()) {
      case Target target -> {
        List<Finding> findings = new ArrayList<>(shared(target, assessed.areas()));
        for (AreaVerdict each : assessed.areas()) {
          if (hasOwn(target, each) && each.basis() instanceof Basis.Level level) {
            findings.add(own(target, each.area(), level));
          }
        }
        yield findings;
      }
      case Gap gap -> shared(gap, gap.at(), Direction.LOWER_IS_BETTER, assessed.areas());
      case SuccessCriterion.Maintain maintain -> List.of();
      case SuccessCriterion.Range range -> List.of();
      case SuccessCriterion.Milestone milestone -> List.of();
      case SuccessCriterion.NoTarget none -> List.of();
    };
  }

  private List<Finding> shared(Target target, List<AreaVerdict> verdicts) {
    return shared(
        target,
        target.at(),
        direction(target),
        verdicts.stream().filter(each -> !hasOwn(target, each)).toList());
  }

  private List<Finding> shared(
      SuccessCriterion criterion, Period at, Direction direction, List<AreaVerdict> verdicts) {
    List<AreaVerdict> judged =
        verdicts.stream().filter(each -> !(each.basis() instanceof Basis.NoVerdict)).toList();
    List<AreaVerdict> region = judged.stream().filter(this::isRegion).toList();
    List<AreaVerdict> telling = region.isEmpty() ? judged : region;
    List<Basis.Level> met =
        telling.stream()
            .map(AreaVerdict::basis)
            .filter(Basis.Level.class::isInstance)
            .map(Basis.Level.class::cast)
            .toList();
    if (met.isEmpty() || met.size() < telling.size()) {
      return List.of();
    }
    return List.of(
        finding(
            met,
            agreement.places().of(criterion.id()).target(),
            "kriterium " + criterion.id(),
            at,
            direction));
  }

  private Finding own(Target target, AreaId area, Basis.Level level) {
    OfCriterion places = agreement.places().of(target.id());
    Area named = areas.get(area);
    return finding(
        List.of(level),
        places.ownTargets().getOrDefault(area, places.target()),
        "kriterium %s, %s".formatted(target.id(), named == null ? area.value() : named.name()),
        target.at(),
        direction(target));
  }

  private static Finding finding(
      List<Basis.Level> met,
      SourceLocation at,
      String concerns,
      Period period,
      Direction direction) {
    BigDecimal target = met.getFirst().level();
    boolean same = met.stream().allMatch(each -> each.baseline().value().compareTo(target) == 0);
    return Finding.of(
        same ? AssessmentCode.TARGET_IS_BASELINE : AssessmentCode.TARGET_BEHIND_BASELINE,
        at,
        concerns,
        "måltallet %s i %s med baseline %s, hvor %s"
            .formatted(
                DanishNumber.exact(target),
                period.label(),
                met.getFirst().baseline().period().label(),
                direction.label()),
        direction == Direction.LOWER_IS_BETTER
            ? "et måltal under baseline"
            : "et måltal over baseline");
  }

  private static boolean hasOwn(Target target, AreaVerdict verdict) {
    return target.ownTargets().containsKey(verdict.area());
  }

  private boolean isRegion(AreaVerdict verdict) {
    Area area = areas.get(verdict.area());
    return area != null && area.level() == AreaLevel.REGION;
  }

  private Direction direction(Target target) {
    return agreement.indicator(target.indicator()).direction();
  }
}
