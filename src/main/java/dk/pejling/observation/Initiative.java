package dk.pejling.observation;

import dk.pejling.finding.SourceLocation;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Something a cluster does for a pejlemærke (`indsats`): a row of the sheet Indsatser.
 *
 * @param id the cluster's own number
 * @param pejlemaerke the pejlemærke's number
 * @param granted Danish kroner
 * @param spent Danish kroner
 * @param status such as {@code 2 måneder forsinket}
 */
public record Initiative(
    String id,
    int pejlemaerke,
    String name,
    Answer<String> targetGroup,
    Answer<Phase> phase,
    Answer<LocalDate> start,
    Answer<LocalDate> end,
    Answer<BigDecimal> granted,
    Answer<BigDecimal> spent,
    Answer<String> status,
    Answer<String> results,
    Answer<String> learning,
    SourceLocation at) {

  /** How far an initiative has come (`fase`), in order. */
  public enum Phase {
    PLANNED("Planlagt"),
    TRIAL("Afprøvning"),
    IN_OPERATION("I drift"),
    EMBEDDED("Forankret");

    private final String label;

    Phase(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }
}
