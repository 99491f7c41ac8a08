package dk.pejling.run;

import dk.pejling.finding.Checked;
import java.nio.file.Path;
import java.util.List;

/** Writes the workbooks that clusters fill in (`statusskemaer`); needs no state folder. */
public interface ProgressSheets {
  /**
   * Writes a workbook per cluster. One that is there already is left as it is, since a cluster may
   * have filled it in; a finding says so.
   *
   * @return the files that were written
   */
  Checked<List<Path>> write(Request request);

  /**
   * @param agreement the agreement file
   * @param folder made when it isn't there
   */
  record Request(Path agreement, Choice cluster, Choice period, Path folder) {}

  /** Which of what the agreement has. */
  sealed interface Choice {
    /** The one with that id. */
    record Of(String id) implements Choice {}

    /** Every cluster; the latest reporting period. */
    record Usual() implements Choice {}
  }
}
