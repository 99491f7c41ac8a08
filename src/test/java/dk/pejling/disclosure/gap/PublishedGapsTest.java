package dk.pejling.disclosure.gap;

import static dk.pejling.disclosure.gap.Measured.followed;
import static dk.pejling.disclosure.gap.Measured.part;
import static dk.pejling.disclosure.gap.Measured.ratio;
import static dk.pejling.disclosure.gap.Published.absent;
import static dk.pejling.disclosure.gap.Published.everyone;
import static dk.pejling.disclosure.gap.Published.hidden;
import static dk.pejling.disclosure.gap.Published.of;
import static dk.pejling.disclosure.gap.Published.shown;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.Agreements;
import dk.pejling.agreement.Criteria;
import dk.pejling.agreement.IndicatorSketch;
import dk.pejling.agreement.indicator.Breakdown;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.assessment.verdict.Absence;
import dk.pejling.assessment.verdict.gap.Gap;
import dk.pejling.assessment.verdict.gap.GapChange;
import dk.pejling.assessment.verdict.gap.GapChange.Way;
import dk.pejling.assessment.verdict.gap.GapSeries;
import dk.pejling.assessment.verdict.gap.GapSeries.Ends;
import dk.pejling.assessment.verdict.gap.LeftOut;
import dk.pejling.assessment.verdict.gap.LeftOut.Because;
import dk.pejling.period.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Which areas are compared, and how far apart they are. Baseline 2023; Hjørring, Brønderslev and
 * Læsø are in Nord, Thisted and Morsø in Vest.
 */
class PublishedGapsTest {
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
}
