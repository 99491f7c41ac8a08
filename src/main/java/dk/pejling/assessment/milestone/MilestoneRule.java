package dk.pejling.assessment.milestone;

import dk.pejling.agreement.goal.SuccessCriterion.Milestone;
import dk.pejling.assessment.AssessmentCode;
import dk.pejling.assessment.rule.Judgement;
import dk.pejling.assessment.verdict.Basis;
import dk.pejling.assessment.verdict.Basis.Moment;
import dk.pejling.assessment.verdict.Basis.Progress;
import dk.pejling.assessment.verdict.Reason;
import dk.pejling.finding.SourceLocation;
import dk.pejling.observation.Answer;
import dk.pejling.observation.CriterionProgress;
import dk.pejling.observation.CriterionProgress.Status;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Done by a date, with evidence (method §3, milestone), in one cluster. */
final class MilestoneRule {
  private final LocalDate due;
  private final LocalDate asOf;

  MilestoneRule(Milestone milestone, LocalDate asOf) {
    this.due = milestone.due();
    this.asOf = asOf;
  }

  Judgement judge(CriterionProgress said) {
    return switch (said.status()) {
      case Answer.Blank<Status>() -> Judgement.none(new Reason.NotReported());
      case Answer.HeldBack<Status>(String code) -> Judgement.none(new Reason.HeldBack(code));
      case Answer.Given<Status>(Status status, SourceLocation at) ->
          switch (status) {
            case DONE -> done(said);
            case CANCELLED -> judged(new Progress.Cancelled(when(said), reason(said)));
            case NOT_STARTED, IN_PROGRESS, DELAYED -> underWay(said);
          };
    };
  }

  private Judgement done(CriterionProgress said) {
    return switch (said.measured()) {
      case Answer.HeldBack<LocalDate>(String code) -> Judgement.none(new Reason.HeldBack(code));
      case Answer.Blank<LocalDate>() -> held(AssessmentCode.DONE_WITHOUT_DATE);
      case Answer.Given<LocalDate>(LocalDate on, SourceLocation at) ->
          on.isAfter(asOf) ? held(AssessmentCode.DONE_IN_FUTURE) : doneOn(on, said.evidence());
    };
  }

  private Judgement doneOn(LocalDate on, Answer<String> evidence) {
    return switch (evidence) {
      case Answer.HeldBack<String>(String code) -> Judgement.none(new Reason.HeldBack(code));
      case Answer.Blank<String>() -> held(AssessmentCode.DONE_WITHOUT_EVIDENCE);
      case Answer.Given<String>(String text, SourceLocation at) ->
          judged(new Progress.Done(on, daysLate(on), text));
    };
  }

  private Judgement underWay(CriterionProgress said) {
    boolean overdue = asOf.isAfter(due);
    return switch (said.expected()) {
      case Answer.Given<LocalDate>(LocalDate on, SourceLocation at) ->
          overdue && on.isBefore(asOf)
              ? overdue()
              : judged(new Progress.Forecast(on, daysLate(on)));
      case Answer.Blank<LocalDate>() ->
          overdue ? overdue() : Judgement.none(new Reason.NotReported());
      case Answer.HeldBack<LocalDate>(String code) ->
          overdue ? overdue() : Judgement.none(new Reason.HeldBack(code));
    };
  }

  private Judgement overdue() {
    return judged(new Progress.Overdue(ChronoUnit.DAYS.between(due, asOf)));
  }

  private long daysLate(LocalDate on) {
    return Math.max(0, ChronoUnit.DAYS.between(due, on));
  }

  private Judgement judged(Progress progress) {
    return new Judgement(MilestoneVerdict.of(progress), new Basis.Milestone(due, progress));
  }

  private static Judgement held(AssessmentCode code) {
    return Judgement.none(new Reason.HeldBack(code.id()));
  }

  private static Moment when(CriterionProgress said) {
    return said.measured() instanceof Answer.Given<LocalDate>(LocalDate on, SourceLocation at)
        ? new Moment.On(on)
        : new Moment.NotStated();
  }

  private static String reason(CriterionProgress said) {
    return said.deviationReason().orElse("");
  }
}
