package dk.pejling.run.release;

import dk.pejling.observation.Sender;
import dk.pejling.run.Releases;
import dk.pejling.store.release.ReleaseEntry;
import dk.pejling.store.release.ReleaseLedger;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Releases in the ledger of the state folder. */
final class NotedReleases implements Releases {
  private final ReleaseLedger ledger;
  private final Clock clock;

  NotedReleases(ReleaseLedger ledger, Clock clock) {
    this.ledger = ledger;
    this.clock = clock;
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
    Optional<ReleaseEntry> before = ledger.noted(report.sha256());
    return before.isPresent()
        ? new Outcome.NotedBefore(entry(before.get()))
        : new Outcome.Noted(
            entry(
                ledger.note(
                    report.release(), report.content(), report.sha256(), by, clock.instant())));
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
        switch (noted.by()) {
          case Sender.Named(String name) -> name;
          case Sender.SystemUser(String name) -> "brugeren " + name;
          case Sender.Unknown unknown -> "ukendt";
        },
        noted.sha256());
  }
}
