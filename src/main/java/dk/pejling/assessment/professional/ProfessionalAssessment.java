package dk.pejling.assessment.professional;

import dk.pejling.agreement.geography.AreaId;
import dk.pejling.assessment.verdict.Light;
import dk.pejling.finding.SourceLocation;
import java.time.LocalDateTime;

/**
 * A light that people give (`faglig vurdering`, method §5). It stands beside the calculated one,
 * which it never changes.
 *
 * @param area the region or a cluster
 * @param reason never blank, and without anything that leads to a person
 * @param decidedBy a name or a body
 * @param decided Danish time
 * @param at where it is written
 */
public record ProfessionalAssessment(
    Subject about,
    AreaId area,
    Light light,
    String reason,
    String decidedBy,
    LocalDateTime decided,
    SourceLocation at) {
  public ProfessionalAssessment {
    if (reason.isBlank() || decidedBy.isBlank()) {
      throw new IllegalArgumentException("no reason, or nobody who decided: " + about);
    }
  }

  /** Whether it is about that, in that area. */
  public boolean isOf(Subject subject, AreaId where) {
    return about.equals(subject) && area.equals(where);
  }
}
