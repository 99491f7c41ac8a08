package dk.pejling.report.edition;

import java.time.LocalDate;

/**
 * An edition of the report that was approved before this one (`tidligere udgave`).
 *
 * @param number from 1
 * @param approved the day the committee approved it
 */
public record EarlierEdition(
    int number, LocalDate approved, String caseNumber, Submission submission) {

  /** Whether it was handed in. */
  public sealed interface Submission {
    record On(LocalDate day) implements Submission {}

    record NotSubmitted() implements Submission {}
  }
}
