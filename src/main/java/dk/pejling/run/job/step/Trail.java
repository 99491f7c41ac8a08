package dk.pejling.run.job.step;

import dk.pejling.assessment.professional.ProfessionalAssessment;
import dk.pejling.disclosure.DisclosedStatus;
import dk.pejling.run.RunId;
import dk.pejling.run.plan.RunPlan;
import dk.pejling.store.audit.AuditCode;
import dk.pejling.store.audit.AuditEvent;
import dk.pejling.store.audit.AuditLog;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;

/**
 * What a run leaves in the audit log. A step that is done again, and a run that makes what was made
 * before, leave nothing more.
 */
record Trail(AuditLog log, Clock clock, RunPlan plan, RunId id) {
  /** Assessments that the report uses for the first time, or with another content; and the gone. */
  void used(DisclosedStatus status) {
    Set<String> subjects = new HashSet<>();
    for (ProfessionalAssessment each : status.professional()) {
      String subject = beginning() + each.about().label() + " · " + each.area().value();
      subjects.add(subject);
      note(
          AuditCode.PROFESSIONAL_ASSESSMENT_USED,
          origin() + file(),
          subject,
          "%s, beregnet %s; afgjort %s af %s: %s"
              .formatted(
                  each.light().label(),
                  status.calculated(each).light().label(),
                  each.decided(),
                  each.decidedBy(),
                  each.reason()));
    }
    log.latest(beginning()).stream()
        .filter(each -> each.code().equals(AuditCode.PROFESSIONAL_ASSESSMENT_USED.name()))
        .filter(each -> !subjects.contains(each.subject()))
        .forEach(
            each ->
                note(
                    AuditCode.PROFESSIONAL_ASSESSMENT_WITHDRAWN,
                    origin() + file(),
                    each.subject(),
                    "ikke i brug mere"));
  }

  /**
   * The report is in its place.
   *
   * @param manifest SHA-256 of its manifest, and so of everything in it
   */
  void made(String manifest) {
    note(AuditCode.REPORT_MADE, origin(), report(), "manifest.json sha256 " + manifest);
  }

  private void note(AuditCode code, String origin, String subject, String details) {
    log.appendNews(new AuditEvent(plan.sender(), origin, code, subject, details), clock.instant());
  }

  private String report() {
    return "%s %s %s".formatted(plan.agreement().id(), plan.report().type(), plan.asOf());
  }

  private String beginning() {
    return report() + " · ";
  }

  private String origin() {
    return "kørsel " + id;
  }

  private String file() {
    return plan.input().professional().isEmpty()
        ? ""
        : ", %s sha256 %s"
            .formatted(
                plan.input().professional().getFirst().name(),
                plan.input().professional().getFirst().sha256());
  }
}
