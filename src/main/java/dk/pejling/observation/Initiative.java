package dk.pejling.observation;

import dk.pejling.finding.SourceLocation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

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

  /** How an initiative goes, in the words that are offered (`status`). */
  public static final List<String> USUAL_STATUS =
      List.of(
          "Efter planen",
          "Foran planen",
          "1 måned forsinket",
          "2 måneder forsinket",
          "Afventer bevilling",
          "Sat i bero",
          "Afsluttet");

  /** Whether the cluster tells in its own words how it goes, and so explains its figures. */
  public boolean explained() {
    return isExplanation(status);
  }

  /** Whether a status says more than the words that are offered, with whatever number in them. */
  public static boolean isExplanation(Answer<String> status) {
    return status instanceof Answer.Given<String>(String words, var at)
        && !words.strip().matches("(?iu)\\d+ måned(er)? forsinket")
        && USUAL_STATUS.stream().noneMatch(usual -> usual.equalsIgnoreCase(words.strip()));
  }

  /** The same initiative with this answer to what has been spent. */
  public Initiative withSpent(Answer<BigDecimal> other) {
    return new Initiative(
        id,
        pejlemaerke,
        name,
        targetGroup,
        phase,
        start,
        end,
        granted,
        other,
        status,
        results,
        learning,
        at);
  }

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
