package dk.pejling.assessment.series;

import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.Indicator.Measure;
import dk.pejling.agreement.indicator.Indicator.RollUp;
import dk.pejling.assessment.SeriesPoint;
import dk.pejling.assessment.SeriesPoint.Figure;
import dk.pejling.assessment.Uncertainty;
import dk.pejling.assessment.verdict.Absence;
import dk.pejling.assessment.verdict.Counts;
import dk.pejling.observation.Provenance;
import dk.pejling.period.Period;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * What an area's parts make together (method §4). The coverage must be complete: a part without a
 * figure leaves the whole without one, except where a figure can't exist. Means are never averaged.
 */
final class PartsTogether {
  /**
   * @param point what the source says of the part
   * @param weight its inhabitants; 0 where nobody has counted them, or parts aren't weighted
   */
  record Part(SeriesPoint point, long weight) {}

  private static final Figure INCOMPLETE = new Figure.Unknown(Absence.INCOMPLETE);

  private PartsTogether() {}

  static SeriesPoint of(Indicator indicator, Period period, List<Part> parts) {
    List<Part> counting =
        parts.stream().filter(part -> !isNotApplicable(part.point().figure())).toList();
    Figure figure =
        counting.isEmpty()
            ? new Figure.Unknown(parts.isEmpty() ? Absence.INCOMPLETE : Absence.NOT_APPLICABLE)
            : figure(indicator, counting);
    List<Provenance> sources =
        parts.stream().flatMap(part -> part.point().sources().stream()).distinct().toList();
    boolean provisional = parts.stream().anyMatch(part -> part.point().provisional());
    return new SeriesPoint(period, figure, provisional, sources);
  }

  /** Whether every share is there, but not the inhabitants to weight them by. */
  static boolean lackOnlyWeights(Indicator indicator, List<Part> parts) {
    if (!(indicator.rollUp() instanceof RollUp.Weighted)) {
      return false;
    }
    List<Part> counting =
        parts.stream().filter(part -> !isNotApplicable(part.point().figure())).toList();
    return counting.stream().allMatch(part -> part.point().figure() instanceof Figure.Known)
        && counting.stream().anyMatch(part -> part.weight() == 0);
  }

  private static boolean isNotApplicable(Figure figure) {
    return figure instanceof Figure.Unknown(Absence why) && why == Absence.NOT_APPLICABLE;
  }

  private static Figure figure(Indicator indicator, List<Part> parts) {
    return switch (indicator.rollUp()) {
      case RollUp.Sum sum ->
          indicator.measure() instanceof Measure.Count ? total(parts) : pooled(indicator, parts);
      case RollUp.Weighted weighted -> weighted(parts);
      case RollUp.Published published -> INCOMPLETE;
      case RollUp.None none -> INCOMPLETE;
    };
  }

  private static Figure total(List<Part> parts) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Part part : parts) {
      if (!(part.point().figure() instanceof Figure.Known known)) {
        return INCOMPLETE;
      }
      sum = sum.add(known.value());
    }
    return new Figure.Known(sum, Uncertainty.none(), new Counts.NotCounted(), true);
  }

  private static Figure pooled(Indicator indicator, List<Part> parts) {
    long numerator = 0;
    long denominator = 0;
    for (Part part : parts) {
      if (!(part.point().figure() instanceof Figure.Known known)
          || !(known.counts() instanceof Counts.Of counts)) {
        return INCOMPLETE;
      }
      numerator += counts.numerator();
      denominator += counts.denominator();
    }
    return CountedFigure.of(indicator, numerator, denominator, true);
  }

  private static Figure weighted(List<Part> parts) {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal weights = BigDecimal.ZERO;
    for (Part part : parts) {
      if (!(part.point().figure() instanceof Figure.Known known) || part.weight() == 0) {
        return INCOMPLETE;
      }
      BigDecimal weight = BigDecimal.valueOf(part.weight());
      sum = sum.add(known.value().multiply(weight));
      weights = weights.add(weight);
    }
    return new Figure.Known(
        sum.divide(weights, MathContext.DECIMAL128),
        Uncertainty.none(),
        new Counts.NotCounted(),
        true);
  }
}
