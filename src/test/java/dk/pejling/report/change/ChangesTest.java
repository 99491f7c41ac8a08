package dk.pejling.report.change;

import static dk.pejling.report.change.TwoReports.GOAL;
import static dk.pejling.report.change.TwoReports.criterion;
import static dk.pejling.report.change.TwoReports.figure;
import static dk.pejling.report.change.TwoReports.given;
import static dk.pejling.report.change.TwoReports.pace;
import static dk.pejling.report.change.TwoReports.release;
import static dk.pejling.report.change.TwoReports.sentences;
import static dk.pejling.report.change.TwoReports.target;
import static dk.pejling.report.change.TwoReports.whole;
import static dk.pejling.report.change.TwoReports.with;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.assessment.verdict.Light;
import dk.pejling.assessment.verdict.Verdict;
import dk.pejling.disclosure.release.Ground;
import dk.pejling.disclosure.release.Release;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What has changed between two reports, and what it comes from. */
class ChangesTest {
  @Test
  void nothingChangedIsNoChange() {
    Release release = release(GOAL, pace(2021, "24.0", 2024, "21.6"), figure(2024, "21.6"));
    assertThat(Changes.between(release, release)).isEmpty();
  }

  @Test
  void severalApplyAtOnce() {
    assertThat(
            sentences(
                release(GOAL, pace(2021, "24.0", 2024, "21.6"), figure(2024, "21.6")),
                release(
                    target("45.0", 2028, "0.5", 2021, 2),
                    pace(2021, "24.0", 2025, "21.04"),
                    figure(2024, "21.5"),
                    figure(2025, "21.04"))))
        .containsExactly(
            "Tallene må nu være højst 2 år gamle (før 3).",
            "Måltallet er ændret fra 50,0 til 45,0 pct.",
            "Måltallet skal nu nås i 2028 (før 2027).",
            "Tolerancen er ændret fra 0,0 til 0,5 pct.point.",
            "Seneste tal er nu 2025 (før 2024); andelen er 21,0 pct. (før 21,6).",
            "Kilden har revideret tallet for 2024 fra 21,6 til 21,5 pct.");
  }

  @Test
  void anotherReasonIsSaid() {
    Release none =
        release(GOAL, new Ground.NoVerdict("ikke alle områder har tal"), figure(2024, "21.6"));
    Release old =
        release(GOAL, new Ground.NoVerdict("seneste måling er fra 2024"), figure(2024, "21.6"));
    Release judged = release(GOAL, pace(2021, "24.0", 2024, "21.6"), figure(2024, "21.6"));
    assertThat(sentences(none, old))
        .containsExactly(
            "Kan fortsat ikke vurderes: seneste måling er fra 2024 (før: ikke alle områder har"
                + " tal).");
    assertThat(sentences(none, judged))
        .containsExactly("Kan nu vurderes (før: ikke alle områder har tal).");
  }

  @Test
  void criteriaAndAreasComeAndGo() {
    Release none = with(GOAL, List.of());
    Release some = release(GOAL, pace(2021, "24.0", 2024, "21.6"));
    assertThat(sentences(none, some)).containsExactly("Området er ikke vurderet før.");
    assertThat(sentences(some, none)).containsExactly("Området vurderes ikke længere.");
    Release empty = whole("M", List.of(), List.of());
    assertThat(sentences(empty, some)).containsExactly("Succeskriteriet er nyt.");
    assertThat(sentences(some, empty))
        .containsExactly("Succeskriteriet er ikke længere med i aftalen.");
  }

  @Test
  void anotherMethodExplainsAnotherVerdict() {
    Ground ground = pace(2021, "24.0", 2024, "21.6");
    Release was = whole("A", List.of(criterion(GOAL, Verdict.ON_TRACK, ground)), List.of());
    Release is = whole("B", List.of(criterion(GOAL, Verdict.BEHIND_LIMITED, ground)), List.of());
    Release same = whole("A", List.of(criterion(GOAL, Verdict.BEHIND_LIMITED, ground)), List.of());
    assertThat(sentences(was, is)).containsExactly("Vurderet efter B (før A).");
    assertThat(sentences(was, same)).containsExactly("Andre tal bag vurderingen er ændret.");
    assertThat(sentences(was, whole("B", was.criteria(), List.of()))).isEmpty();
  }

  @Test
  void lightsThatPeopleGaveComeChangeAndGo() {
    Release none = release(GOAL, pace(2021, "24.0", 2024, "21.6"));
    Release yellow = given(none, Light.YELLOW);
    assertThat(sentences(none, yellow)).containsExactly("Der er givet en faglig vurdering: gul.");
    assertThat(sentences(yellow, given(none, Light.GREEN)))
        .containsExactly("Den faglige vurdering er nu grøn (før gul).");
    assertThat(sentences(yellow, none))
        .containsExactly("Der er ikke længere en faglig vurdering (før gul).");
    assertThat(Changes.between(yellow, yellow)).isEmpty();
  }
}
