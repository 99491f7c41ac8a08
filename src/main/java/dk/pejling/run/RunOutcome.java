package dk.pejling.run;

import dk.pejling.finding.Finding;
import java.nio.file.Path;
import java.util.List;

/** How a run ended (`udfald`). */
public sealed interface RunOutcome {
  /**
   * The report is in its place.
   *
   * @param folder the report's own folder in the output folder
   * @param files in it, as they should be named to people
   * @param unchanged whether just that stood there already and was left as it was
   * @param findings of agreement, files, figures and template
   * @param news how each file stands to what was received before it; not published
   */
  record Published(
      RunId run,
      Path folder,
      List<Path> files,
      boolean unchanged,
      List<Finding> findings,
      List<VersionNews> news)
      implements RunOutcome {
    public Published {
      files = List.copyOf(files);
      findings = List.copyOf(findings);
      news = List.copyOf(news);
    }

    /** Whether anything was held back until somebody corrects it. */
    public boolean heldSomethingBack() {
      return findings.stream().anyMatch(Finding::holdsBack);
    }
  }

  /** There was nothing to make a report of; the findings say why. */
  record NothingProduced(List<Finding> findings) implements RunOutcome {
    public NothingProduced {
      findings = List.copyOf(findings);
    }
  }

  /**
   * Something was asked for that the agreement doesn't have.
   *
   * @param explanation Danish, with what could be asked for instead
   */
  record NotAgreed(String explanation) implements RunOutcome {}

  /** Asked to stop before it was done; the next run that asks for the same goes on from there. */
  record Stopped(RunId run) implements RunOutcome {}

  /** A fault of the program itself; the log in the state folder has the details. */
  record Faulted(RunId run) implements RunOutcome {}
}
