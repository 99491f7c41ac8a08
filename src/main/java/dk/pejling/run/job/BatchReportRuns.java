package dk.pejling.run.job;

import dk.pejling.finding.Finding;
import dk.pejling.run.ReportRuns;
import dk.pejling.run.RunId;
import dk.pejling.run.RunListener;
import dk.pejling.run.RunOutcome;
import dk.pejling.run.RunRequest;
import dk.pejling.run.RunSummary;
import dk.pejling.run.plan.Attempts;
import dk.pejling.run.plan.Planned;
import dk.pejling.run.plan.Planning;
import dk.pejling.run.plan.RunPlan;
import dk.pejling.run.version.IndexUpdate;
import dk.pejling.store.history.RunEntry.State;
import dk.pejling.store.history.RunHistory;
import java.util.List;

/** Runs as jobs of Spring Batch, one at a time. */
final class BatchReportRuns implements ReportRuns {
  private final Planning planning;
  private final Attempts attempts;
  private final JobLaunch launch;
  private final RunHistory history;
  private final IndexUpdate index;
  private final StopRequest stop;

  BatchReportRuns(
      Planning planning,
      Attempts attempts,
      JobLaunch launch,
      RunHistory history,
      IndexUpdate index,
      StopRequest stop) {
    this.planning = planning;
    this.attempts = attempts;
    this.launch = launch;
    this.history = history;
    this.index = index;
    this.stop = stop;
  }

  @Override
  public RunOutcome run(RunRequest request, RunListener listener) {
    stop.runBegins();
    try {
      return switch (planning.plan(request)) {
        case Planned.Nothing(List<Finding> findings) -> new RunOutcome.NothingProduced(findings);
        case Planned.NotAgreed(String explanation) -> new RunOutcome.NotAgreed(explanation);
        case Planned.Ready(RunPlan plan) -> run(plan, listener);
      };
    } finally {
      stop.runEnds();
    }
  }

  private RunOutcome run(RunPlan plan, RunListener listener) {
    Attempts.Attempt attempt = attempts.take(plan);
    RunId id = Summaries.id(attempt.entry());
    listener.runStarted(id, attempt.resumed());
    index.begins();
    RunOutcome outcome = launch.launch(plan, attempt.entry(), listener);
    index.ended();
    switch (outcome) {
      case RunOutcome.Published published -> {}
      case RunOutcome.NothingProduced nothing -> {}
      case RunOutcome.NotAgreed before -> {}
      case RunOutcome.Stopped stopped -> attempts.leave(attempt.entry(), State.STOPPED);
      case RunOutcome.Faulted faulted -> attempts.leave(attempt.entry(), State.FAULTED);
    }
    return outcome;
  }

  @Override
  public List<RunSummary> history() {
    return history.all().stream().map(Summaries::of).toList();
  }
}
