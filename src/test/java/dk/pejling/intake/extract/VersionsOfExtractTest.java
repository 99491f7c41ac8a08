package dk.pejling.intake.extract;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.intake.extract.compare.FigureChange;
import dk.pejling.intake.extract.compare.FigureDifference;
import dk.pejling.intake.extract.compare.FigureText;
import dk.pejling.observation.Observation;
import dk.pejling.observation.Observed;
import dk.pejling.observation.Reading;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two versions of an extract. */
class VersionsOfExtractTest {
  private static final FigureText TEXT = FigureText.hidingSmallCounts(SmallAgreement.AGREEMENT);

  @TempDir private Path folder = Path.of("");

  @Test
  void theSameFiguresInAnotherOrderAreNoDifference() {
    List<Observation> one =
        Extract.tidy(folder, "andel;Hjørring;2025;;17;120;;;", "andel;Thisted;2025;;30;90;;;")
            .observations();
    List<Observation> other =
        Extract.tidy(folder, "andel;Thisted;2025;;30;90;;;", "andel;Hjørring;2025;;17;120;;;")
            .observations();
    assertThat(one).hasSize(2);
    assertThat(FigureDifference.between(one, other).none()).isTrue();
  }

  @Test
  void newGoneAndChangedFiguresAreCountedByIndicator() {
    FigureDifference difference =
        FigureDifference.between(
            List.of(
                Observed.counted("andel", "860", 2024, 17, 120),
                Observed.counted("andel", "860", 2023, 16, 110),
                Observed.tally("antal", "860", 2024, 500)),
            List.of(
                Observed.counted("andel", "860", 2024, 18, 120),
                Observed.counted("andel", "860", 2025, 19, 130),
                Observed.tally("antal", "860", 2024, 500)));

    assertThat(difference.byIndicator()).containsOnlyKeys(new IndicatorId("andel"));
    List<FigureChange> changes =
        requireNonNull(difference.byIndicator().get(new IndicatorId("andel")));
    assertThat(FigureText.summary(changes)).isEqualTo("1 tal ændret, 1 tal udgået og 1 tal nyt");
    assertThat(TEXT.lines(changes, 10))
        .containsExactly(
            "Hjørring, 2024: 17 af 120 → 18 af 120",
            "Hjørring, 2023: udgået, var 16 af 110",
            "Hjørring, 2025: nyt tal 19 af 130");
  }

  @Test
  void theLargestChangeStandsFirst() {
    FigureDifference difference =
        FigureDifference.between(
            List.of(
                Observed.tally("antal", "860", 2023, 1000),
                Observed.tally("antal", "825", 2023, 100),
                Observed.tally("antal", "787", 2023, 0),
                Observed.of("antal", "1081", 2023, new Reading.Missing(".."))),
            List.of(
                Observed.tally("antal", "860", 2023, 1100),
                Observed.tally("antal", "825", 2023, 50),
                Observed.tally("antal", "787", 2023, 70),
                Observed.tally("antal", "1081", 2023, 2000)));
    assertThat(
            TEXT.lines(requireNonNull(difference.byIndicator().get(new IndicatorId("antal"))), 3))
        .containsExactly(
            "Region Nordjylland, 2023: intet tal → 2.000",
            "Thisted, 2023: 0 → 70",
            "Læsø, 2023: 100 → 50",
            "og 1 andet");
  }

  @Test
  void aSmallCountIsNotQuotedEvenToTheSender() {
    FigureDifference difference =
        FigureDifference.between(
            List.of(
                Observed.counted("andel", "825", 2025, 3, 40),
                Observed.counted("andel", "860", 2025, 30, 400)),
            List.of(
                Observed.counted("andel", "825", 2025, 12, 40),
                Observed.counted("andel", "860", 2025, 31, 400)));
    assertThat(
            TEXT.lines(requireNonNull(difference.byIndicator().get(new IndicatorId("andel"))), 5))
        .containsExactly(
            "Læsø, 2025: ændret; tallene gengives ikke", "Hjørring, 2025: 30 af 400 → 31 af 400");
  }
}
