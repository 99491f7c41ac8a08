package dk.pejling.disclosure.release;

import dk.pejling.assessment.verdict.Basis;
import dk.pejling.period.Period;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What a published verdict rested on (`grundlag`), as far as it may be compared later. */
public sealed interface Ground {
  /**
   * A pace towards a target.
   *
   * @param ratio {@code R}, actual against required
   */
  record Pace(Basis.Point baseline, Basis.Point latest, BigDecimal ratio) implements Ground {}

  /**
   * A pace on the distance between the areas farthest apart.
   *
   * @param baseline the distance, and so is {@code latest}
   */
  record Distance(Basis.Point baseline, Basis.Point latest, BigDecimal ratio, Basis.Extremes now)
      implements Ground {}

  /**
   * A level.
   *
   * @param distance how far on the wrong side
   */
  record Level(Basis.Point baseline, Basis.Point latest, BigDecimal distance) implements Ground {}

  /**
   * A range.
   *
   * @param distance how far outside; negative below
   */
  record Range(Basis.Point latest, BigDecimal distance) implements Ground {}

  /** Where a milestone stood; of several clusters, the slowest. */
  sealed interface Milestone extends Ground {}

  record Done(LocalDate on, long daysLate) implements Milestone {}

  record Forecast(LocalDate on, long daysLate) implements Milestone {}

  record Overdue(long days) implements Milestone {}

  record Cancelled() implements Milestone {}

  /** Why there is no verdict. */
  sealed interface Nothing extends Ground {
    /** A short Danish phrase. */
    String reason();
  }

  /** The series is broken between baseline and latest. */
  record Broken(Period at, String reason) implements Nothing {}

  record NoVerdict(String reason) implements Nothing {}
}
