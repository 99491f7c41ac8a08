package dk.pejling.report.edition;

import java.time.LocalDate;

/**
 * Where the case stands (`sagens tilstand`): a report is a draft until the committee has approved
 * just this content.
 */
public sealed interface CaseState {
  /** Which edition of the report it is or will be, from 1. */
  int edition();

  /** Nobody has approved this content. */
  record Draft(int edition) implements CaseState {}

  /** The committee has approved this content. */
  record Approved(int edition, LocalDate on, String caseNumber) implements CaseState {}
}
