package dk.pejling.assessment;

import static dk.pejling.assessment.Judging.assess;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.Agreements;
import dk.pejling.agreement.IndicatorSketch;
import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.indicator.Breakdown;
import dk.pejling.agreement.indicator.Group;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.Indicator.Measure;
import dk.pejling.agreement.indicator.Indicator.PopulationYear;
import dk.pejling.agreement.indicator.Indicator.RollUp;
import dk.pejling.agreement.indicator.Indicator.Unit;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.assessment.SeriesPoint.Figure;
import dk.pejling.assessment.verdict.Counts;
import dk.pejling.finding.Finding;
import dk.pejling.observation.Observation;
import dk.pejling.observation.Observed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Series of groups beside everyone's. */
class GroupSeriesTest {
  private static final Breakdown SEX = new Breakdown("køn", List.of("kvinder", "mænd"));
  private static final List<String> MUNICIPALITIES = List.of("860", "810", "825", "787", "773");

  private static final Agreement PROPORTION =
      Agreements.of(List.of(IndicatorSketch.proportion("g").divided(SEX)));

  @Test
  void groupsAreSummedUpToTheRegionAreaByArea() {
    Assessment assessment = assess(PROPORTION, complete());

    // five municipalities of 30 in 100: 18 in 60 women, 12 in 40 men
    assertThat(known(assessment, "g", "1081", "kvinder").counts())
        .isEqualTo(new Counts.Of(90, 300));
    assertThat(known(assessment, "g", "1081", "mænd").counts()).isEqualTo(new Counts.Of(60, 200));
    assertThat(known(assessment, "g", "klynge-vest", "mænd").value()).isEqualByComparingTo("30");
    assertThat(assessment.findings()).isEmpty();
  }

  @Test
  void groupsThatAreNotEveryoneAreToldOfOnceWithoutCounts() {
    List<Observation> observations = new ArrayList<>(complete());
    observations.remove(1);
    observations.add(Observed.bySex("kvinder", Observed.counted("g", "860", 2025, 17, 60)));

    Assessment assessment = assess(PROPORTION, observations);

    assertThat(assessment.findings()).extracting(Finding::code).containsExactly("VUR-111");
    Finding finding = assessment.findings().getFirst();
    assertThat(finding.concerns()).isEqualTo("indikator \"Indikator g\", opdelt på køn");
    assertThat(finding.found())
        .isEqualTo(
            "et andet antal i grupperne end i alt: Hjørring, 2025; Klynge Nord, 2025; Region"
                + " Nordjylland, 2025");
  }

  @Test
  void groupWithoutAFigureIsHeldAgainstNothing() {
    List<Observation> observations = new ArrayList<>(complete());
    observations.remove(1);

    assertThat(assess(PROPORTION, observations).findings()).isEmpty();
  }

  @Test
  void rateIsPerInhabitantsOfTheSameGroup() {
    Indicator rate =
        IndicatorSketch.proportion("r")
            .measuredAs(
                new Measure.PopulationRate(new IndicatorId("f"), new PopulationYear.SameYear()))
            .in(new Unit("pr. 1.000", "pr. 1.000", BigDecimal.valueOf(1000), 1))
            .divided(SEX);
    Indicator heads =
        IndicatorSketch.proportion("f")
            .measuredAs(new Measure.Count())
            .in(new Unit("personer", "personer", BigDecimal.ONE, 0))
            .divided(SEX);
    Agreement agreement = Agreements.of(List.of(rate, heads));
    List<Observation> observations =
        List.of(
            Observed.tally("r", "860", 2025, 30),
            Observed.bySex("kvinder", Observed.tally("r", "860", 2025, 12)),
            Observed.bySex("mænd", Observed.tally("r", "860", 2025, 18)),
            Observed.tally("f", "860", 2025, 1000),
            Observed.bySex("kvinder", Observed.tally("f", "860", 2025, 400)),
            Observed.bySex("mænd", Observed.tally("f", "860", 2025, 600)));

    Assessment assessment = assess(agreement, observations);

    assertThat(known(assessment, "r", "860", "kvinder").counts()).isEqualTo(new Counts.Of(12, 400));
    assertThat(known(assessment, "r", "860", "kvinder").value()).isEqualByComparingTo("30");
    assertThat(known(assessment, "r", "860", "mænd").counts()).isEqualTo(new Counts.Of(18, 600));
    assertThat(assessment.findings()).isEmpty();
  }

  @Test
  void groupsAreNeverWeightedByInhabitantsOfEveryone() {
    Agreement weighted =
        Agreements.of(
            List.of(
                IndicatorSketch.proportion("g")
                    .measuredAs(new Measure.SurveyShare())
                    .rolledUp(new RollUp.Weighted())
                    .divided(SEX)));
    List<Observation> observations = new ArrayList<>();
    for (String municipality : MUNICIPALITIES) {
      observations.add(Observed.valued("g", municipality, 2025, "20.0"));
      observations.add(Observed.bySex("kvinder", Observed.valued("g", municipality, 2025, "24.0")));
    }

    Assessment assessment = assess(weighted, observations);

    assertThat(Judging.lastKnown(assessment, "g", "1081").value()).isEqualByComparingTo("20");
    assertThat(points(assessment, "g", "1081", "kvinder")).isEmpty();
    assertThat(points(assessment, "g", "860", "kvinder")).hasSize(1);
  }

  private static List<Observation> complete() {
    List<Observation> observations = new ArrayList<>();
    for (String municipality : MUNICIPALITIES) {
      observations.add(Observed.counted("g", municipality, 2025, 30, 100));
      observations.add(
          Observed.bySex("kvinder", Observed.counted("g", municipality, 2025, 18, 60)));
      observations.add(Observed.bySex("mænd", Observed.counted("g", municipality, 2025, 12, 40)));
    }
    return observations;
  }

  private static List<SeriesPoint> points(
      Assessment assessment, String indicator, String area, String label) {
    return assessment.series().stream()
        .filter(each -> each.indicator().equals(new IndicatorId(indicator)))
        .filter(each -> each.area().equals(new AreaId(area)))
        .filter(each -> each.group().equals(new Group.Part("køn", label)))
        .flatMap(each -> each.points().stream())
        .toList();
  }

  private static Figure.Known known(
      Assessment assessment, String indicator, String area, String label) {
    return (Figure.Known) points(assessment, indicator, area, label).getLast().figure();
  }
}
