package dk.pejling.disclosure;

import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.goal.CriterionId;
import dk.pejling.assessment.professional.ProfessionalAssessment;
import dk.pejling.assessment.professional.Subject;
import dk.pejling.assessment.verdict.Basis;
import dk.pejling.assessment.verdict.Reason;
import java.util.List;

/** What professional assessments stand beside. */
record BesideCalculated(DisclosedStatus status) {
  /** Those of something that is judged. */
  List<ProfessionalAssessment> known(List<ProfessionalAssessment> assessments) {
    return assessments.stream().filter(this::isJudged).toList();
  }

  private boolean isJudged(ProfessionalAssessment assessment) {
    return switch (assessment.about()) {
      case Subject.OfPejlemaerke(int number) ->
          status.standings().stream()
              .anyMatch(
                  each -> each.pejlemaerke() == number && each.area().equals(assessment.area()));
      case Subject.OfCriterion(CriterionId id) -> !verdicts(id, assessment.area()).isEmpty();
    };
  }

  /** Whose verdict, or one of whose criteria's, is hidden. */
  List<ProfessionalAssessment> hidden() {
    return status.professional().stream()
        .filter(
            each ->
                criteria(each.about(), each.area()).stream()
                    .flatMap(id -> verdicts(id, each.area()).stream())
                    .anyMatch(BesideCalculated::isHidden))
        .toList();
  }

  private List<CriterionId> criteria(Subject about, AreaId area) {
    return switch (about) {
      case Subject.OfPejlemaerke(int number) ->
          status.standing(number, area).distribution().stream()
              .map(PejlemaerkeStanding.Entry::criterion)
              .toList();
      case Subject.OfCriterion(CriterionId id) -> List.of(id);
    };
  }

  private List<DisclosedCriterion.AreaVerdict> verdicts(CriterionId id, AreaId area) {
    return status.criteria().stream()
        .filter(each -> each.criterion().id().equals(id))
        .flatMap(each -> each.areas().stream())
        .filter(each -> each.area().equals(area))
        .toList();
  }

  private static boolean isHidden(DisclosedCriterion.AreaVerdict judged) {
    return judged.basis() instanceof Basis.NoVerdict(Reason.Hidden hidden);
  }
}
