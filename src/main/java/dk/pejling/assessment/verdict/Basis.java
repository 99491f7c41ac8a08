package dk.pejling.assessment.verdict;

import dk.pejling.period.Period;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a verdict rests on (`grundlag`): the numbers that went into it, so that a reader can
 * recompute it. Values are in the indicator's unit, unrounded.
 */
public sealed interface Basis {
  /** A value and the period it stands for. */
  record Point(Period period, BigDecimal value) {}

  /**
   * The pace rule of method §2.
   *
   * @param years from baseline to latest
   * @param yearsInAll from baseline to target
   * @param actual change per year so far, {@code (V-B)/(t-t0)}
   * @param required change per year to reach the target in time, {@code (T-B)/(tT-t0)}
   * @param ratio {@code R}, actual against required: 1 is just fast enough
   * @param expected {@code E}, where the required path stands at the latest period
   */
  record Pace(
      Point baseline,
      Point latest,
      Point target,
      BigDecimal years,
      BigDecimal yearsInAll,
      BigDecimal actual,
      BigDecimal required,
      BigDecimal ratio,
      BigDecimal expected,
      Certainty againstTarget,
      Certainty againstPath)
      implements Basis {}

  /**
   * The maintain rule of method §3.
   *
   * @param distance how far the latest is on the wrong side of the level; 0 when maintained
   */
  record Level(
      Point baseline,
      Point latest,
      BigDecimal level,
      BigDecimal tolerance,
      BigDecimal distance,
      Certainty againstLevel)
      implements Basis {}

  /**
   * The range rule of method §3.
   *
   * @param distance how far outside: negative below the range, positive above, 0 inside
   */
  record WithinRange(Point latest, BigDecimal lower, BigDecimal upper, BigDecimal distance)
      implements Basis {}

  /**
   * The gap rule of method §3: the pace rule on the distance between two areas.
   *
   * @param pace in the indicator's unit, of the absolute distance
   * @param relativeBaseline highest : lowest at the baseline; 0 where the lowest is 0, since there
   *     is no ratio then
   * @param relativeLatest highest : lowest now; 0 likewise
   */
  record Distance(
      Pace pace,
      Extremes atBaseline,
      Extremes now,
      BigDecimal relativeBaseline,
      BigDecimal relativeLatest)
      implements Basis {}

  /** The areas farthest apart, by name, with their values. */
  record Extremes(String highest, BigDecimal high, String lowest, BigDecimal low) {}

  /** The milestone rule of method §3. */
  record Milestone(LocalDate due, Progress progress) implements Basis {}

  /** Where a milestone stands. */
  sealed interface Progress {
    /**
     * Done with evidence.
     *
     * @param daysLate 0 when in time
     */
    record Done(LocalDate on, long daysLate, String evidence) implements Progress {}

    /**
     * Expected by the cluster; self-assessed.
     *
     * @param daysLate 0 when in time
     */
    record Forecast(LocalDate on, long daysLate) implements Progress {}

    /** The due date has passed, and nothing says when it will be done. */
    record Overdue(long days) implements Progress {}

    /** Given up; the reason is the cluster's own words, or empty. */
    record Cancelled(Moment when, String reason) implements Progress {}

    /** The slowest of several clusters decides. */
    record SlowestOf(String clusterName, Progress progress) implements Progress {}
  }

  /** When something was decided. */
  sealed interface Moment {
    record On(LocalDate day) implements Moment {}

    record NotStated() implements Moment {}
  }

  /** Why there is no verdict. */
  record NoVerdict(Reason reason) implements Basis {}

  /** What the uncertainty says of a comparison (method §2, certainty). */
  enum Certainty {
    SURELY_MET("sikkert nået"),
    WITHIN_UNCERTAINTY("inden for usikkerheden"),
    SURELY_NOT_MET("sikkert ikke nået"),
    /** No 95 % interval exists. */
    NO_INTERVAL("intet konfidensinterval");

    private final String label;

    Certainty(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }
}
