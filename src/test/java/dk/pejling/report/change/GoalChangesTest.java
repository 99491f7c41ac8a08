package dk.pejling.report.change;

import static dk.pejling.report.change.TwoReports.AREA;
import static dk.pejling.report.change.TwoReports.DUE;
import static dk.pejling.report.change.TwoReports.GOAL;
import static dk.pejling.report.change.TwoReports.INDICATOR;
import static dk.pejling.report.change.TwoReports.pace;
import static dk.pejling.report.change.TwoReports.point;
import static dk.pejling.report.change.TwoReports.release;
import static dk.pejling.report.change.TwoReports.sentences;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.disclosure.release.Goal;
import dk.pejling.disclosure.release.Ground;
import dk.pejling.period.Period;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What has been agreed anew since a report: levels, ranges, own targets and due dates. */
class GoalChangesTest {
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
}
