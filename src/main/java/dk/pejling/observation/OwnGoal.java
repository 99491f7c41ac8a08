package dk.pejling.observation;

import dk.pejling.finding.SourceLocation;

/**
 * A goal a cluster has set itself within the agreement (`eget mål`, Sundhedsstyrelsen's advice
 * 2.1): a row of the sheet Egne mål. Baseline and target are the cluster's own words.
 */
public record OwnGoal(
    String goal,
    Answer<String> subgoal,
    Answer<String> criterion,
    Answer<String> indicator,
    Answer<String> baseline,
    Answer<String> target,
    Answer<Integer> year,
    Answer<String> achieved,
    Answer<SelfAssessment> status,
    SourceLocation at) {

  /** The cluster's own judgement, never mixed with measured verdicts. */
  public enum SelfAssessment {
    ACHIEVED("Nået"),
    ON_TRACK("På sporet"),
    BEHIND("Bagud"),
    CANCELLED("Udgået");

    private final String label;

    SelfAssessment(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }
}
