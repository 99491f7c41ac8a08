package dk.pejling.run.plan;

import dk.pejling.run.output.ReportFolder;
import dk.pejling.store.history.RunEntry;
import dk.pejling.store.history.RunEntry.NewRun;
import dk.pejling.store.history.RunEntry.State;
import dk.pejling.store.history.RunHistory;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Takes up the run that was cut short, if it asked for the same; gives up those that asked for
 * something else. Whoever calls owns the state folder, so nobody else is at work on them.
 */
public record Attempts(RunHistory history, TransactionOperations transaction, Clock clock) {
  public record Attempt(RunEntry entry, boolean resumed) {}

  public Attempt take(RunPlan plan) {
    NewRun wanted = plan.run();
    Optional<RunEntry> same = Optional.empty();
    for (RunEntry unfinished : history.unfinished()) {
      tidy(unfinished.of().folder());
      if (same.isEmpty() && unfinished.of().request().equals(wanted.request())) {
        same = Optional.of(unfinished);
      } else {
        leave(unfinished, State.GIVEN_UP);
      }
    }
    if (same.isPresent()) {
      history.resume(same.get().number());
      return new Attempt(same.get(), true);
    }
    RunEntry begun =
        transaction.execute(status -> history.begin(wanted, clock.instant(), plan.input().all()));
    return new Attempt(begun, false);
  }

  /** Notes that the attempt ended before the run was done. */
  public void leave(RunEntry entry, State state) {
    history.end(entry.number(), state, clock.instant(), 0, 0);
  }

  /** A folder that can't be reached from here has nothing that this run could trip over. */
  private static void tidy(String folder) {
    try {
      new ReportFolder(Path.of(folder)).recover();
    } catch (InvalidPathException | IOException outOfReach) {
      return;
    }
  }
}
