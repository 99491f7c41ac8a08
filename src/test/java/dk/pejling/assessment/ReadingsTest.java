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
import dk.pejling.agreement.indicator.Indicator.PopulationYear;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.assessment.SeriesPoint.Figure;
import dk.pejling.assessment.verdict.Absence;
import dk.pejling.assessment.verdict.Counts;
import dk.pejling.assessment.verdict.Spread;
import dk.pejling.finding.Finding;
import dk.pejling.observation.Observed;
import dk.pejling.observation.Reading;
import dk.pejling.period.Period;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How single readings become figures, and which are held back. */
class ReadingsTest {
  private static final Agreement PROPORTION =
      Agreements.of(List.of(IndicatorSketch.proportion("g").make()));

  @Test
  void ratePerInhabitantTakesTheFixedYearsPopulation() {
    Assessment assessment =
        assess(
            perInhabitant(new PopulationYear.Fixed(new Period.Quarter(2020, 1))),
            List.of(
                Observed.in(new Period.Quarter(2020, 1), "folk", "773", new Reading.Tally(20_000)),
                Observed.in(new Period.Quarter(2020, 1), "folk", "787", new Reading.Tally(40_000)),
                Observed.tally("uheld", "773", 2022, 8),
                Observed.tally("uheld", "787", 2022, 22)));

    Figure.Known morsoe = lastKnown(assessment, "uheld", "773");
    assertThat(morsoe.value()).isEqualByComparingTo("4");
    assertThat(morsoe.spread()).isInstanceOf(Spread.Between.class);
    assertThat(lastKnown(assessment, "uheld", "klynge-vest"))
        .satisfies(
            figure -> {
              assertThat(figure.value()).isEqualByComparingTo("5");
              assertThat(figure.counts()).isEqualTo(new Counts.Of(30, 60_000));
            });
    assertThat(points(assessment, "uheld", "773").getLast().sources())
        .extracting(source -> source.location().file())
        .containsExactly("uheld-773-2022.csv", "folk-773-2020K1.csv");
  }

  @Test
  void ratePerInhabitantTakesTheSameYearsPopulation() {
    Assessment assessment =
        assess(
            perInhabitant(new PopulationYear.SameYear()),
            List.of(
                Observed.tally("folk", "773", 2021, 10_000),
                Observed.tally("folk", "773", 2022, 20_000),
                Observed.tally("uheld", "773", 2022, 8)));

    assertThat(lastKnown(assessment, "uheld", "773").value()).isEqualByComparingTo("4");
  }

  @Test
  void missingPopulationIsToldOnce() {
    Assessment assessment =
        assess(
            perInhabitant(new PopulationYear.SameYear()),
            List.of(
                Observed.tally("uheld", "773", 2022, 8), Observed.tally("uheld", "787", 2022, 9)));

    assertThat(last(assessment, "uheld", "773")).isEqualTo(new Figure.Unknown(Absence.MISSING));
    assertThat(assessment.findings()).extracting(Finding::code).containsExactly("VUR-102");
  }

  @Test
  void partAboveTheWholeIsHeldBack() {
    Assessment assessment =
        assess(PROPORTION, List.of(Observed.counted("g", "787", 2025, 101, 100)));

    assertThat(last(assessment, "g", "787")).isEqualTo(new Figure.Unknown(Absence.MISSING));
    assertThat(assessment.findings()).extracting(Finding::code).containsExactly("VUR-103");
  }

  @Test
  void intervalWithoutItsValueIsHeldBackAndTheValueStays() {
    Assessment assessment =
        assess(PROPORTION, List.of(Observed.valued("g", "787", 2025, "10", "11", "12")));

    assertThat(lastKnown(assessment, "g", "787").spread()).isEqualTo(new Spread.NoInterval());
    assertThat(assessment.findings()).extracting(Finding::code).containsExactly("VUR-104");
  }

  @Test
  void countWithoutWholeIsHeldBackWhereOneIsNeeded() {
    Assessment assessment = assess(PROPORTION, List.of(Observed.tally("g", "787", 2025, 7)));

    assertThat(last(assessment, "g", "787")).isEqualTo(new Figure.Unknown(Absence.MISSING));
    assertThat(assessment.findings()).extracting(Finding::code).containsExactly("VUR-105");
  }

  private static Agreement perInhabitant(PopulationYear year) {
    return Agreements.of(
        List.of(
            IndicatorSketch.proportion("uheld")
                .measuredAs(new Measure.PopulationRate(new IndicatorId("folk"), year))
                .in(
                    new Indicator.Unit(
                        "pr. 10.000 borgere", "pr. 10.000", BigDecimal.valueOf(10_000), 1))
                .make(),
            IndicatorSketch.proportion("folk")
                .measuredAs(new Measure.Count())
                .in(new Indicator.Unit("personer", "personer", BigDecimal.ONE, 0))
                .threshold(0)
                .make()));
  }
}
