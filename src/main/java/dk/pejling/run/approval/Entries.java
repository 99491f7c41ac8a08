package dk.pejling.run.approval;

import dk.pejling.run.approval.Approvals.Entry;
import dk.pejling.run.approval.Approvals.Standing;
import dk.pejling.store.approval.ApprovalEntry;
import dk.pejling.store.approval.ApprovalEntry.Fate;

/** Approvals of the register as people see them. */
final class Entries {
  private Entries() {}

  static Entry of(ApprovalEntry noted) {
    return new Entry(
        noted.of().agreement(),
        noted.of().report(),
        noted.of().asOf(),
        noted.edition(),
        switch (noted.fate()) {
          case Fate.Standing standing ->
              new Standing.Approved(
                  noted.on(), noted.caseNumber(), noted.noted(), noted.by().called());
          case Fate.Submitted submitted ->
              new Standing.Submitted(
                  noted.on(), noted.caseNumber(), submitted.moment(), submitted.by().called());
          case Fate.Withdrawn withdrawn ->
              new Standing.Withdrawn(
                  noted.on(),
                  noted.caseNumber(),
                  withdrawn.moment(),
                  withdrawn.by().called(),
                  withdrawn.reason());
        });
  }
}
