package dk.pejling.run.job.step;

import dk.pejling.finding.Checked;
import dk.pejling.finding.Finding;
import dk.pejling.run.RunOutcome;
import dk.pejling.run.VersionNews;
import dk.pejling.run.plan.Judging.Judged;
import dk.pejling.run.stage.Painted;
import java.util.List;
import java.util.Optional;

/**
 * What the steps of one run hand on. It lives in memory: after a crash the steps that made it run
 * again, which costs less than keeping it and always gives the same.
 */
public final class Made {
  private Optional<Judged> judged = Optional.empty();
  private List<VersionNews> news = List.of();
  private Optional<Checked<Painted>> written = Optional.empty();
  private Optional<RunOutcome> outcome = Optional.empty();

  void assessed(Judged input) {
    judged = Optional.of(input);
  }

  Judged judged() {
    return judged.orElseThrow();
  }

  /** Nothing may be published, and why. */
  void refused(List<Finding> findings) {
    written = Optional.of(Checked.rejected(findings));
  }

  boolean isJudged() {
    return judged.isPresent();
  }

  void news(List<VersionNews> ofFiles) {
    news = List.copyOf(ofFiles);
  }

  List<VersionNews> news() {
    return news;
  }

  void painted(Painted report) {
    written = Optional.of(Checked.accepted(report));
  }

  Checked<Painted> written() {
    return written.orElseThrow();
  }

  void outcome(RunOutcome result) {
    outcome = Optional.of(result);
  }

  /** Nothing, if the run didn't get that far. */
  public Optional<RunOutcome> outcome() {
    return outcome;
  }
}
