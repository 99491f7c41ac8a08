package dk.pejling.run;

import dk.pejling.observation.Sender;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * What to make of what (`bestilling`).
 *
 * @param report the type of a report that the agreement plans, such as {@code midtvejsstatus}
 * @param input the folder with {@code statusskemaer}, {@code indikatorer}, {@code profiler} and
 *     {@code tekster}
 * @param output the folder that gets a folder per report and day
 * @param agreement the agreement file
 * @param templates the folder with a template per report type
 * @param sender who hands the files in
 */
public record RunRequest(
    String report,
    AsOf asOf,
    Path input,
    Path output,
    Path agreement,
    Path templates,
    Sender sender) {

  /** Of files from nobody in particular. */
  public RunRequest(
      String report, AsOf asOf, Path input, Path output, Path agreement, Path templates) {
    this(report, asOf, input, output, agreement, templates, new Sender.Unknown());
  }

  /** The day the figures are drawn up (`opgørelsesdato`). */
  public sealed interface AsOf {
    record Day(LocalDate day) implements AsOf {}

    /** The day that the agreement plans for the report. */
    record Planned() implements AsOf {}
  }

  /** Where the agreement lies when nobody says otherwise. */
  public static Path agreementIn(Path input) {
    return input.resolve("sundhedsaftale.yaml");
  }
}
