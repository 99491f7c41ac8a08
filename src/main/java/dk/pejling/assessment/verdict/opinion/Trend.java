package dk.pejling.assessment.verdict.opinion;

import dk.pejling.period.Period;
import dk.pejling.statistics.StraightLine;
import java.math.BigDecimal;
import java.util.List;

/** How a series has gone over its last five years (`udvikling`, method §2, as Fingertips). */
public sealed interface Trend {
  /**
   * The trend is more than chance, and doesn't hang on a single year.
   *
   * @param better whether it goes the way that is better
   */
  record Significant(Basis basis, Heading heading, boolean better) implements Trend {}

  record NotSignificant(Basis basis) implements Trend {}

  record NotCalculable(Obstacle why) implements Trend {}

  /** Which way a figure goes. */
  enum Heading {
    RISING("stigende"),
    FALLING("faldende");

    private final String label;

    Heading(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /** The five years and the line through them, for a reader to do it again. */
  sealed interface Basis {
    List<? extends Yearly> years();

    StraightLine line();

    default Period.Year from() {
      return years().getFirst().year();
    }

    default Period.Year to() {
      return years().getLast().year();
    }

    /**
     * A proportion: chi-square for trend on its counts.
     *
     * @param line its slope is a fraction, whatever the indicator's unit
     */
    record OfCounts(List<Counted> years, StraightLine line) implements Basis {
      public OfCounts {
        years = List.copyOf(years);
      }
    }

    /** Anything else: regression weighted by the intervals, in the indicator's unit. */
    record OfIntervals(List<Estimated> years, StraightLine line) implements Basis {
      public OfIntervals {
        years = List.copyOf(years);
      }
    }
  }

  /** What is known of one of the years. */
  sealed interface Yearly {
    Period.Year year();
  }

  record Counted(Period.Year year, long numerator, long denominator) implements Yearly {}

  record Estimated(Period.Year year, BigDecimal value, BigDecimal lower, BigDecimal upper)
      implements Yearly {}
}
