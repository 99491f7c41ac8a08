package dk.pejling.report.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.geography.AreaId;
import dk.pejling.assessment.verdict.Basis;
import dk.pejling.assessment.verdict.Basis.Certainty;
import dk.pejling.assessment.verdict.Basis.Point;
import dk.pejling.assessment.verdict.Reason;
import dk.pejling.assessment.verdict.Verdict;
import dk.pejling.assessment.verdict.opinion.Opinions;
import dk.pejling.disclosure.DisclosedCriterion.AreaVerdict;
import dk.pejling.period.Period;
import dk.pejling.report.DocumentText;
import dk.pejling.report.document.Block;
import dk.pejling.report.document.Mark;
import dk.pejling.report.document.Run;
import dk.pejling.report.document.StatusBlock.Tally;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OutcomeSummaryTest {
  private static final LocalDate AS_OF = LocalDate.of(2027, 6, 1);
  private static final Ending REACHED = ending("1.1 Fald", Verdict.ACHIEVED, pace(2025, 2025));
  private static final Ending OVERDUE =
      ending("2.4 Behandling", Verdict.BEHIND, milestone("2025-12-31"));
  private static final Ending OPEN = ending("3.1 Vægt", Verdict.ON_TRACK, pace(2025, 2027));
  private static final Ending WRONG = ending("3.2 Røg", Verdict.WRONG_DIRECTION, pace(2024, 2027));
  private static final Ending UNKNOWN =
      ending("3.5 Rus", Verdict.NOT_ASSESSABLE, new Basis.NoVerdict(new Reason.NotReported()));

  @Test
  void oneCountStandsInEachSentenceAndTheyAddUp() {
    assertThat(lead(REACHED, OVERDUE, OPEN, WRONG, UNKNOWN))
        .isEqualTo(
            "**1 af 5** succeskriterier er nået. **1** er ikke nået. **2** er ikke nået endnu;"
                + " målene er for 2027, og tallene er fra 2024 og 2025. **1** kan ikke"
                + " vurderes.");
  }

  @Test
  void theMarksAreGroupedByTheSameCounts() {
    assertThat(new OutcomeSummary(outcomes(WRONG, REACHED, OVERDUE, OPEN, UNKNOWN)).blocks().get(1))
        .isEqualTo(
            new Tally(
                List.of(
                    new Tally.Group(List.of(Mark.ACHIEVED), "1\u00A0nået"),
                    new Tally.Group(List.of(Mark.BEHIND), "1\u00A0ikke nået"),
                    new Tally.Group(
                        List.of(Mark.ON_TRACK, Mark.WRONG_DIRECTION), "2\u00A0ikke nået endnu"),
                    new Tally.Group(List.of(Mark.NOT_ASSESSABLE), "1\u00A0kan ikke vurderes"))));
  }

  @Test
  void theLeadSaysWhyFiguresHaveNoAnswerYet() {
    Ending coming = ending("2.5 Hold", Verdict.ON_TRACK, milestone("2027-12-31"));

    assertThat(lead(OPEN))
        .endsWith("**1** er ikke nået endnu; målet er for 2027, og tallene er fra 2025.");
    assertThat(lead(OPEN, coming)).endsWith("**2** er ikke nået endnu.");
  }

  @Test
  void saysWhichIsNotReachedAndWhyOthersHaveNoAnswer() {
    assertThat(reasons(REACHED, OVERDUE, OPEN, OPEN, WRONG, UNKNOWN))
        .isEqualTo(
            "Det kriterium, der ikke er nået, er 2.4 Behandling (fristen var 31. december 2025). De"
                + " 3, der ikke er nået endnu, har måltal for 2027, men de seneste tal er fra 2024 og"
                + " 2025. **2** af dem er på sporet. **1** går i den forkerte retning.");
  }

  @Test
  void aSingleOneTakesTheSingular() {
    assertThat(reasons(OPEN))
        .isEqualTo(
            "Det, der ikke er nået endnu, har måltal for 2027, men de seneste tal er fra 2025. Det"
                + " er på sporet.");
  }

  @Test
  void aMilestoneWhoseDayIsToComeIsToldByItsDeadline() {
    Ending coming = ending("2.5 Hold", Verdict.ON_TRACK, milestone("2027-12-31"));

    assertThat(reasons(coming, coming))
        .isEqualTo(
            "De 2, der ikke er nået endnu, er milepæle, hvis frist ikke er udløbet. **2** af dem er"
                + " på sporet.");
    assertThat(reasons(coming, OPEN))
        .isEqualTo(
            "Af de 2, der ikke er nået endnu, har 1 måltal for 2027, men de seneste tal er fra"
                + " 2025. 1 er en milepæl, hvis frist ikke er udløbet. **2** af dem er på sporet.");
  }

  @Test
  void nothingIsExplainedWhenEverythingIsReached() {
    assertThat(new OutcomeReasons(outcomes(REACHED)).blocks()).isEmpty();
  }

  @Test
  void aTableTellsAnOverdueMilestoneAsTheSummaryDoes() {
    assertThat(label(Verdict.BEHIND, milestone("2025-12-31"))).isEqualTo("Ikke nået: bagud");
    assertThat(label(Verdict.BEHIND, milestone("2027-12-31"))).isEqualTo("Bagud");
    assertThat(label(Verdict.NOT_ACHIEVED, pace(2025, 2025))).isEqualTo("Ikke nået");
    assertThat(label(Verdict.NOT_MAINTAINED, pace(2025, 2025))).isEqualTo("Ikke fastholdt");
  }

  private static String label(Verdict verdict, Basis basis) {
    return Outcome.label(judged(verdict, basis), AS_OF);
  }

  private static String lead(Ending... endings) {
    return words(
        ((Block.Paragraph) new OutcomeSummary(outcomes(endings)).blocks().getFirst()).runs());
  }

  private static String reasons(Ending... endings) {
    return words(
        ((Block.Paragraph) new OutcomeReasons(outcomes(endings)).blocks().getFirst()).runs());
  }

  private static String words(List<Run> runs) {
    return DocumentText.runs(runs).replace('\u00A0', ' ');
  }

  private static Outcomes outcomes(Ending... endings) {
    return new Outcomes(Stream.of(endings).toList());
  }

  private static Ending ending(String name, Verdict verdict, Basis basis) {
    return new Ending(name, Outcome.of(judged(verdict, basis), AS_OF), verdict, basis);
  }

  private static AreaVerdict judged(Verdict verdict, Basis basis) {
    return new AreaVerdict(new AreaId("1081"), verdict, basis, Opinions.none());
  }

  private static Basis milestone(String due) {
    return new Basis.Milestone(LocalDate.parse(due), new Basis.Progress.Overdue(10));
  }

  private static Basis pace(int latest, int target) {
    BigDecimal unused = BigDecimal.ONE;
    return new Basis.Pace(
        new Point(new Period.Year(2023), unused),
        new Point(new Period.Year(latest), unused),
        new Point(new Period.Year(target), unused),
        unused,
        unused,
        unused,
        unused,
        unused,
        unused,
        Certainty.NO_INTERVAL,
        Certainty.NO_INTERVAL);
  }
}
