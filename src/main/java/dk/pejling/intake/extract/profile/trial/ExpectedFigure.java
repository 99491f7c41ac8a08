package dk.pejling.intake.extract.profile.trial;

import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.period.Period;
import java.math.BigDecimal;

/**
 * One figure that a trial must give.
 *
 * @param area the area's id or name in the agreement
 * @param group the group's name in the agreement, or empty for everyone
 */
public record ExpectedFigure(
    IndicatorId indicator, String area, String group, Period period, Content content) {
  /** What the figure is. */
  public sealed interface Content {
    /** Calculated, or a plain count. */
    record Value(BigDecimal value) implements Content {}

    /** Calculated, with the source's own interval. */
    record ValueWithin(BigDecimal value, BigDecimal lower, BigDecimal upper) implements Content {}

    record Counts(BigDecimal numerator, BigDecimal denominator) implements Content {}

    /** None; the token is what the source writes. */
    record Missing(String token) implements Content {}

    /** Hidden by the source. */
    record Suppressed(String token) implements Content {}
  }
}
