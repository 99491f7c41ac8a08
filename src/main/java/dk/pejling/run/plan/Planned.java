package dk.pejling.run.plan;

import dk.pejling.finding.Finding;
import java.util.List;

/** What became of a request before the run's first step. */
public sealed interface Planned {
  record Ready(RunPlan plan) implements Planned {}

  /** There is nothing to make a report of. */
  record Nothing(List<Finding> findings) implements Planned {
    public Nothing {
      findings = List.copyOf(findings);
    }
  }

  /** The agreement doesn't have what was asked for; the explanation is Danish. */
  record NotAgreed(String explanation) implements Planned {}
}
