package dk.pejling.observation;

import dk.pejling.agreement.goal.CriterionId;
import dk.pejling.finding.SourceLocation;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a cluster says of one criterion (`fremdrift`): a row of the sheet Fremdrift.
 *
 * @param measured when the value was measured, or the milestone done
 * @param expected when the cluster expects to be done
 * @param evidence a link or a document's name
 * @param at the row's first cell
 */
public record CriterionProgress(
    CriterionId criterion,
    Answer<Status> status,
    Answer<BigDecimal> achieved,
    Answer<Long> numerator,
    Answer<Long> denominator,
    Answer<LocalDate> measured,
    Answer<LocalDate> expected,
    Answer<String> evidence,
    Answer<Confidence> confidence,
    Answer<String> description,
    Answer<String> barriers,
    Answer<String> nextSteps,
    Answer<String> owner,
    Answer<String> deviationReason,
    SourceLocation at) {

  /** The same row with these answers to how far the cluster is. */
  public CriterionProgress with(
      Answer<Status> status,
      Answer<BigDecimal> achieved,
      Answer<Long> numerator,
      Answer<Long> denominator) {
    return new CriterionProgress(
        criterion,
        status,
        achieved,
        numerator,
        denominator,
        measured,
        expected,
        evidence,
        confidence,
        description,
        barriers,
        nextSteps,
        owner,
        deviationReason,
        at);
  }

  /** How far the cluster says it is. */
  public enum Status {
    NOT_STARTED("Ikke påbegyndt"),
    IN_PROGRESS("I gang"),
    DELAYED("Forsinket"),
    DONE("Gennemført"),
    CANCELLED("Udgået");

    private final String label;

    Status(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /** The cluster's own confidence (`tillid`); always marked as self-assessed. */
  public enum Confidence {
    VERY_LIKELY("Meget sandsynligt"),
    LIKELY("Sandsynligt"),
    POSSIBLE("Muligt med betydelige udfordringer"),
    DOUBTFUL("Tvivlsomt"),
    NOT_ACHIEVABLE("Ikke opnåeligt");

    private final String label;

    Confidence(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }
}
