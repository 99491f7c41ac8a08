package dk.pejling.run.plan;

import dk.pejling.store.approval.ApprovalRegister;
import dk.pejling.store.release.NotedRelease;
import dk.pejling.store.release.ReleaseLedger;
import java.util.List;

/** Where a plan learns which reports have been made public before (`tidligere udgivelser`). */
public sealed interface PastReports {
  /** From what has been noted. */
  record Noted(ReleaseLedger ledger, ApprovalRegister approvals) implements PastReports {}

  /** From a copy of what has been noted, beside the database. */
  record Copied(List<NotedRelease> noted) implements PastReports {
    public Copied {
      noted = List.copyOf(noted);
    }
  }

  /** Nowhere: a check leaves the database alone, and what it tells doesn't depend on it. */
  record NotLookedUp() implements PastReports {}
}
