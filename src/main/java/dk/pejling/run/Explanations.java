package dk.pejling.run;

import dk.pejling.finding.Finding;
import dk.pejling.run.explain.StandardExplanations;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/**
 * Explains the verdicts that a report of what lies in the input folder would have (`forklaringer`),
 * after disclosure control: what it hides, they hide. Keeps nothing, and needs neither database nor
 * lock.
 */
public interface Explanations {
  Outcome explain(Request request);

  /**
   * @param of the report that the verdicts are of
   */
  record Request(RunRequest of, Wanted wanted) {}

  /** What is asked for. */
  sealed interface Wanted {
    /** Which criteria there are. */
    record Criteria() implements Wanted {}

    /**
     * @param criterion such as {@code 1.3}
     * @param area an id, a code or a name; empty for the region
     */
    record Verdict(String criterion, String area) implements Wanted {}
  }

  /** What came of it. */
  sealed interface Outcome {
    /** Every criterion, with its verdict in the region or the coarsest area it is judged in. */
    record Listed(List<Line> criteria) implements Outcome {
      public Listed {
        criteria = List.copyOf(criteria);
      }
    }

    record Explained(ExplainedVerdict verdict) implements Outcome {}

    /** What was asked for isn't there; the explanation is Danish. */
    record NotThere(String explanation) implements Outcome {}

    /** There is nothing to judge by. */
    record Nothing(List<Finding> findings) implements Outcome {
      public Nothing {
        findings = List.copyOf(findings);
      }
    }

    /** It can't be known what earlier reports have made public; the explanation is Danish. */
    record Unsure(String explanation) implements Outcome {}
  }

  /** A criterion in a list. */
  record Line(
      String criterion, int pejlemaerke, String name, String area, String verdict, String light) {}

  /** By the program's own parts, ready at once: without Spring and database. */
  static Explanations standard(Clock clock, Path state) {
    return StandardExplanations.in(clock, state);
  }
}
