package dk.pejling.observation;

import dk.pejling.finding.SourceLocation;

/**
 * A cluster's word on whether the agreement should change (`input til årlig vurdering`): a row of
 * the sheet Revision.
 *
 * @param shouldChange whether the cluster wants a change
 * @param where the part of the agreement it is about
 */
public record RevisionInput(
    Answer<Boolean> shouldChange,
    Answer<String> where,
    Answer<String> why,
    Answer<Urgency> urgency,
    SourceLocation at) {

  /** How urgent a change is (`hvor meget haster det`). */
  public enum Urgency {
    NOW("Haster"),
    THIS_YEAR("Inden for et år"),
    NEXT_AGREEMENT("Ved næste aftale");

    private final String label;

    Urgency(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }
}
