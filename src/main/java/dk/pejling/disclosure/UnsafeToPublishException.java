package dk.pejling.disclosure;

import dk.pejling.finding.Finding;
import java.util.List;

/**
 * The audit found a hidden figure that could be worked out (method §7.3). Only a mistake in the
 * program can cause it, and it must never come to a report.
 */
public final class UnsafeToPublishException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Finding> findings;

  public UnsafeToPublishException(List<Finding> findings) {
    super("hidden figures could be worked out: " + findings.size());
    this.findings = List.copyOf(findings);
  }

  /** One for each figure; none quotes a number. */
  public List<Finding> findings() {
    return findings;
  }
}
