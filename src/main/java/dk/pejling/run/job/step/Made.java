package dk.pejling.run.job.step;

import dk.pejling.finding.Checked;
import dk.pejling.finding.Finding;
import dk.pejling.run.RunOutcome;
import dk.pejling.run.VersionNews;
import dk.pejling.run.plan.Judging.Judged;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the steps of one run hand on. It lives in memory: after a crash the steps that made it run
 * again, which costs less than keeping it and always gives the same.
 */
public final class Made {
  private Optional<Judged> judged = Optional.empty();
  private List<VersionNews> news = List.of();
  private Map<String, byte[]> data = Map.of();
  private Optional<Checked<byte[]>> written = Optional.empty();
  private Optional<RunOutcome> outcome = Optional.empty();

  void assessed(Judged input) {
    judged = Optional.of(input);
  }

  Judged judged() {
    return judged.orElseThrow();
  }

  /** Nothing may be published, and why. */
  void refused(List<Finding> findings) {
    written(Checked.rejected(findings));
  }

  boolean isRefused() {
    return judged.isEmpty() && written.isPresent();
  }

  void news(List<VersionNews> ofFiles) {
    news = List.copyOf(ofFiles);
  }

  List<VersionNews> news() {
    return news;
  }

  /** The files of the data package, by name. */
  void data(Map<String, byte[]> files) {
    data = files;
  }

  Map<String, byte[]> data() {
    return data;
  }

  void written(Checked<byte[]> report) {
    written = Optional.of(report);
  }

  Checked<byte[]> written() {
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
