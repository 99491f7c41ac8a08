package dk.pejling.report.change;

import dk.pejling.agreement.geography.AreaId;
import dk.pejling.disclosure.release.Release;
import dk.pejling.disclosure.release.ReleasedCriterion;
import dk.pejling.disclosure.release.ReleasedCriterion.AreaVerdict;
import dk.pejling.report.change.CriterionChange.AreaChange;
import dk.pejling.report.change.CriterionChange.Stood;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Compares two reports of an agreement, criterion by criterion and area by area. */
public final class Changes {
  private final Release before;
  private final Release now;

  private Changes(Release before, Release now) {
    this.before = before;
    this.now = now;
  }

  /** What has changed; criteria in the later report's order, then those that are gone. */
  public static List<CriterionChange> between(Release before, Release now) {
    return new Changes(before, now).all();
  }

  private List<CriterionChange> all() {
    return Stream.concat(
            now.criteria().stream(),
            before.criteria().stream().filter(each -> now.criterion(each.id()).isEmpty()))
        .map(this::change)
        .filter(change -> !change.areas().isEmpty())
        .toList();
  }

  private CriterionChange change(ReleasedCriterion criterion) {
    List<ReleasedCriterion> was = before.criterion(criterion.id());
    List<ReleasedCriterion> is = now.criterion(criterion.id());
    Set<AreaId> areas = new LinkedHashSet<>();
    is.forEach(each -> each.areas().forEach(judged -> areas.add(judged.area())));
    was.forEach(each -> each.areas().forEach(judged -> areas.add(judged.area())));
    List<AreaChange> changes = new ArrayList<>();
    for (AreaId area : areas) {
      AreaChange change =
          new AreaChange(area, stood(was, area), stood(is, area), causes(was, is, area));
      if (!change.causes().isEmpty()) {
        changes.add(change);
      }
    }
    return new CriterionChange(criterion.id(), criterion.name(), changes);
  }

  private static Stood stood(List<ReleasedCriterion> criteria, AreaId area) {
    return criteria.stream()
        .flatMap(each -> each.in(area).stream())
        .map(judged -> (Stood) new Stood.As(judged.verdict()))
        .findFirst()
        .orElse(new Stood.NotJudged());
  }

  private List<Cause> causes(List<ReleasedCriterion> was, List<ReleasedCriterion> is, AreaId area) {
    if (was.isEmpty()) {
      return List.of(new Cause.NewCriterion());
    }
    if (is.isEmpty()) {
      return List.of(new Cause.GoneCriterion());
    }
    List<AreaVerdict> wasJudged = was.getFirst().in(area);
    List<AreaVerdict> isJudged = is.getFirst().in(area);
    if (wasJudged.isEmpty()) {
      return List.of(new Cause.NewArea());
    }
    return isJudged.isEmpty()
        ? List.of(new Cause.GoneArea())
        : causes(was.getFirst(), wasJudged.getFirst(), is.getFirst(), isJudged.getFirst());
  }

  private List<Cause> causes(
      ReleasedCriterion was, AreaVerdict wasJudged, ReleasedCriterion is, AreaVerdict isJudged) {
    List<Cause> causes = new ArrayList<>(GoalCauses.of(was.goal(), is.goal(), isJudged.area()));
    causes.addAll(new FigureCauses(before, now).of(was.goal(), wasJudged, is.goal(), isJudged));
    causes.addAll(ReasonCauses.of(wasJudged.ground(), isJudged.ground(), causes));
    boolean other = wasJudged.verdict() != isJudged.verdict();
    if (other && !before.method().equals(now.method())) {
      causes.add(new Cause.OtherMethod(before.method(), now.method()));
    }
    if (other && causes.isEmpty()) {
      causes.add(new Cause.Other());
    }
    causes.addAll(GivenCauses.of(before, now, is.id(), isJudged.area()));
    return causes;
  }
}
