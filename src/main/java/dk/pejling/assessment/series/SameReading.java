package dk.pejling.assessment.series;

import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.observation.Observation;
import dk.pejling.observation.Reading;
import dk.pejling.observation.Reading.SourceInterval;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;

/** Whether two files say the same of a cell, though one may say more than the other. */
final class SameReading {
  private SameReading() {}

  static boolean of(Reading one, Reading other, Indicator indicator) {
    if (one instanceof Reading.Valued value && other instanceof Reading.Valued again) {
      return value.value().compareTo(again.value()) == 0
          && compatible(value.interval(), again.interval());
    }
    if (one instanceof Reading.Counted counts && other instanceof Reading.Valued value) {
      return rounded(counts, value.value(), indicator);
    }
    if (one instanceof Reading.Valued value && other instanceof Reading.Counted counts) {
      return rounded(counts, value.value(), indicator);
    }
    return one.equals(other)
        || (one instanceof Reading.Suppressed && other instanceof Reading.Suppressed);
  }

  /** The one that tells most; provisional if any of them is. Not empty. */
  static Observation fullest(List<Observation> same) {
    Observation fullest =
        same.stream()
            .max(Comparator.comparingInt(each -> detail(each.reading())))
            .orElseThrow(() -> new IllegalArgumentException("no observation"));
    boolean provisional = same.stream().anyMatch(Observation::provisional);
    return new Observation(
        fullest.indicator(),
        fullest.area(),
        fullest.group(),
        fullest.period(),
        fullest.reading(),
        provisional,
        fullest.provenance());
  }

  private static int detail(Reading reading) {
    return switch (reading) {
      case Reading.Counted counted -> 2;
      case Reading.Valued(var value, SourceInterval.Between between) -> 1;
      default -> 0;
    };
  }

  private static boolean rounded(Reading.Counted counts, BigDecimal value, Indicator indicator) {
    BigDecimal exact =
        BigDecimal.valueOf(counts.numerator())
            .multiply(indicator.unit().factor())
            .divide(BigDecimal.valueOf(counts.denominator()), MathContext.DECIMAL128);
    return exact.setScale(value.scale(), RoundingMode.HALF_UP).compareTo(value) == 0;
  }

  private static boolean compatible(SourceInterval one, SourceInterval other) {
    return !(one instanceof SourceInterval.Between(BigDecimal lower, BigDecimal upper))
        || !(other instanceof SourceInterval.Between(BigDecimal from, BigDecimal to))
        || (lower.compareTo(from) == 0 && upper.compareTo(to) == 0);
  }
}
