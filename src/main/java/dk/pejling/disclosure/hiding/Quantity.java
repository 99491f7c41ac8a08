package dk.pejling.disclosure.hiding;

import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.Indicator.Measure;
import dk.pejling.assessment.SeriesPoint.Figure;
import dk.pejling.assessment.verdict.Counts;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.LongStream;

/** What is counted behind a figure and could point at persons (method §7). */
enum Quantity {
  /** Those it happened to. */
  EVENTS,
  /** Those of a proportion it did not happen to. */
  REMAINDER;

  static List<Quantity> of(Indicator indicator) {
    return indicator.measure() instanceof Measure.Proportion
        ? List.of(EVENTS, REMAINDER)
        : List.of(EVENTS);
  }

  /** The count, or nothing where the figure isn't made of counts. */
  LongStream count(Indicator indicator, Figure.Known figure) {
    return switch (figure.counts()) {
      case Counts.Of(long numerator, long denominator) ->
          LongStream.of(this == EVENTS ? numerator : denominator - numerator);
      case Counts.NotCounted() ->
          indicator.measure() instanceof Measure.Count ? whole(figure.value()) : LongStream.empty();
    };
  }

  private static LongStream whole(BigDecimal value) {
    return value.stripTrailingZeros().scale() <= 0
        ? LongStream.of(value.longValueExact())
        : LongStream.empty();
  }
}
