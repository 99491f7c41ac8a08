package dk.pejling.disclosure.gap;

import dk.pejling.agreement.Criteria;
import dk.pejling.agreement.IndicatorSketch;
import dk.pejling.agreement.geography.AreaLevel;
import dk.pejling.agreement.indicator.Group;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.assessment.verdict.gap.Gap;
import dk.pejling.assessment.verdict.gap.GapSeries;
import dk.pejling.assessment.verdict.gap.NoGap;
import dk.pejling.assessment.verdict.gap.Ratio;
import dk.pejling.disclosure.DisclosedSeries;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * The gap in figures that are published. Baseline 2023; Hjørring, Brønderslev and Læsø are in Nord,
 * Thisted and Morsø in Vest.
 */
final class Measured {
  static final Indicator SHARE = IndicatorSketch.proportion("i").make();

  private Measured() {}

  static Group part(String label) {
    return new Group.Part("køn", label);
  }

  static NoGap why(DisclosedSeries... series) {
    return ((GapSeries.None) measured(SHARE, AreaLevel.MUNICIPALITY, series)).why();
  }

  static GapSeries.Followed followed(DisclosedSeries... series) {
    return (GapSeries.Followed) measured(SHARE, AreaLevel.MUNICIPALITY, series);
  }

  static GapSeries measured(Indicator indicator, AreaLevel level, DisclosedSeries... series) {
    return new PublishedGaps(
            Published.status(
                List.of(indicator), List.of(Criteria.target("1.1", "i", "9.0")), series))
        .areas(indicator, level);
  }

  static String ratio(Gap gap) {
    return gap.relative() instanceof Ratio.Of(BigDecimal value)
        ? value.setScale(3, RoundingMode.HALF_UP).toPlainString()
        : "-";
  }
}
