package dk.pejling.disclosure.gap;

import static dk.pejling.disclosure.gap.Published.absent;
import static dk.pejling.disclosure.gap.Published.everyone;
import static dk.pejling.disclosure.gap.Published.hidden;
import static dk.pejling.disclosure.gap.Published.of;
import static dk.pejling.disclosure.gap.Published.shown;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.Agreements;
import dk.pejling.agreement.Criteria;
import dk.pejling.agreement.IndicatorSketch;
import dk.pejling.agreement.geography.AreaLevel;
import dk.pejling.agreement.indicator.Breakdown;
import dk.pejling.agreement.indicator.Group;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.Indicator.Measure;
import dk.pejling.agreement.indicator.Indicator.SeriesBreak;
import dk.pejling.assessment.verdict.Absence;
import dk.pejling.assessment.verdict.gap.Gap;
import dk.pejling.assessment.verdict.gap.GapChange;
import dk.pejling.assessment.verdict.gap.GapChange.Way;
import dk.pejling.assessment.verdict.gap.GapSeries;
import dk.pejling.assessment.verdict.gap.GapSeries.Ends;
import dk.pejling.assessment.verdict.gap.LeftOut;
import dk.pejling.assessment.verdict.gap.LeftOut.Because;
import dk.pejling.assessment.verdict.gap.NoGap;
import dk.pejling.assessment.verdict.gap.Ratio;
import dk.pejling.disclosure.DisclosedSeries;
import dk.pejling.period.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Baseline 2023; Hjørring, Brønderslev and Læsø are in Nord, Thisted and Morsø in Vest. */
class PublishedGapsTest {
  private static final Indicator SHARE = IndicatorSketch.proportion("i").make();

  /** 25.1 - 16.8 = 8.3, 25.1 : 16.8 = 1.494; then 24.8 - 17.4 = 7.4, 24.8 : 17.4 = 1.425. */
  @Test
  void highestLessLowestAtBothEnds() {
    GapSeries.Followed gap =
        followed(
            everyone("i", "773", shown(2023, "25.1"), shown(2025, "24.8")),
            everyone("i", "787", shown(2023, "20.0"), shown(2025, "20.0")),
            everyone("i", "860", shown(2023, "16.8"), shown(2025, "17.4")));

    Ends.Both ends = (Ends.Both) gap.ends();
    assertThat(ends.first().absolute()).isEqualByComparingTo("8.3");
    assertThat(ratio(ends.first())).isEqualTo("1.494");
    assertThat(ends.latest().absolute()).isEqualByComparingTo("7.4");
    assertThat(ratio(ends.latest())).isEqualTo("1.425");
    assertThat(ends.latest().highest().named()).isEqualTo("Morsø");
    assertThat(ends.latest().lowest().named()).isEqualTo("Hjørring");
    assertThat(ends.change()).isEqualTo(new GapChange.Moved(Way.SMALLER, Way.SMALLER));
    assertThat(gap.compared()).containsExactly("Hjørring", "Thisted", "Morsø");
  }

  /** Læsø would be lowest at the baseline and Brønderslev highest now. */
  @Test
  void theSameAreasAreComparedAndTheOthersNamed() {
    GapSeries.Followed gap =
        followed(
            everyone("i", "825", shown(2023, "1.0"), hidden(2025)),
            everyone("i", "810", absent(2023, Absence.MISSING), shown(2025, "99.0")),
            everyone("i", "773", shown(2023, "25.0"), shown(2025, "24.0")),
            everyone("i", "860", shown(2023, "17.0"), shown(2025, "17.0")));

    assertThat(((Ends.Both) gap.ends()).first().lowest().named()).isEqualTo("Hjørring");
    assertThat(((Ends.Both) gap.ends()).latest().highest().named()).isEqualTo("Morsø");
    assertThat(gap.leftOut())
        .containsExactly(
            new LeftOut("Brønderslev", Because.WITHOUT_FIGURE),
            new LeftOut("Læsø", Because.HIDDEN),
            new LeftOut("Thisted", Because.WITHOUT_FIGURE));
    assertThat(gap.latest().leftOut())
        .contains(new LeftOut("Brønderslev", Because.NOT_AT_BOTH_ENDS));
  }

  @Test
  void whatTheSourceHidesIsHiddenToo() {
    assertThat(
            followed(
                    everyone(
                        "i", "825", shown(2023, "1.0"), absent(2025, Absence.SUPPRESSED_BY_SOURCE)),
                    everyone("i", "773", shown(2023, "25.0"), shown(2025, "24.0")),
                    everyone("i", "860", shown(2023, "17.0"), shown(2025, "17.0")))
                .leftOut())
        .contains(new LeftOut("Læsø", Because.HIDDEN));
  }

  @Test
  void aPeriodBetweenTheEndsIsToldApartWhereNotAllHaveAFigure() {
    GapSeries.Followed gap =
        followed(
            everyone("i", "773", shown(2023, "25"), hidden(2024), shown(2025, "24")),
            everyone("i", "787", shown(2023, "20"), shown(2024, "19"), shown(2025, "20")),
            everyone("i", "860", shown(2023, "17"), shown(2024, "18"), shown(2025, "17")));

    Gap between = gap.at(new Period.Year(2024)).getFirst();
    assertThat(between.absolute()).isEqualByComparingTo("1");
    assertThat(gap.sameAsAtEnds(between)).isFalse();
    assertThat(gap.sameAsAtEnds(gap.latest())).isTrue();
  }

  @Test
  void areasWithTheSameValueAreAllNamed() {
    Gap latest =
        followed(
                everyone("i", "860", shown(2023, "20"), shown(2025, "24.0")),
                everyone("i", "787", shown(2023, "20"), shown(2025, "17")),
                everyone("i", "773", shown(2023, "20"), shown(2025, "24")))
            .latest();

    assertThat(latest.highest().named()).isEqualTo("Hjørring og Morsø");
    assertThat(latest.lowest().named()).isEqualTo("Thisted");
  }

  @Test
  void allAlikeHasAGapOfNothing() {
    Gap latest =
        followed(
                everyone("i", "860", shown(2023, "20"), shown(2025, "20")),
                everyone("i", "787", shown(2023, "20"), shown(2025, "20")))
            .latest();

    assertThat(latest.absolute()).isEqualByComparingTo("0");
    assertThat(ratio(latest)).isEqualTo("1.000");
    assertThat(latest.level()).isTrue();
  }

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

  /** Women 11.2, men 10.7: 0.5 and 11.2 : 10.7 = 1.047, from 1.0 and 12.0 : 11.0 = 1.091. */
  @Test
  void groupsInTheRegion() {
    Breakdown sex = new Breakdown("køn", List.of("kvinder", "mænd"));
    Indicator divided = IndicatorSketch.proportion("i").divided(sex);
    PublishedGaps gaps =
        new PublishedGaps(
            Published.status(
                List.of(divided),
                List.of(Criteria.target("1.1", "i", "9.0")),
                of("i", "1081", part("kvinder"), shown(2023, "12.0"), shown(2025, "11.2")),
                of("i", "1081", part("mænd"), shown(2023, "11.0"), shown(2025, "10.7")),
                everyone("i", "1081", shown(2023, "1"), shown(2025, "99"))));

    GapSeries.Followed gap =
        (GapSeries.Followed) gaps.groups(divided, sex, Agreements.geography().region());

    assertThat(gap.latest().highest().named()).isEqualTo("kvinder");
    assertThat(gap.latest().absolute()).isEqualByComparingTo("0.5");
    assertThat(ratio(gap.latest())).isEqualTo("1.047");
    assertThat(((Ends.Both) gap.ends()).change())
        .isEqualTo(new GapChange.Moved(Way.SMALLER, Way.SMALLER));
  }

  private static Group part(String label) {
    return new Group.Part("køn", label);
  }

  private static NoGap why(DisclosedSeries... series) {
    return ((GapSeries.None) measured(SHARE, AreaLevel.MUNICIPALITY, series)).why();
  }

  private static GapSeries.Followed followed(DisclosedSeries... series) {
    return (GapSeries.Followed) measured(SHARE, AreaLevel.MUNICIPALITY, series);
  }

  private static GapSeries measured(
      Indicator indicator, AreaLevel level, DisclosedSeries... series) {
    return new PublishedGaps(
            Published.status(
                List.of(indicator), List.of(Criteria.target("1.1", "i", "9.0")), series))
        .areas(indicator, level);
  }

  private static String ratio(Gap gap) {
    return gap.relative() instanceof Ratio.Of(BigDecimal value)
        ? value.setScale(3, RoundingMode.HALF_UP).toPlainString()
        : "-";
  }
}
