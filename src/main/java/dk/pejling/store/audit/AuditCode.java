package dk.pejling.store.audit;

/** What was done. The names stand in databases and are never changed. */
public enum AuditCode {
  /** A report uses a professional assessment, the first time or with another content. */
  PROFESSIONAL_ASSESSMENT_USED,
  /** A report doesn't use one any more that it used before. */
  PROFESSIONAL_ASSESSMENT_WITHDRAWN,
  /** A run has put a report in its place that didn't stand there before. */
  REPORT_MADE,
  /** Somebody has said that a report is public. */
  RELEASE_NOTED,
  /** Somebody has said that the committee approved a report. */
  REPORT_APPROVED,
  /** An approval that was noted doesn't count any more. */
  APPROVAL_WITHDRAWN,
  /** The package to hand in was made of an approved report. */
  REPORT_SUBMITTED
}
