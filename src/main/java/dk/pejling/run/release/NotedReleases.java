package dk.pejling.run.release;

import dk.pejling.observation.Sender;
import dk.pejling.run.Releases;
import dk.pejling.run.made.MadeReport;
import dk.pejling.run.output.Publication;
import dk.pejling.store.audit.AuditCode;
import dk.pejling.store.audit.AuditEvent;
import dk.pejling.store.audit.AuditLog;
import dk.pejling.store.release.ReleaseEntry;
import dk.pejling.store.release.ReleaseIndex;
import dk.pejling.store.release.ReleaseLedger;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/** Releases in the ledger of the state folder. */
final class NotedReleases implements Releases {
  private static final Logger LOG = LoggerFactory.getLogger(NotedReleases.class);
  private final ReleaseLedger ledger;
  private final ReleaseIndex index;
  private final AuditLog audit;
  private final TransactionOperations transaction;
  private final Clock clock;

  NotedReleases(
      ReleaseLedger ledger,
      ReleaseIndex index,
      AuditLog audit,
      TransactionOperations transaction,
      Clock clock) {
    this.ledger = ledger;
    this.index = index;
    this.audit = audit;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Brings the copy of the ledger in step, which a process that was cut short leaves missing. */
  NotedReleases inStep() {
    try {
      index.renew(ledger);
    } catch (IOException unwritable) {
      LOG.warn("there is no copy of the ledger of releases", unwritable);
    }
    return this;
  }

  @Override
  public Outcome note(Path folder, Sender by) {
    return switch (MadeReport.in(folder.toAbsolutePath().normalize())) {
      case MadeReport.None(String explanation) -> new Outcome.NoReport(explanation);
      case MadeReport.Unfit(String explanation) -> new Outcome.Refused(explanation);
      case MadeReport.Whole whole -> note(whole, by);
    };
  }

  private Outcome note(MadeReport.Whole report, Sender by) {
    index.withdraw();
    Outcome outcome = Objects.requireNonNull(transaction.execute(status -> noted(report, by)));
    inStep();
    return outcome;
  }

  private Outcome noted(MadeReport.Whole report, Sender by) {
    Optional<ReleaseEntry> before = ledger.noted(report.sha256());
    if (before.isPresent()) {
      return new Outcome.NotedBefore(entry(before.get()));
    }
    Instant now = clock.instant();
    ReleaseEntry noted = ledger.note(report.release(), report.content(), report.sha256(), by, now);
    audit.append(
        new AuditEvent(
            by,
            "pejling release",
            AuditCode.RELEASE_NOTED,
            "%s %s %s".formatted(noted.agreement(), noted.report(), noted.asOf()),
            Publication.PUBLISHED + " sha256 " + noted.sha256()),
        now);
    return new Outcome.Noted(entry(noted));
  }

  @Override
  public List<Entry> all() {
    return ledger.all().stream().map(NotedReleases::entry).toList();
  }

  private static Entry entry(ReleaseEntry noted) {
    return new Entry(
        noted.report(),
        noted.asOf(),
        noted.agreement(),
        noted.noted(),
        noted.by().called(),
        noted.sha256());
  }
}
