package dk.pejling.observation;

import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.goal.CriterionId;
import dk.pejling.finding.SourceLocation;
import dk.pejling.observation.CriterionProgress.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Rows of progress sheets for tests: one criterion, and only what decides a milestone. */
public record Reported(
    String criterion,
    Answer<Status> status,
    Answer<LocalDate> measured,
    Answer<LocalDate> expected,
    Answer<String> evidence,
    Answer<String> reason) {
  private static final SourceLocation AT =
      new SourceLocation.SheetCell("klynge.xlsx", "Fremdrift", "A7", "Kriterium");

  public static Reported status(String criterion, Status status) {
    return new Reported(
        criterion, given(status), Answer.blank(), Answer.blank(), Answer.blank(), Answer.blank());
  }

  public static Reported heldBack(String criterion, String code) {
    return new Reported(
        criterion,
        new Answer.HeldBack<>(code),
        Answer.blank(),
        Answer.blank(),
        Answer.blank(),
        Answer.blank());
  }

  public static <T> Answer<T> given(T value) {
    return new Answer.Given<>(value, AT);
  }

  public Reported on(LocalDate day) {
    return new Reported(criterion, status, given(day), expected, evidence, reason);
  }

  public Reported expecting(LocalDate day) {
    return new Reported(criterion, status, measured, given(day), evidence, reason);
  }

  public Reported proven(String text) {
    return new Reported(criterion, status, measured, expected, given(text), reason);
  }

  public Reported because(String text) {
    return new Reported(criterion, status, measured, expected, evidence, given(text));
  }

  /** A cluster's report for 2025 with this row and the counts 3 of 4 in it. */
  public ClusterReport by(String cluster) {
    return by(cluster, Instant.parse("2025-11-28T10:00:00Z"));
  }

  public ClusterReport by(String cluster, Instant received) {
    return new ClusterReport(
        "test",
        new AreaId(cluster),
        "2025",
        List.of(
            new CriterionProgress(
                new CriterionId(criterion),
                status,
                Answer.blank(),
                given(3L),
                given(4L),
                measured,
                expected,
                evidence,
                Answer.blank(),
                Answer.blank(),
                Answer.blank(),
                Answer.blank(),
                Answer.blank(),
                reason,
                AT)),
        List.of(),
        List.of(),
        List.of(),
        Observed.provenance(cluster + ".xlsx", received));
  }
}
