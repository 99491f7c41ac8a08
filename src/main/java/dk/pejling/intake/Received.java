package dk.pejling.intake;

import dk.pejling.finding.Finding;
import dk.pejling.observation.Observation;
import dk.pejling.observation.ReceivedFile;
import java.util.List;

/**
 * What was read from one file.
 *
 * @param observations the figures of an extract; empty for a progress sheet
 * @param findings in reading order
 */
public record Received(ReceivedFile file, List<Observation> observations, List<Finding> findings) {
  public Received {
    observations = List.copyOf(observations);
    findings = List.copyOf(findings);
  }
}
