package dk.pejling.report.change;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.DataStanding;
import dk.pejling.agreement.IndicatorSketch;
import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.goal.CriterionId;
import dk.pejling.agreement.indicator.Group;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.assessment.verdict.Basis.Extremes;
import dk.pejling.assessment.verdict.Basis.Point;
import dk.pejling.assessment.verdict.Counts;
import dk.pejling.assessment.verdict.Spread;
import dk.pejling.assessment.verdict.Verdict;
import dk.pejling.disclosure.release.Goal;
import dk.pejling.disclosure.release.Ground;
import dk.pejling.disclosure.release.Release;
import dk.pejling.disclosure.release.ReleasedCriterion;
import dk.pejling.disclosure.release.ReleasedCriterion.AreaVerdict;
import dk.pejling.disclosure.release.ReleasedFigure;
import dk.pejling.period.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each kind of change, in the numbers that two reports printed. */
class ChangesTest {
  private static final IndicatorId INDICATOR = new IndicatorId("genind");
  private static final AreaId AREA = new AreaId("860");
  private static final LocalDate DUE = LocalDate.of(2025, 9, 30);
  private static final Goal GOAL = target("50.0", 2027, "0", 2021, 3);

  @Test
  void nothingChangedIsNoChange() {
    Release release = release(GOAL, pace(2021, "24.0", 2024, "21.6"), figure(2024, "21.6"));
    assertThat(Changes.between(release, release)).isEmpty();
  }

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
  void anAreasOwnTargetIsItsOwn() {
    Goal own =
        new Goal.Target(
            INDICATOR,
            new Period.Year(2021),
            new BigDecimal("50.0"),
            new Period.Year(2027),
            List.of(new Goal.OwnTarget(AREA, new BigDecimal("48.0"))),
            BigDecimal.ZERO,
            3);
    Ground ground = pace(2021, "24.0", 2024, "21.6");
    assertThat(sentences(release(GOAL, ground), release(own, ground)))
        .containsExactly("Områdets eget måltal er ændret fra 50,0 til 48,0 pct.");
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
  void levelsAndRangesAndKindsChange() {
    Period baseline = new Period.Year(2021);
    BigDecimal five = new BigDecimal("5.0");
    BigDecimal six = new BigDecimal("6.0");
    Ground ground = new Ground.Level(point(2021, "24.0"), point(2024, "21.6"), BigDecimal.ZERO);
    Goal low = new Goal.Maintain(INDICATOR, baseline, five, BigDecimal.ZERO, 3);
    Goal high = new Goal.Maintain(INDICATOR, baseline, six, BigDecimal.ZERO, 3);
    assertThat(sentences(release(low, ground), release(high, ground)))
        .containsExactly("Niveauet er ændret fra 5,0 til 6,0 pct.");
    Goal range = new Goal.Range(INDICATOR, baseline, five, five, 3);
    Goal wider = new Goal.Range(INDICATOR, new Period.Year(2022), five, six, 3);
    assertThat(sentences(release(range, ground), release(wider, ground)))
        .containsExactly(
            "Baseline er nu 2022 (før 2021).",
            "Intervallets øvre grænse er ændret fra 5,0 til 6,0 pct.");
    assertThat(sentences(release(low, ground), release(range, ground)))
        .containsExactly("Succeskriteriet er nu af slagsen interval (før fasthold).");
    Goal other = new Goal.Range(new IndicatorId("andet"), baseline, five, five, 3);
    assertThat(sentences(release(range, ground), release(other, ground)))
        .containsExactly("Succeskriteriet måles nu med en anden indikator.");
  }

  @Test
  void aDistanceIsComparedByItself() {
    Goal gap =
        new Goal.Gap(INDICATOR, new Period.Year(2021), BigDecimal.ONE, new Period.Year(2027), 3);
    List<Cause> causes =
        causes(
            release(gap, distance(2021, "3.1", 2024, "2.6")),
            release(gap, distance(2021, "3.0", 2025, "2.6")));
    assertThat(causes.stream().map(CauseSentence.of(indicator(), true)::of).map(ChangesTest::plain))
        .containsExactly(
            "Seneste tal er nu 2025 (før 2024); forskellen er uændret 2,6 pct.point.",
            "Forskellen i 2021 er nu opgjort til 3,0 pct.point (før 3,1).");
  }

  @Test
  void aMilestoneHasMoved() {
    Goal due = new Goal.Milestone(DUE);
    assertThat(
            sentences(
                release(due, new Ground.NoVerdict("ikke indberettet")),
                release(new Goal.Milestone(DUE.plusDays(1)), new Ground.Overdue(1))))
        .containsExactly(
            "Fristen er flyttet fra 30. september 2025 til 1. oktober 2025.",
            "Milepælen er 1 dag over fristen (før: kunne ikke vurderes, ikke indberettet).");
    assertThat(
            sentences(
                release(due, new Ground.Forecast(DUE, 0)), release(due, new Ground.Done(DUE, 0))))
        .containsExactly(
            "Milepælen er gennemført 30. september 2025 (før: forventes gennemført 30. september"
                + " 2025).");
    assertThat(sentences(release(due, new Ground.Overdue(9)), release(due, new Ground.Cancelled())))
        .containsExactly("Milepælen er udgået (før: er 9 dage over fristen).");
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

  private static List<String> sentences(Release was, Release is) {
    CauseSentence words = CauseSentence.of(indicator(), false);
    return causes(was, is).stream().map(words::of).map(ChangesTest::plain).toList();
  }

  private static List<Cause> causes(Release was, Release is) {
    return Changes.between(was, is).stream()
        .flatMap(change -> change.areas().stream())
        .flatMap(area -> area.causes().stream())
        .toList();
  }

  private static String plain(String sentence) {
    return sentence.replace('\u00A0', ' ');
  }

  private static Indicator indicator() {
    return IndicatorSketch.proportion("genind").make();
  }

  private static Goal target(String level, int at, String tolerance, int baseline, int staleAfter) {
    return new Goal.Target(
        INDICATOR,
        new Period.Year(baseline),
        new BigDecimal(level),
        new Period.Year(at),
        List.of(),
        new BigDecimal(tolerance),
        staleAfter);
  }

  private static Point point(int year, String value) {
    return new Point(new Period.Year(year), new BigDecimal(value));
  }

  private static Ground pace(int baseline, String from, int latest, String to) {
    return new Ground.Pace(point(baseline, from), point(latest, to), BigDecimal.ONE);
  }

  private static Ground distance(int baseline, String from, int latest, String to) {
    return new Ground.Distance(
        point(baseline, from),
        point(latest, to),
        BigDecimal.ONE,
        new Extremes("A", BigDecimal.TEN, "B", BigDecimal.ONE));
  }

  private static ReleasedFigure figure(int year, String value) {
    return new ReleasedFigure.Shown(
        new Period.Year(year),
        new BigDecimal(value),
        new Counts.NotCounted(),
        new Spread.NoInterval(),
        false,
        false);
  }

  private static ReleasedFigure hidden(int year) {
    return new ReleasedFigure.Hidden(new Period.Year(year));
  }

  private static Release release(Goal goal, Ground ground, ReleasedFigure... figures) {
    return whole(
        "M",
        List.of(criterion(goal, Verdict.BEHIND_LIMITED, ground)),
        List.of(new Release.Series(INDICATOR, AREA, Group.EVERYONE, List.of(figures))));
  }

  private static Release with(Goal goal, List<AreaVerdict> areas) {
    return whole(
        "M",
        List.of(new ReleasedCriterion(new CriterionId("1.1"), "navn", goal, areas)),
        List.of());
  }

  private static ReleasedCriterion criterion(Goal goal, Verdict verdict, Ground ground) {
    return new ReleasedCriterion(
        new CriterionId("1.1"),
        "navn",
        goal,
        Stream.of(AREA)
            .map(area -> new AreaVerdict(area, verdict, ground, List.of(), List.of()))
            .toList());
  }

  private static Release whole(
      String method, List<ReleasedCriterion> criteria, List<Release.Series> series) {
    return new Release(
        "test",
        "midtvejsstatus",
        LocalDate.of(2025, 12, 12),
        method,
        "1.0",
        DataStanding.REAL,
        series,
        criteria,
        List.of());
  }
}
