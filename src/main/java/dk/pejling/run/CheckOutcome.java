package dk.pejling.run;

import dk.pejling.finding.Finding;
import java.util.List;

/**
 * What a check found (`kontrolresultat`).
 *
 * @param files in the order they were checked
 * @param findings of all of them, in reading order
 */
public record CheckOutcome(List<CheckedFile> files, List<Finding> findings) {
  public CheckOutcome {
    files = List.copyOf(files);
    findings = List.copyOf(findings);
  }

  /**
   * A file that was checked.
   *
   * @param kind Danish, such as {@code statusskema for Klynge Nord}
   * @param rows lines or filled rows that could be read
   */
  public record CheckedFile(String name, String kind, int rows) {}
}
