package dk.pejling.observation;

import java.math.BigDecimal;

/** What a source says of an indicator in one area and period (`aflæsning`). */
public sealed interface Reading {
  /** Events of a whole; {@code numerator} may exceed {@code denominator} for rates. */
  record Counted(long numerator, long denominator) implements Reading {
    public Counted {
      if (numerator < 0 || denominator <= 0) {
        throw new IllegalArgumentException("counted %s of %s".formatted(numerator, denominator));
      }
    }
  }

  /** Events alone; the whole comes from a population. */
  record Tally(long count) implements Reading {
    public Tally {
      if (count < 0) {
        throw new IllegalArgumentException("count " + count);
      }
    }
  }

  /** A figure the source has calculated, in the indicator's unit. */
  record Valued(BigDecimal value, SourceInterval interval) implements Reading {}

  /** The source has no figure: {@code ..}, blank, or a token its profile calls missing. */
  record Missing(String token) implements Reading {}

  /** The source hides the figure itself. */
  record Suppressed(String token) implements Reading {}

  /** The figure can't exist there. */
  record NotApplicable() implements Reading {}

  /** The 95 % interval a source publishes with a figure, if any. */
  sealed interface SourceInterval {
    record Between(BigDecimal lower, BigDecimal upper) implements SourceInterval {
      public Between {
        if (lower.compareTo(upper) > 0) {
          throw new IllegalArgumentException("interval %s-%s".formatted(lower, upper));
        }
      }
    }

    record NotPublished() implements SourceInterval {}
  }
}
