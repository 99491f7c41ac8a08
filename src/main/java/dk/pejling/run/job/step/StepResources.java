package dk.pejling.run.job.step;

import dk.pejling.run.stage.Stages;
import dk.pejling.store.archive.Archive;
import dk.pejling.store.audit.AuditLog;
import dk.pejling.store.history.RunHistory;
import dk.pejling.store.receipt.Receipts;
import dk.pejling.store.received.ReceivedFiles;
import java.time.Clock;

/** What the steps of every run use. */
public record StepResources(
    Stages stages,
    ReceivedFiles files,
    Receipts receipts,
    Archive archive,
    RunHistory history,
    AuditLog audit,
    Clock clock) {}
