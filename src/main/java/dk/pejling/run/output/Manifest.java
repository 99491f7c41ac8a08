package dk.pejling.run.output;

import java.time.LocalDate;
import java.util.List;

/**
 * What a report was made of and with (`manifest.json`). Names no moment, machine or run, so that
 * the same input gives the same bytes anywhere.
 *
 * @param inputs agreement, profiles, texts, progress sheets and extracts
 * @param earlierReports that were public and counted when deciding what may be shown
 */
public record Manifest(
    String program,
    String version,
    String method,
    String report,
    String agreement,
    LocalDate asOf,
    List<Input> inputs,
    List<Earlier> earlierReports,
    List<Output> outputs) {
  public Manifest {
    earlierReports = List.copyOf(earlierReports);
    inputs = List.copyOf(inputs);
    outputs = List.copyOf(outputs);
  }

  /**
   * @param role such as {@code agreement} or {@code extract}
   * @param file its path in the input folder, with {@code /} between
   */
  public record Input(String role, String file, String sha256) {}

  /**
   * A report that had been made public.
   *
   * @param sha256 of its {@code published.json}
   */
  public record Earlier(String report, LocalDate asOf, String sha256) {}

  public record Output(String file, String sha256) {}
}
