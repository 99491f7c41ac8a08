package dk.pejling.assessment;

import static dk.pejling.assessment.Judging.assess;
import static dk.pejling.assessment.Judging.last;
import static dk.pejling.assessment.Judging.lastKnown;
import static dk.pejling.assessment.Judging.points;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.Agreements;
import dk.pejling.agreement.IndicatorSketch;
import dk.pejling.agreement.indicator.Group;
import dk.pejling.assessment.SeriesPoint.Figure;
import dk.pejling.assessment.verdict.Absence;
import dk.pejling.assessment.verdict.Counts;
import dk.pejling.finding.SourceLocation;
import dk.pejling.observation.Observation;
import dk.pejling.observation.Observed;
import dk.pejling.observation.Provenance;
import dk.pejling.observation.Reading;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files of one run that tell different figures. */
class ContradictionTest {
  private static final Agreement PROPORTION =
      Agreements.of(List.of(IndicatorSketch.proportion("g").make()));

  @Test
  void filesThatDisagreeAreBothHeldBackWhicheverCameFirst() {
    List<Observation> observations = new ArrayList<>(complete(2025));
    observations.set(
        2, in("a.csv", "2025-01-01T00:00:00Z", Observed.counted("g", "825", 2025, 4, 20)));
    observations.add(
        in("b.csv", "2025-06-01T00:00:00Z", Observed.counted("g", "825", 2025, 6, 20)));

    for (List<Observation> order : List.of(observations, observations.reversed())) {
      Assessment assessment = assess(PROPORTION, order);

      assertThat(last(assessment, "g", "825")).isEqualTo(new Figure.Unknown(Absence.CONTRADICTED));
      assertThat(last(assessment, "g", "klynge-nord"))
          .isEqualTo(new Figure.Unknown(Absence.INCOMPLETE));
      assertThat(assessment.findings())
          .singleElement()
          .satisfies(
              finding -> {
                assertThat(finding.code()).isEqualTo("VUR-106");
                assertThat(finding.holdsBack()).isTrue();
                assertThat(finding.location().file()).isEqualTo("a.csv");
                assertThat(finding.found()).startsWith("et andet tal end i b.csv, linje 2");
                assertThat(finding.concerns()).contains("Læsø, 2025");
              });
    }
  }

  @Test
  void manyDisagreementsOfTwoFilesAreOneFinding() {
    List<Observation> observations = new ArrayList<>();
    for (int year = 2018; year <= 2025; year++) {
      observations.add(
          in("a.csv", "2025-01-01T00:00:00Z", Observed.counted("g", "825", year, 4, 20)));
      observations.add(
          in("b.csv", "2025-01-01T00:00:00Z", Observed.counted("g", "825", year, 9, 20)));
    }

    assertThat(assess(PROPORTION, observations).findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.found()).startsWith("8 andre tal end i ").endsWith(" og 3 til");
              assertThat(finding.concerns()).contains("Læsø, 2018").endsWith(" og 3 til");
            });
  }

  @Test
  void filesThatAgreeAreNoContradiction() {
    Observation counted =
        in("b.csv", "2025-01-01T00:00:00Z", Observed.counted("g", "860", 2025, 1, 8));
    List<Observation> observations =
        List.of(
            in("a.csv", "2025-06-01T00:00:00Z", Observed.valued("g", "860", 2025, "12.5")),
            counted,
            in(
                "c.csv",
                "2025-06-01T00:00:00Z",
                Observed.of("g", "860", 2025, new Reading.Missing(".."))));

    Assessment assessment = assess(PROPORTION, observations);

    assertThat(lastKnown(assessment, "g", "860").counts()).isEqualTo(new Counts.Of(1, 8));
    assertThat(points(assessment, "g", "860").getLast().sources())
        .containsExactly(counted.provenance());
    assertThat(assessment.findings()).isEmpty();
  }

  private static Observation in(String file, String received, Observation observation) {
    return new Observation(
        observation.indicator(),
        observation.area(),
        Group.EVERYONE,
        observation.period(),
        observation.reading(),
        false,
        new Provenance(
            new SourceLocation.Line(file, 2, "Værdi"), "0".repeat(64), Instant.parse(received)));
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
