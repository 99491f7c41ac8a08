package dk.pejling.assessment.revision;

import dk.pejling.finding.SourceLocation;
import java.time.LocalDate;

/**
 * The committee's conclusion of one year on whether the agreement should be revised (`konklusion`).
 *
 * @param revise whether it should
 * @param reason never blank, and without anything that leads to a person
 * @param decidedBy a body, such as {@code Sundhedssamarbejdsudvalget}
 * @param decided the day of the meeting
 * @param caseNumber where the decision is filed
 * @param at where it is written
 */
public record RevisionConclusion(
    int year,
    boolean revise,
    String reason,
    String decidedBy,
    LocalDate decided,
    String caseNumber,
    SourceLocation at) {
  public RevisionConclusion {
    if (reason.isBlank() || decidedBy.isBlank()) {
      throw new IllegalArgumentException("no reason, or nobody who concluded: " + year);
    }
  }
}
