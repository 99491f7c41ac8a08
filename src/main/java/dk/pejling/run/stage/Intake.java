package dk.pejling.run.stage;

import dk.pejling.finding.Finding;
import dk.pejling.intake.IncomingFile;
import dk.pejling.intake.Received;
import java.util.List;
import java.util.function.Predicate;

/**
 * A way to read files, made from an agreement and its profiles.
 *
 * @param sources which source an extract is from
 * @param findings of the profiles
 * @param hasProfile whether a profile reads files of that name
 */
public record Intake(
    Reader reader, Sources sources, List<Finding> findings, Predicate<String> hasProfile) {
  public Intake {
    findings = List.copyOf(findings);
  }

  /** Reads one file; never fails for what the file contains. */
  public interface Reader {
    Received read(IncomingFile file);
  }

  /** Which source an extract is from. */
  public interface Sources {
    /** The name of the one profile that reads a file of that name; empty if there is none. */
    String of(String file);
  }
}
