package dk.pejling.run;

import dk.pejling.finding.Finding;
import java.nio.file.Path;
import java.util.List;

/**
 * What came of a file that was dropped (`svar`).
 *
 * @param place such as {@code statusskemaer/klynge-nord.xlsx}
 * @param news how it stands to what was received before it, where that can be told; at most one
 * @param answers the files that were written about it, the one for people first
 */
public record FileReply(
    String place,
    Outcome outcome,
    List<Finding> findings,
    List<VersionNews> news,
    List<Path> answers) {
  public FileReply {
    news = List.copyOf(news);
    findings = List.copyOf(findings);
    answers = List.copyOf(answers);
  }

  /** What the file was good for. */
  public enum Outcome {
    RECEIVED("modtaget"),
    /** Saved again, and nothing in it is new. */
    UNCHANGED("ingen ændring"),
    /** Another file with the same content counts. */
    SAME_AS_ANOTHER("samme indhold som en anden fil"),
    NOT_UNDERSTOOD("kan ikke bruges"),
    NOT_OPENED("kan ikke åbnes"),
    FAULTED("er ikke læst på grund af en fejl i programmet");

    private final String label;

    Outcome(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /** Whether something waits until it is corrected. */
  public boolean heldSomethingBack() {
    return outcome == Outcome.FAULTED || findings.stream().anyMatch(Finding::holdsBack);
  }
}
