package dk.pejling.disclosure.gap;

import static dk.pejling.disclosure.gap.Measured.SHARE;
import static dk.pejling.disclosure.gap.Measured.measured;
import static dk.pejling.disclosure.gap.Measured.why;
import static dk.pejling.disclosure.gap.Published.everyone;
import static dk.pejling.disclosure.gap.Published.hidden;
import static dk.pejling.disclosure.gap.Published.shown;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.Criteria;
import dk.pejling.agreement.IndicatorSketch;
import dk.pejling.agreement.geography.AreaLevel;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.Indicator.Measure;
import dk.pejling.assessment.verdict.gap.GapSeries;
import dk.pejling.assessment.verdict.gap.NoGap;
import dk.pejling.period.Period;
import org.junit.jupiter.api.Test;

/** Why there is no gap to follow. */
class NoGapTest {
  @Test
  void oneAreaAloneAllHiddenAndNoFigures() {
    assertThat(why(everyone("i", "860", shown(2023, "20"), shown(2025, "21"))))
        .isEqualTo(new NoGap.TooFew(Criteria.BASELINE, new Period.Year(2025)));
    assertThat(
            why(
                everyone("i", "860", hidden(2023), hidden(2025)),
                everyone("i", "787", hidden(2023), hidden(2025))))
        .isEqualTo(new NoGap.Hidden());
    assertThat(why()).isEqualTo(new NoGap.NoFigures());
    assertThat(
            ((GapSeries.None)
                    measured(
                        SHARE,
                        AreaLevel.REGION,
                        everyone("i", "1081", shown(2023, "20"), shown(2025, "21"))))
                .why())
        .isEqualTo(new NoGap.Alone());
  }

  @Test
  void countsFollowTheSizeOfAnArea() {
    Indicator people = IndicatorSketch.proportion("i").measuredAs(new Measure.Count()).make();

    assertThat(
            ((GapSeries.None)
                    measured(
                        people,
                        AreaLevel.MUNICIPALITY,
                        everyone("i", "860", shown(2023, "64000"), shown(2025, "64000")),
                        everyone("i", "825", shown(2023, "1800"), shown(2025, "1800"))))
                .why())
        .isEqualTo(new NoGap.OfCounts());
  }
}
