package dk.pejling.report.area;

import dk.pejling.agreement.indicator.Indicator.Direction;
import dk.pejling.assessment.verdict.Spread;
import java.math.BigDecimal;

/** How an area's figure lies against the region's, as far as its interval allows to say. */
enum Standing {
  BETTER("bedre, sikker forskel"),
  WORSE("dårligere, sikker forskel"),
  ALIKE("ingen sikker forskel"),
  UNCERTAIN("intet CI, usikkert");

  private final String words;

  Standing(String words) {
    this.words = words;
  }

  /**
   * @param region the region's value
   */
  static Standing of(Spread spread, BigDecimal region, Direction direction) {
    return switch (spread) {
      case Spread.NoInterval none -> UNCERTAIN;
      case Spread.Between(BigDecimal lower, BigDecimal upper) -> {
        int above = lower.compareTo(region) > 0 ? 1 : 0;
        int below = upper.compareTo(region) < 0 ? 1 : 0;
        int good = (above - below) * direction.sign();
        yield good == 0 ? ALIKE : good > 0 ? BETTER : WORSE;
      }
    };
  }

  String words() {
    return words;
  }
}
