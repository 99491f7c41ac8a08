package dk.pejling.intake.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.intake.extract.compare.FigureChange;
import dk.pejling.intake.extract.compare.FigureDifference;
import dk.pejling.intake.extract.compare.FigureText;
import dk.pejling.observation.Observation;
import dk.pejling.observation.Observed;
import dk.pejling.observation.Substance;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A group's figure is never taken for everyone's when two versions are compared. */
class GroupVersionsTest {
  private static final Observation EVERYONE = Observed.counted("andel", "860", 2025, 71, 318);
  private static final Observation WOMEN =
      Observed.bySex("kvinder", Observed.counted("andel", "860", 2025, 40, 160));
  private static final Observation REVISED =
      Observed.bySex("kvinder", Observed.counted("andel", "860", 2025, 44, 160));

  @Test
  void onlyTheGroupThatChangedIsRevised() {
    FigureDifference difference =
        FigureDifference.between(List.of(EVERYONE, WOMEN), List.of(EVERYONE, REVISED));

    List<FigureChange> changes =
        difference.byIndicator().getOrDefault(EVERYONE.indicator(), List.of());
    assertThat(changes).containsExactly(new FigureChange.Revised(WOMEN, REVISED));
    assertThat(FigureText.hidingSmallCounts(SmallAgreement.AGREEMENT).lines(changes, 5))
        .containsExactly("Hjørring, kvinder, 2025: 40 af 160 → 44 af 160");
  }

  @Test
  void theSameFigureOfAGroupIsNotTheSameSaid() {
    Observation men = Observed.bySex("mænd", EVERYONE);

    assertThat(Substance.of(List.of(EVERYONE))).isNotEqualTo(Substance.of(List.of(men)));
    assertThat(Substance.of(List.of(EVERYONE))).containsExactly("andel 860 2025 71 of 318");
  }
}
