package dk.pejling.run;

import java.util.List;

/**
 * Report runs (`kørsler`): the one way in for command line and portal. One run at a time works in a
 * state folder; a run that was cut short is finished by the next one that asks for the same.
 */
public interface ReportRuns {
  /**
   * Reads what is in the input folder now and publishes the report it gives. Returns when the
   * outcome is durable; what people got wrong is in its findings, never an exception.
   */
  RunOutcome run(RunRequest request, RunListener listener);

  /** Every run so far, newest first. */
  List<RunSummary> history();
}
