package dk.pejling.report.change;

import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.goal.CriterionId;
import dk.pejling.assessment.professional.Subject;
import dk.pejling.assessment.verdict.Light;
import dk.pejling.disclosure.release.Release;
import dk.pejling.disclosure.release.ReleasedAssessment;
import java.util.List;

/** What people have come to judge otherwise beside the calculation. */
final class GivenCauses {
  private GivenCauses() {}

  static List<Cause> of(Release before, Release now, CriterionId criterion, AreaId area) {
    List<Light> was = given(before, criterion, area);
    List<Light> is = given(now, criterion, area);
    if (was.equals(is)) {
      return List.of();
    }
    if (was.isEmpty()) {
      return List.of(new Cause.LightGiven(is.getFirst()));
    }
    return List.of(
        is.isEmpty()
            ? new Cause.LightWithdrawn(was.getFirst())
            : new Cause.OtherLightGiven(was.getFirst(), is.getFirst()));
  }

  /** At most one. */
  private static List<Light> given(Release release, CriterionId criterion, AreaId area) {
    return release.professional().stream()
        .filter(each -> each.about().equals(new Subject.OfCriterion(criterion)))
        .filter(each -> each.area().equals(area))
        .map(ReleasedAssessment::given)
        .limit(1)
        .toList();
  }
}
