package dk.pejling.run;

import dk.pejling.finding.Finding;
import java.nio.file.Path;
import java.util.List;

/**
 * Proposes a source profile for a file that none describes (`profilforslag`); needs no state folder
 * and writes nothing.
 */
public interface ProfileDrafts {
  Outcome draft(Request request);

  /**
   * What to look at.
   *
   * @param agreement whose areas and indicators are looked for
   * @param input the folder whose limits apply, and whose profiles may read the file already
   */
  record Request(Path file, Path agreement, Path input) {}

  /** What came of it. */
  sealed interface Outcome {
    /**
     * A profile.
     *
     * @param questions what the file doesn't show
     * @param notes what else to know, in Danish sentences
     */
    record Drafted(String yaml, int questions, List<Finding> findings, List<String> notes)
        implements Outcome {
      public Drafted {
        findings = List.copyOf(findings);
        notes = List.copyOf(notes);
      }
    }

    /** None can be made of the file, or there is no agreement to go by. */
    record Nothing(List<Finding> findings) implements Outcome {
      public Nothing {
        findings = List.copyOf(findings);
      }
    }

    /** There is no such file; the explanation is Danish. */
    record NoSuchFile(String explanation) implements Outcome {}
  }
}
