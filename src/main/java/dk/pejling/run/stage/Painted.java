package dk.pejling.run.stage;

import dk.pejling.finding.Finding;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A report in every form its readers need.
 *
 * @param files by their place in the report's folder, the report's PDF first
 * @param findings of what can't be shown as it is written
 */
public record Painted(Map<String, byte[]> files, List<Finding> findings) {
  public Painted {
    files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
    findings = List.copyOf(findings);
  }
}
