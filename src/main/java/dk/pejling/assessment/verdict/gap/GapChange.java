package dk.pejling.assessment.verdict.gap;

import dk.pejling.agreement.indicator.Indicator.Unit;
import dk.pejling.period.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Which way a gap has gone from one end to the other, or why that can't be said. */
public sealed interface GapChange {
  /** Absolute and relative, which needn't go the same way. */
  record Moved(Way absolute, Way relative) implements GapChange {}

  /** The figures before and after can't be compared (`databrud`). */
  record Broken(Period at) implements GapChange {}

  /** Which way. */
  enum Way {
    SMALLER("mindre"),
    LARGER("større"),
    UNCHANGED("uændret"),
    /** There is no ratio at one of the ends. */
    UNKNOWN("ukendt");

    private final String label;

    Way(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /** Decimals of a ratio where it is shown. */
  int RATIO_DECIMALS = 2;

  /** As the figures look when shown, so that the words never contradict them. */
  static Moved between(Gap first, Gap latest, Unit unit) {
    return new Moved(
        way(first.absolute(), latest.absolute(), unit.decimals()),
        first.relative() instanceof Ratio.Of(BigDecimal before)
                && latest.relative() instanceof Ratio.Of(BigDecimal now)
            ? way(before, now, RATIO_DECIMALS)
            : Way.UNKNOWN);
  }

  private static Way way(BigDecimal before, BigDecimal now, int decimals) {
    int sign =
        now.setScale(decimals, RoundingMode.HALF_UP)
            .compareTo(before.setScale(decimals, RoundingMode.HALF_UP));
    return sign == 0 ? Way.UNCHANGED : sign < 0 ? Way.SMALLER : Way.LARGER;
  }
}
