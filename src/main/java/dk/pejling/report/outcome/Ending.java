package dk.pejling.report.outcome;

import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.assessment.verdict.Basis;
import dk.pejling.assessment.verdict.Reason;
import dk.pejling.assessment.verdict.Verdict;
import dk.pejling.report.material.Material;
import dk.pejling.report.text.Amounts;

/**
 * One criterion's end in one area (`udfald`).
 *
 * @param name such as {@code 2.4 Lettere behandling til unge}
 * @param basis what the verdict rests on
 */
public record Ending(String name, Outcome outcome, Verdict verdict, Basis basis) {

  /** Unknown where the criterion isn't judged. */
  static Ending of(Material material, SuccessCriterion criterion, Area area) {
    String name = criterion.id() + Amounts.NBSP + criterion.frame().shortName();
    return material.verdicts(criterion.id(), area.id()).stream()
        .findFirst()
        .map(
            judged ->
                new Ending(
                    name,
                    Outcome.of(judged, material.status().asOf()),
                    judged.verdict(),
                    judged.basis()))
        .orElseGet(
            () ->
                new Ending(
                    name,
                    Outcome.UNKNOWN,
                    Verdict.NOT_ASSESSABLE,
                    new Basis.NoVerdict(new Reason.NotPublishedForLevel())));
  }
}
