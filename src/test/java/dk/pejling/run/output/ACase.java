package dk.pejling.run.output;

import dk.pejling.report.edition.CaseState;
import java.time.LocalDate;

/** Cases of reports. */
public final class ACase {
  private ACase() {}

  /** Of a report that nobody has approved. */
  public static CaseFile draft() {
    return new CaseFile(
        "0".repeat(64),
        new CaseState.Draft(1),
        "Udvalget",
        "Sundhedsstyrelsen til orientering",
        LocalDate.of(2025, 12, 31));
  }
}
