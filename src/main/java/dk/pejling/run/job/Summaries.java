package dk.pejling.run.job;

import dk.pejling.run.RunId;
import dk.pejling.run.RunSummary;
import dk.pejling.run.RunSummary.State;
import dk.pejling.store.history.RunEntry;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;

/** Runs of the history as people see them. */
final class Summaries {
  private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

  private Summaries() {}

  static RunId id(RunEntry entry) {
    return RunId.of(entry.started().atZone(DENMARK).toLocalDate(), entry.number());
  }

  static RunSummary of(RunEntry entry) {
    return new RunSummary(
        id(entry),
        entry.of().report(),
        entry.of().asOf(),
        entry.of().method(),
        entry.started(),
        state(entry),
        entry.of().folder());
  }

  private static State state(RunEntry entry) {
    if (entry.state() == RunEntry.State.BEGUN) {
      return new State.Begun();
    }
    Instant ended = Objects.requireNonNull(entry.ended(), "a run that ended without a time");
    return switch (entry.state()) {
      case BEGUN -> new State.Begun();
      case STOPPED -> new State.Stopped(ended);
      case FAULTED -> new State.Faulted(ended);
      case PUBLISHED -> new State.Published(ended, entry.findings(), entry.heldBack());
      case NOTHING_PRODUCED -> new State.NothingProduced(ended);
      case NOT_PLACED -> new State.NotPlaced(ended);
      case GIVEN_UP -> new State.GivenUp(ended);
    };
  }
}
