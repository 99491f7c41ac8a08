package dk.pejling.disclosure.gap;

import static dk.pejling.disclosure.gap.Measured.SHARE;
import static dk.pejling.disclosure.gap.Measured.followed;
import static dk.pejling.disclosure.gap.Measured.measured;
import static dk.pejling.disclosure.gap.Published.everyone;
import static dk.pejling.disclosure.gap.Published.shown;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.Criteria;
import dk.pejling.agreement.IndicatorSketch;
import dk.pejling.agreement.geography.AreaLevel;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.Indicator.SeriesBreak;
import dk.pejling.assessment.verdict.gap.GapChange;
import dk.pejling.assessment.verdict.gap.GapChange.Way;
import dk.pejling.assessment.verdict.gap.GapSeries;
import dk.pejling.assessment.verdict.gap.GapSeries.Ends;
import dk.pejling.assessment.verdict.gap.NoGap;
import dk.pejling.assessment.verdict.gap.Ratio;
import dk.pejling.disclosure.DisclosedSeries;
import dk.pejling.period.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * How a gap has changed since the baseline. Baseline 2023; Hjørring, Brønderslev and Læsø are in
 * Nord, Thisted and Morsø in Vest.
 */
class GapChangesTest {
  @Test
  void nothingIsSoManyTimesNothing() {
    GapSeries.Followed gap =
        followed(
            everyone("i", "860", shown(2023, "4"), shown(2025, "5")),
            everyone("i", "787", shown(2023, "2"), shown(2025, "0")));

    assertThat(gap.latest().relative()).isEqualTo(new Ratio.LowestNotPositive());
    assertThat(((Ends.Both) gap.ends()).change())
        .isEqualTo(new GapChange.Moved(Way.LARGER, Way.UNKNOWN));
  }

  /** From 40 - 20 = 20 and 2 times to 18 - 6 = 12 and 3 times. */
  @Test
  void absoluteAndRelativeCanGoOppositeWays() {
    assertThat(
            ((Ends.Both)
                    followed(
                            everyone("i", "860", shown(2023, "40"), shown(2025, "18")),
                            everyone("i", "787", shown(2023, "20"), shown(2025, "6")))
                        .ends())
                .change())
        .isEqualTo(new GapChange.Moved(Way.SMALLER, Way.LARGER));
  }

  /** 8.34 and 8.26 both look like 8.3, and the ratios 1.49 and 1.49. */
  @Test
  void whatLooksAlikeHasNotChanged() {
    assertThat(
            ((Ends.Both)
                    followed(
                            everyone("i", "860", shown(2023, "25.34"), shown(2025, "25.26")),
                            everyone("i", "787", shown(2023, "17"), shown(2025, "17")))
                        .ends())
                .change())
        .isEqualTo(new GapChange.Moved(Way.UNCHANGED, Way.UNCHANGED));
  }

  @Test
  void nothingIsSaidAcrossABreak() {
    Period from = new Period.Year(2024);
    Indicator broken =
        IndicatorSketch.proportion("i").broken(new SeriesBreak(from, "ny opgørelse")).make();

    assertThat(
            ((Ends.Both)
                    ((GapSeries.Followed)
                            measured(
                                broken,
                                AreaLevel.MUNICIPALITY,
                                everyone("i", "860", shown(2023, "40"), shown(2025, "18")),
                                everyone("i", "787", shown(2023, "20"), shown(2025, "6"))))
                        .ends())
                .change())
        .isEqualTo(new GapChange.Broken(from));
  }

  @Test
  void oneEndAlone() {
    DisclosedSeries hjoerring = everyone("i", "860", shown(2023, "20"));

    assertThat(followed(hjoerring, everyone("i", "787", shown(2023, "17"))).ends())
        .isInstanceOfSatisfying(
            Ends.One.class,
            one -> {
              assertThat(one.only().absolute()).isEqualByComparingTo("3");
              assertThat(one.why()).isEqualTo(new NoGap.NothingSince(Criteria.BASELINE));
            });
    assertThat(
            followed(
                    everyone("i", "860", shown(2025, "21")),
                    everyone("i", "787", shown(2025, "17")))
                .ends())
        .isInstanceOfSatisfying(
            Ends.One.class,
            one -> {
              assertThat(one.only().absolute()).isEqualByComparingTo("4");
              assertThat(one.why()).isEqualTo(new NoGap.BaselineMissing(Criteria.BASELINE));
            });
  }

  @Test
  void withoutACriterionTheGapIsSinceTheFirstFigures() {
    PublishedGaps gaps =
        new PublishedGaps(
            Published.status(
                List.of(SHARE),
                List.of(),
                everyone("i", "860", shown(2020, "9"), shown(2021, "9"), shown(2025, "9")),
                everyone("i", "787", shown(2021, "5"), shown(2025, "6"))));

    assertThat(gaps.areas(SHARE, AreaLevel.MUNICIPALITY))
        .isInstanceOfSatisfying(
            GapSeries.Followed.class,
            gap ->
                assertThat(((Ends.Both) gap.ends()).first().period())
                    .isEqualTo(new Period.Year(2021)));
  }
}
