package dk.pejling.run;

import dk.pejling.finding.Finding;
import java.nio.file.Path;
import java.util.List;

/** Writes the workbooks that clusters fill in (`statusskemaer`); needs no state folder. */
public interface ProgressSheets {
  /**
   * Writes a workbook per cluster. One that is there already is left as it is, since a cluster may
   * have filled it in; a finding says so.
   */
  Outcome write(Request request);

  /**
   * @param agreement the agreement file
   * @param folder made when it isn't there
   */
  record Request(Path agreement, Choice cluster, Choice period, Path folder) {}

  /** Which of what the agreement has. */
  sealed interface Choice {
    /** The one that people call so. */
    record Of(String name) implements Choice {}

    /** Every cluster; the latest reporting period. */
    record Usual() implements Choice {}
  }

  /** What came of it. */
  sealed interface Outcome {
    /** Every workbook that was asked for is there; {@code files} are the new ones. */
    record Written(List<Path> files, List<Finding> findings) implements Outcome {
      public Written {
        files = List.copyOf(files);
        findings = List.copyOf(findings);
      }
    }

    /** None could be made. */
    record Nothing(List<Finding> findings) implements Outcome {
      public Nothing {
        findings = List.copyOf(findings);
      }
    }

    /** The agreement doesn't have what was asked for; the explanation is Danish. */
    record NotAgreed(String explanation) implements Outcome {}
  }
}
