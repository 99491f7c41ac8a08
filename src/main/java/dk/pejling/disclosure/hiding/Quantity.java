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

  /**
   * The count, or nothing where the figure isn't made of counts.
   *
   * @param inhabitants that a reader can take a bare rate of; 0 where they aren't known
   */
  LongStream count(Indicator indicator, Figure.Known figure, long inhabitants) {
    return switch (figure.counts()) {
      case Counts.Of(long numerator, long denominator) ->
          LongStream.of(this == EVENTS ? numerator : denominator - numerator);
      case Counts.NotCounted() ->
          switch (indicator.measure()) {
            case Measure.Count count -> whole(figure.value());
            case Measure.Proportion proportion -> estimate(indicator, figure, inhabitants);
            case Measure.Rate rate -> estimate(indicator, figure, inhabitants);
            case Measure.PopulationRate rate -> estimate(indicator, figure, inhabitants);
            case Measure.SurveyShare share -> LongStream.empty();
            case Measure.Average average -> LongStream.empty();
          };
    };
  }

  private LongStream estimate(Indicator indicator, Figure.Known figure, long inhabitants) {
    if (inhabitants == 0) {
      return LongStream.empty();
    }
    BigDecimal factor = indicator.unit().factor();
    BigDecimal value = this == EVENTS ? figure.value() : factor.subtract(figure.value());
    return LongStream.of(
        CountEstimate.of(value, factor, inhabitants).cautious(indicator.disclosureThreshold()));
  }

  private static LongStream whole(BigDecimal value) {
    return value.stripTrailingZeros().scale() <= 0
        ? LongStream.of(value.longValueExact())
        : LongStream.empty();
  }
}
