package dk.pejling.store.received;

import dk.pejling.finding.Finding;
import dk.pejling.observation.Observation;
import dk.pejling.observation.ReceivedFile;
import java.util.List;

/** A file with everything that was read from it. */
public record ReadFile(ReceivedFile file, List<Observation> observations, List<Finding> findings) {
  public ReadFile {
    observations = List.copyOf(observations);
    findings = List.copyOf(findings);
  }
}
