package dk.pejling.observation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.observation.CriterionProgress.Status;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubstanceTest {
  @Test
  void neitherFileNorMomentNorCellIsPartOfWhatIsSaid() {
    ClusterReport one = Reported.status("1.1", Status.DONE).by("nord");
    ClusterReport other =
        Reported.status("1.1", Status.DONE).by("nord", Instant.parse("2026-01-01T00:00:00Z"));

    assertThat(other).isNotEqualTo(one);
    assertThat(Substance.of(other)).isEqualTo(Substance.of(one));
  }

  @Test
  void eachAnswerIsPartOfWhatIsSaid() {
    assertThat(
            List.of(
                Substance.of(Reported.status("1.1", Status.DONE).by("nord")),
                Substance.of(Reported.status("1.1", Status.DELAYED).by("nord")),
                Substance.of(Reported.status("1.2", Status.DONE).by("nord")),
                Substance.of(Reported.status("1.1", Status.DONE).by("syd")),
                Substance.of(Reported.heldBack("1.1", "IND-301").by("nord")),
                Substance.of(Reported.heldBack("1.1", "IND-204").by("nord")),
                Substance.of(Reported.status("1.1", Status.DONE).because("a").by("nord")),
                Substance.of(Reported.status("1.1", Status.DONE).proven("a").by("nord"))))
        .doesNotHaveDuplicates();
  }

  @Test
  void figuresSayTheSameInAnyOrderAndWithAnyNumberOfZeros() {
    Observation one = Observed.valued("rate", "860", 2025, "12.50");
    Observation same = Observed.valued("rate", "860", 2025, "12.5");
    Observation other = Observed.counted("andel", "860", 2025, 17, 120);

    assertThat(Substance.of(List.of(one, other))).isEqualTo(Substance.of(List.of(other, same)));
  }

  @Test
  void noFigureIsNoFigureHoweverItIsWritten() {
    assertThat(Substance.of(new Reading.Missing(".."))).isEqualTo(Substance.of(missing()));
    assertThat(Substance.of(new Reading.Suppressed("<5"))).isNotEqualTo(Substance.of(missing()));
  }

  private static Reading missing() {
    return new Reading.Missing("");
  }
}
