package dk.pejling.run.plan;

import dk.pejling.store.release.ReleaseLedger;

/** Where a plan learns which reports have been made public before (`tidligere udgivelser`). */
public sealed interface PastReports {
  /** From what has been noted. */
  record Noted(ReleaseLedger ledger) implements PastReports {}

  /** Nowhere: a check leaves the database alone, and what it tells doesn't depend on it. */
  record NotLookedUp() implements PastReports {}
}
