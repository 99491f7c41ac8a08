package dk.pejling.assessment;

import static dk.pejling.assessment.Judging.assess;
import static dk.pejling.assessment.Judging.last;
import static dk.pejling.assessment.Judging.lastKnown;
import static dk.pejling.assessment.Judging.points;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.Agreements;
import dk.pejling.agreement.IndicatorSketch;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.Indicator.Measure;
import dk.pejling.agreement.indicator.Indicator.RollUp;
import dk.pejling.assessment.SeriesPoint.Figure;
import dk.pejling.assessment.verdict.Absence;
import dk.pejling.assessment.verdict.Counts;
import dk.pejling.assessment.verdict.Spread;
import dk.pejling.finding.Severity;
import dk.pejling.observation.Observation;
import dk.pejling.observation.Observed;
import dk.pejling.observation.Reading;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeriesTest {
  private static final Agreement PROPORTION =
      Agreements.of(List.of(IndicatorSketch.proportion("g").make()));

  @Test
  void sumsNumeratorsAndDenominatorsUpToTheRegion() {
    Assessment assessment = assess(PROPORTION, complete(2025));

    Figure.Known nord = lastKnown(assessment, "g", "klynge-nord");
    Figure.Known region = lastKnown(assessment, "g", "1081");

    assertThat(nord.counts()).isEqualTo(new Counts.Of(60, 400));
    assertThat(nord.value()).isEqualByComparingTo("15");
    assertThat(nord.ownCalculation()).isTrue();
    assertThat(region.counts()).isEqualTo(new Counts.Of(120, 600));
    assertThat(region.value()).isEqualByComparingTo("20");
    assertThat(points(assessment, "g", "1081").getLast().sources())
        .extracting(source -> source.location().file())
        .containsExactly(
            "g-860-2025.csv",
            "g-810-2025.csv",
            "g-825-2025.csv",
            "g-787-2025.csv",
            "g-773-2025.csv");
  }

  @Test
  void onePartMissingLeavesClusterAndRegionWithoutFigure() {
    List<Observation> observations = new ArrayList<>(complete(2025));
    observations.set(2, Observed.of("g", "825", 2025, new Reading.Missing("..")));

    Assessment assessment = assess(PROPORTION, observations);

    assertThat(last(assessment, "g", "825")).isEqualTo(new Figure.Unknown(Absence.MISSING));
    assertThat(last(assessment, "g", "klynge-nord"))
        .isEqualTo(new Figure.Unknown(Absence.INCOMPLETE));
    assertThat(last(assessment, "g", "1081")).isEqualTo(new Figure.Unknown(Absence.INCOMPLETE));
    assertThat(lastKnown(assessment, "g", "klynge-vest").value()).isEqualByComparingTo("30");
  }

  @Test
  void sourcesOwnFigureStandsInForAnIncompleteSum() {
    List<Observation> observations = new ArrayList<>(complete(2025));
    observations.set(2, Observed.of("g", "825", 2025, new Reading.Suppressed("*")));
    observations.add(Observed.counted("g", "klynge-nord", 2025, 61, 400));

    Assessment assessment = assess(PROPORTION, observations);

    assertThat(lastKnown(assessment, "g", "klynge-nord"))
        .satisfies(
            figure -> {
              assertThat(figure.counts()).isEqualTo(new Counts.Of(61, 400));
              assertThat(figure.ownCalculation()).isFalse();
            });
    assertThat(lastKnown(assessment, "g", "1081").counts()).isEqualTo(new Counts.Of(121, 600));
    assertThat(assessment.findings()).isEmpty();
  }

  @Test
  void partThatCannotHaveAFigureIsNoGap() {
    List<Observation> observations = new ArrayList<>(complete(2025));
    observations.set(2, Observed.of("g", "825", 2025, new Reading.NotApplicable()));

    assertThat(lastKnown(assess(PROPORTION, observations), "g", "klynge-nord").counts())
        .isEqualTo(new Counts.Of(56, 380));
  }

  @Test
  void publishedTotalThatDiffersIsANoticeAndTheSumIsUsed() {
    List<Observation> observations = new ArrayList<>(complete(2025));
    observations.add(Observed.counted("g", "klynge-nord", 2025, 59, 400));

    Assessment assessment = assess(PROPORTION, observations);

    assertThat(lastKnown(assessment, "g", "klynge-nord").counts())
        .isEqualTo(new Counts.Of(60, 400));
    assertThat(assessment.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo("VUR-101");
              assertThat(finding.severity()).isEqualTo(Severity.NOTICE);
              assertThat(finding.location().file()).isEqualTo("g-klynge-nord-2025.csv");
              assertThat(finding.concerns()).contains("Klynge Nord", "2025");
              assertThat(finding.found() + finding.expected()).doesNotContain("59", "60");
            });
  }

  @Test
  void aTotalThatDiffersIsToldWithTheDifferenceWhereNothingIsHidden() {
    assertThat(apart(open(), 66, 420))
        .isEqualTo("66 af 420 hos kilden, 60 af 400 i delene; en forskel på 6 og 20");
    assertThat(apart(open(), 65, 405))
        .isEqualTo("65 af 405 hos kilden, 60 af 400 i delene; en forskel på 5 og 5");
  }

  @Test
  void aSmallDifferenceIsNotTold() {
    assertThat(apart(open(), 64, 420)).doesNotContain("64", "60");
    assertThat(apart(open(), 66, 404)).doesNotContain("66", "60");
  }

  @Test
  void aTotalOfASmallPartIsNotTold() {
    assertThat(apart(complete(2025), 66, 420)).doesNotContain("66", "60");
  }

  @Test
  void noDifferenceIsToldWhereAnyFigureOfTheIndicatorCouldBeHidden() {
    for (Observation odd :
        List.of(
            Observed.counted("g", "773", 2024, 4, 100),
            Observed.counted("g", "773", 2024, 96, 100),
            Observed.of("g", "773", 2024, new Reading.Suppressed("<5")),
            Observed.of("g", "773", 2024, new Reading.Missing("..")),
            Observed.valued("g", "773", 2024, "12.5"),
            Observed.in(
                new dk.pejling.period.Period.Quarter(2024, 1),
                "g",
                "773",
                new Reading.Counted(10, 100)))) {
      List<Observation> observations = new ArrayList<>(open());
      observations.add(odd);
      assertThat(apart(observations, 66, 420)).as(odd.toString()).doesNotContain("66", "60");
    }
  }

  @Test
  void whereAPartIsMissingThereIsNoSumToDifferFrom() {
    List<Observation> observations = new ArrayList<>(complete(2025));
    observations.set(2, Observed.of("g", "825", 2025, new Reading.Missing("..")));
    observations.add(Observed.counted("g", "klynge-nord", 2025, 99, 400));
    assertThat(assess(PROPORTION, observations).findings()).isEmpty();
  }

  /** As {@link #complete}, without a small count. */
  private static List<Observation> open() {
    return List.of(
        Observed.counted("g", "860", 2025, 40, 200),
        Observed.counted("g", "810", 2025, 10, 180),
        Observed.counted("g", "825", 2025, 10, 20),
        Observed.counted("g", "787", 2025, 40, 150),
        Observed.counted("g", "773", 2025, 20, 50));
  }

  private static String apart(List<Observation> parts, long events, long whole) {
    List<Observation> observations = new ArrayList<>(parts);
    observations.add(Observed.counted("g", "klynge-nord", 2025, events, whole));
    return assess(PROPORTION, observations).findings().getFirst().found();
  }

  @Test
  void confirmedTotalIsTheSourcesOwn() {
    List<Observation> observations = new ArrayList<>(complete(2025));
    observations.add(Observed.counted("g", "klynge-nord", 2025, 60, 400));

    Assessment assessment = assess(PROPORTION, observations);

    assertThat(lastKnown(assessment, "g", "klynge-nord").ownCalculation()).isFalse();
    assertThat(points(assessment, "g", "klynge-nord").getLast().sources()).hasSize(4);
  }

  @Test
  void laterReceivedSupersedesWhateverTheOrder() {
    Observation old =
        Observed.received(
            Instant.parse("2025-01-01T00:00:00Z"), Observed.counted("g", "860", 2024, 1, 10));
    Observation corrected =
        Observed.received(
            Instant.parse("2025-06-01T00:00:00Z"), Observed.counted("g", "860", 2024, 2, 10));

    assertThat(lastKnown(assess(PROPORTION, List.of(corrected, old)), "g", "860").counts())
        .isEqualTo(new Counts.Of(2, 10));
    assertThat(lastKnown(assess(PROPORTION, List.of(old, corrected)), "g", "860").counts())
        .isEqualTo(new Counts.Of(2, 10));
  }

  @Test
  void periodThatBeginsAfterTheAsOfDayIsNotUsed() {
    Assessment assessment =
        assess(
            PROPORTION,
            List.of(
                Observed.counted("g", "860", 2025, 1, 10),
                Observed.counted("g", "860", 2026, 2, 10)));

    assertThat(points(assessment, "g", "860"))
        .extracting(point -> point.period().label())
        .containsExactly("2025");
  }

  @Test
  void weightedShareIsMarkedAsOwnCalculationWithoutInterval() {
    Indicator indicator =
        IndicatorSketch.proportion("s")
            .measuredAs(new Measure.SurveyShare())
            .rolledUp(new RollUp.Weighted())
            .make();

    Figure.Known vest =
        lastKnown(
            assess(
                Agreements.of(List.of(indicator)),
                List.of(
                    Observed.valued("s", "787", 2025, "10", "8", "12"),
                    Observed.valued("s", "773", 2025, "20", "18", "22"))),
            "s",
            "klynge-vest");

    // (43,423 x 10 + 20,247 x 20) : 63,670
    assertThat(vest.value().setScale(6, java.math.RoundingMode.HALF_UP))
        .isEqualTo(new BigDecimal("13.179991"));
    assertThat(vest.ownCalculation()).isTrue();
    assertThat(vest.spread()).isEqualTo(new Spread.NoInterval());
  }

  @Test
  void publishedRollUpTakesOnlyTheSourcesOwn() {
    Indicator indicator = IndicatorSketch.proportion("p").rolledUp(new RollUp.Published()).make();
    List<Observation> observations =
        List.of(
            Observed.counted("p", "787", 2025, 10, 100),
            Observed.counted("p", "773", 2025, 20, 100),
            Observed.valued("p", "1081", 2025, "12.5", "11.0", "14.0"));

    Assessment assessment = assess(Agreements.of(List.of(indicator)), observations);

    assertThat(points(assessment, "p", "klynge-vest")).isEmpty();
    assertThat(lastKnown(assessment, "p", "1081").value()).isEqualByComparingTo("12.5");
    assertThat(lastKnown(assessment, "p", "1081").spread())
        .isEqualTo(new Spread.Between(new BigDecimal("11.0"), new BigDecimal("14.0")));
  }

  @Test
  void surveyShareNeverGetsABinomialInterval() {
    Indicator indicator =
        IndicatorSketch.proportion("s").measuredAs(new Measure.SurveyShare()).make();

    assertThat(
            lastKnown(
                    assess(
                        Agreements.of(List.of(indicator)),
                        List.of(Observed.counted("s", "787", 2025, 20, 100))),
                    "s",
                    "787")
                .spread())
        .isEqualTo(new Spread.NoInterval());
  }

  private static List<Observation> complete(int year) {
    return List.of(
        Observed.counted("g", "860", year, 40, 200),
        Observed.counted("g", "810", year, 16, 180),
        Observed.counted("g", "825", year, 4, 20),
        Observed.counted("g", "787", year, 40, 150),
        Observed.counted("g", "773", year, 20, 50));
  }
}
