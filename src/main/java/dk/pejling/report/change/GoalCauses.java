package dk.pejling.report.change;

import dk.pejling.agreement.geography.AreaId;
import dk.pejling.disclosure.release.Goal;
import dk.pejling.report.change.Cause.GoalPart;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What is different about a criterion's goal in one area. */
final class GoalCauses {
  private final List<Cause> causes = new ArrayList<>();

  private GoalCauses() {}

  static List<Cause> of(Goal was, Goal is, AreaId area) {
    GoalCauses goal = new GoalCauses();
    goal.measured(was, is);
    goal.aim(was, is, area);
    return List.copyOf(goal.causes);
  }

  private void measured(Goal was, Goal is) {
    if (was instanceof Goal.Measured before && is instanceof Goal.Measured now) {
      if (!before.indicator().equals(now.indicator())) {
        causes.add(new Cause.OtherIndicator());
      }
      if (!before.baseline().equals(now.baseline())) {
        causes.add(new Cause.BaselineMoved(before.baseline(), now.baseline()));
      }
    }
    if (was instanceof Goal.Judged before
        && is instanceof Goal.Judged now
        && before.staleAfterYears() != now.staleAfterYears()) {
      causes.add(new Cause.AgeAllowed(before.staleAfterYears(), now.staleAfterYears()));
    }
  }

  private void aim(Goal was, Goal is, AreaId area) {
    switch (is) {
      case Goal.Target now when was instanceof Goal.Target before -> {
        number(part(before, now, area), before.targetFor(area), now.targetFor(area));
        if (!before.at().equals(now.at())) {
          causes.add(new Cause.TargetMoved(before.at(), now.at()));
        }
        number(GoalPart.TOLERANCE, before.tolerance(), now.tolerance());
      }
      case Goal.Maintain now when was instanceof Goal.Maintain before -> {
        number(GoalPart.LEVEL, before.level(), now.level());
        number(GoalPart.TOLERANCE, before.tolerance(), now.tolerance());
      }
      case Goal.Range now when was instanceof Goal.Range before -> {
        number(GoalPart.LOWER, before.lower(), now.lower());
        number(GoalPart.UPPER, before.upper(), now.upper());
      }
      case Goal.Gap now when was instanceof Goal.Gap before -> {
        number(GoalPart.TARGET, before.target(), now.target());
        if (!before.at().equals(now.at())) {
          causes.add(new Cause.TargetMoved(before.at(), now.at()));
        }
      }
      case Goal.Milestone now when was instanceof Goal.Milestone before -> {
        if (!before.due().equals(now.due())) {
          causes.add(new Cause.DueMoved(before.due(), now.due()));
        }
      }
      default -> {
        if (!kind(was).equals(kind(is))) {
          causes.add(new Cause.OtherKind(kind(was), kind(is)));
        }
      }
    }
  }

  private static GoalPart part(Goal.Target before, Goal.Target now, AreaId area) {
    boolean own =
        before.ownTargets().stream().anyMatch(each -> each.area().equals(area))
            || now.ownTargets().stream().anyMatch(each -> each.area().equals(area));
    return own ? GoalPart.OWN_TARGET : GoalPart.TARGET;
  }

  private void number(GoalPart part, BigDecimal before, BigDecimal now) {
    if (before.compareTo(now) != 0) {
      causes.add(new Cause.GoalNumber(part, before, now));
    }
  }

  private static String kind(Goal goal) {
    return switch (goal) {
      case Goal.Target target -> "måltal";
      case Goal.Maintain maintain -> "fasthold";
      case Goal.Range range -> "interval";
      case Goal.Gap gap -> "lighed";
      case Goal.Milestone milestone -> "milepæl";
      case Goal.Followed followed -> "intet måltal fastsat";
      case Goal.None none -> "intet måltal fastsat";
    };
  }
}
