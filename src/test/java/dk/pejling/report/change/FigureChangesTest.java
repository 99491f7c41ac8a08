package dk.pejling.report.change;

import static dk.pejling.report.change.TwoReports.GOAL;
import static dk.pejling.report.change.TwoReports.INDICATOR;
import static dk.pejling.report.change.TwoReports.causes;
import static dk.pejling.report.change.TwoReports.distance;
import static dk.pejling.report.change.TwoReports.figure;
import static dk.pejling.report.change.TwoReports.hidden;
import static dk.pejling.report.change.TwoReports.indicator;
import static dk.pejling.report.change.TwoReports.pace;
import static dk.pejling.report.change.TwoReports.release;
import static dk.pejling.report.change.TwoReports.sentences;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.disclosure.release.Goal;
import dk.pejling.disclosure.release.Ground;
import dk.pejling.disclosure.release.Release;
import dk.pejling.period.Period;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Figures that are newer, revised, hidden or gone, in the numbers that two reports printed. */
class FigureChangesTest {
  @Test
  void aNewerPeriodIsTheLatest() {
    assertThat(
            sentences(
                release(
                    GOAL,
                    pace(2021, "24.0", 2024, "21.6"),
                    figure(2021, "24.0"),
                    figure(2024, "21.6")),
                release(
                    GOAL,
                    pace(2021, "24.0", 2025, "21.0"),
                    figure(2021, "24.0"),
                    figure(2024, "21.6"),
                    figure(2025, "21.0"))))
        .containsExactly("Seneste tal er nu 2025 (før 2024); andelen er 21,0 pct. (før 21,6).");
  }

  @Test
  void aSourceHasRevisedTheLatestAndTheBaseline() {
    assertThat(
            sentences(
                release(GOAL, pace(2021, "24.5", 2023, "24.1"), figure(2023, "24.1")),
                release(GOAL, pace(2021, "24.4", 2023, "24.0"), figure(2023, "24.0"))))
        .containsExactly(
            "Kilden har revideret tallet for 2023 fra 24,1 til 24,0 pct.",
            "Kilden har revideret tallet for 2021 fra 24,5 til 24,4 pct.");
  }

  @Test
  void figuresThatLookAlikeGetMoreDecimals() {
    assertThat(
            sentences(
                release(GOAL, pace(2021, "24.0", 2024, "21.62"), figure(2024, "21.62")),
                release(GOAL, pace(2021, "24.0", 2024, "21.58"), figure(2024, "21.58"))))
        .containsExactly("Kilden har revideret tallet for 2024 fra 21,62 til 21,58 pct.");
  }

  @Test
  void aFigureIsHiddenNow() {
    Release shown = release(GOAL, pace(2021, "24.0", 2024, "21.6"), figure(2024, "21.6"));
    Release hidden = release(GOAL, new Ground.NoVerdict("skjult"), hidden(2024));
    assertThat(sentences(shown, hidden)).containsExactly("Tallet for 2024 er nu skjult.");
    assertThat(sentences(hidden, shown))
        .containsExactly("Tallet for 2024 vises nu; det var skjult. Andelen er 21,6 pct.");
  }

  @Test
  void aHiddenBaselineIsToldToo() {
    assertThat(
            sentences(
                release(
                    GOAL,
                    pace(2021, "24.0", 2024, "21.6"),
                    figure(2021, "24.0"),
                    figure(2024, "21.6")),
                release(GOAL, new Ground.NoVerdict("skjult"), hidden(2021), figure(2024, "21.6"))))
        .containsExactly("Tallet for 2021 er nu skjult.");
  }

  @Test
  void aFigureComesAndGoes() {
    Release none = release(GOAL, new Ground.NoVerdict("ingen måling efter baseline"));
    Release some =
        release(GOAL, pace(2021, "24.0", 2024, "21.6"), figure(2021, "24.0"), figure(2024, "21.6"));
    assertThat(sentences(none, some))
        .containsExactly("Seneste tal er nu 2024; andelen er 21,6 pct.");
    assertThat(sentences(some, none))
        .containsExactly(
            "Kilden har ikke længere noget tal for 2024.",
            "Kilden har ikke længere noget tal for 2021.");
  }

  @Test
  void aBreakIsDeclared() {
    assertThat(
            sentences(
                release(
                    GOAL,
                    pace(2021, "24.0", 2024, "21.6"),
                    figure(2021, "24.0"),
                    figure(2024, "21.6")),
                release(
                    GOAL,
                    new Ground.Broken(new Period.Year(2023), "databrud 2023"),
                    figure(2021, "24.0"),
                    figure(2024, "21.6"))))
        .containsExactly("Der er databrud 2023; tal fra før og efter kan ikke sammenlignes.");
  }

  @Test
  void aDistanceIsComparedByItself() {
    Goal gap =
        new Goal.Gap(INDICATOR, new Period.Year(2021), BigDecimal.ONE, new Period.Year(2027), 3);
    List<Cause> causes =
        causes(
            release(gap, distance(2021, "3.1", 2024, "2.6")),
            release(gap, distance(2021, "3.0", 2025, "2.6")));
    assertThat(causes.stream().map(CauseSentence.of(indicator(), true)::of).map(TwoReports::plain))
        .containsExactly(
            "Seneste tal er nu 2025 (før 2024); forskellen er uændret 2,6 pct.point.",
            "Forskellen i 2021 er nu opgjort til 3,0 pct.point (før 3,1).");
  }
}
