package dk.pejling.run.verification;

import dk.pejling.finding.Finding;
import java.util.List;

/** What came of holding a report's PDF against the evidence within it (`efterprøvning`). */
public sealed interface Verification {
  /** The explanation is Danish. */
  record NoSuchFile(String explanation) implements Verification {}

  /** It couldn't be held against anything, and why. */
  record Impossible(List<Finding> findings) implements Verification {
    public Impossible {
      findings = List.copyOf(findings);
    }
  }

  /**
   * It carries no evidence itself, but the manifest of the folder it belongs to lists it.
   *
   * @param checked Danish sentences
   * @param findings that it isn't the file that was listed
   */
  record Listed(List<String> checked, List<Finding> findings) implements Verification {
    public Listed {
      checked = List.copyOf(checked);
      findings = List.copyOf(findings);
    }
  }

  /**
   * @param checked a Danish sentence for each thing that was, with how much of it
   * @param identical whether the file is byte for byte what its evidence gives
   * @param findings what differs; none for a report as it was made
   */
  record Done(List<String> checked, boolean identical, List<Finding> findings)
      implements Verification {
    public Done {
      checked = List.copyOf(checked);
      findings = List.copyOf(findings);
    }
  }
}
