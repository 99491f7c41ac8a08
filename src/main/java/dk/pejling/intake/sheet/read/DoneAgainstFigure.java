package dk.pejling.intake.sheet.read;

import dk.pejling.agreement.goal.SuccessCriterion.Target;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.danish.DanishNumber;
import dk.pejling.intake.sheet.answer.AnswerCode;
import dk.pejling.intake.sheet.answer.Parsed.Remark;
import dk.pejling.intake.sheet.form.CriterionRow.Measured;
import dk.pejling.intake.sheet.form.ProgressColumn;
import dk.pejling.observation.Answer;
import dk.pejling.observation.CriterionProgress.Status;
import java.math.BigDecimal;

/**
 * A criterion told to be done whose own figure doesn't reach the target (`gennemført, men ikke
 * nået`): one of the two is wrong, or somebody knows why both are right.
 */
final class DoneAgainstFigure {
  private DoneAgainstFigure() {}

  static Answer<Status> checked(
      Answer<Status> status,
      Answer<BigDecimal> achieved,
      ProgressRow progress,
      Answer<String> reason) {
    if (status.orElse(Status.NOT_STARTED) != Status.DONE
        || !(achieved instanceof Answer.Given<BigDecimal>(BigDecimal value, var at))
        || !(progress.criterion().criterion() instanceof Target target)
        || !(progress.criterion().measured() instanceof Measured.By(Indicator indicator))
        || reason instanceof Answer.Given) {
      return status;
    }
    BigDecimal agreed = target.targetFor(progress.form().cluster().id());
    boolean reached = value.compareTo(agreed) * indicator.direction().sign() >= 0;
    return reached
        ? status
        : progress
            .row()
            .refuse(
                ProgressColumn.STATUS,
                new Remark(
                    AnswerCode.STATUS_AGAINST_VALUE,
                    "gennemført, mens \"Opnået værdi\" ikke når måltallet",
                    "en værdi, der er %s %s, eller en begrundelse"
                        .formatted(
                            indicator.direction().sign() > 0 ? "mindst" : "højst",
                            DanishNumber.exact(agreed))));
  }
}
