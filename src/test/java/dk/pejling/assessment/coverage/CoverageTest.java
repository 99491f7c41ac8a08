package dk.pejling.assessment.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.Agreements;
import dk.pejling.agreement.Criteria;
import dk.pejling.agreement.IndicatorSketch;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.assessment.Assessment;
import dk.pejling.assessment.Assessor;
import dk.pejling.assessment.MethodVersion;
import dk.pejling.assessment.series.SeriesIndex;
import dk.pejling.assessment.verdict.LackingWords;
import dk.pejling.assessment.verdict.Reason.Lacking;
import dk.pejling.observation.Observation;
import dk.pejling.observation.Observed;
import dk.pejling.observation.Reading;
import dk.pejling.period.Period;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageTest {
  private static final Period YEAR = new Period.Year(2025);
  private static final Indicator SHARE = IndicatorSketch.proportion("i").make();

  @Test
  void theRegionLacksTheMunicipalitiesThatItsClustersLack() {
    assertThat(
            lacking(
                Observed.counted("i", "860", 2025, 20, 100),
                Observed.counted("i", "810", 2025, 20, 100),
                Observed.of("i", "825", 2025, new Reading.Suppressed("*")),
                Observed.counted("i", "787", 2025, 20, 100),
                Observed.of("i", "773", 2025, new Reading.Missing(".."))))
        .containsExactly(
            new Lacking("Læsø", YEAR, "skjult"), new Lacking("Morsø", YEAR, "uden tal"));
  }

  @Test
  void aClusterWithAFigureOfItsOwnIsNotLacking() {
    assertThat(
            lacking(
                Observed.counted("i", "klynge-nord", 2025, 60, 300),
                Observed.counted("i", "787", 2025, 20, 100)))
        .containsExactly(new Lacking("Morsø", YEAR, "uden tal"));
  }

  @Test
  void aClusterWithoutAnyFigureIsNamedItself() {
    assertThat(lacking(Observed.counted("i", "klynge-nord", 2025, 60, 300)))
        .containsExactly(new Lacking("Klynge Vest", YEAR, "uden tal"));
  }

  @Test
  void aShareWithoutCountsCantBeAdded() {
    assertThat(
            lacking(
                Observed.counted("i", "klynge-nord", 2025, 60, 300),
                Observed.counted("i", "787", 2025, 20, 100),
                Observed.valued("i", "773", 2025, "21.0")))
        .containsExactly(new Lacking("Morsø", YEAR, "uden tæller og nævner"));
  }

  @Test
  void completeCoverageLacksNothing() {
    assertThat(
            lacking(
                Observed.counted("i", "klynge-nord", 2025, 60, 300),
                Observed.counted("i", "klynge-vest", 2025, 60, 300)))
        .isEmpty();
  }

  @Test
  void inWords() {
    Period one = new Period.Year(2024);

    assertThat(LackingWords.sentence(List.of())).isEmpty();
    assertThat(
            LackingWords.sentence(
                List.of(
                    new Lacking("Læsø", YEAR, "skjult"),
                    new Lacking("Morsø", YEAR, "uden tal"),
                    new Lacking("Læsø", one, "skjult"),
                    new Lacking("Morsø", one, "uden tal"))))
        .isEqualTo(" Det gælder Læsø (skjult) og Morsø (uden tal) i 2024 og 2025.");
  }

  private static List<Lacking> lacking(Observation... observations) {
    Agreement agreement = Agreements.of(List.of(SHARE), Criteria.target("1.1", "i", "9.0"));
    Assessment assessment =
        new Assessor(MethodVersion.V1)
            .assess(agreement, List.of(observations), List.of(), LocalDate.of(2025, 12, 12));
    return new Coverage(agreement.geography(), new SeriesIndex(assessment.series())::of)
        .lacking(SHARE, agreement.geography().region(), YEAR);
  }
}
