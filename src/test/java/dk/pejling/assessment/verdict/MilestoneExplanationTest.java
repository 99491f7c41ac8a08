package dk.pejling.assessment.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.Agreements;
import dk.pejling.agreement.Criteria;
import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.assessment.verdict.Basis.Moment;
import dk.pejling.assessment.verdict.Basis.Point;
import dk.pejling.assessment.verdict.Basis.Progress;
import dk.pejling.period.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MilestoneExplanationTest {
  private static final LocalDate DUE = LocalDate.of(2025, 12, 31);
  private static final Agreement AGREEMENT = Agreements.of(List.of());

  static List<Arguments> milestones() {
    LocalDate day = LocalDate.of(2025, 11, 3);
    return List.of(
        Arguments.of(
            Verdict.ACHIEVED,
            new Progress.Done(day, 0, "referat.pdf"),
            "Nået",
            "Milepælen blev nået den 3. november 2025; fristen er den 31. december 2025."
                + " Dokumentation: referat.pdf."),
        Arguments.of(
            Verdict.ACHIEVED,
            new Progress.Done(day, 41, "referat.pdf"),
            "Nået, forsinket 41 dage",
            "Milepælen blev nået den 3. november 2025, 41 dage efter fristen den 31. december 2025."
                + " Dokumentation: referat.pdf."),
        Arguments.of(
            Verdict.ON_TRACK,
            new Progress.Forecast(day, 0),
            "På sporet",
            "Klyngen venter selv at nå milepælen den 3. november 2025, inden for fristen den 31."
                + " december 2025."),
        Arguments.of(
            Verdict.BEHIND,
            new Progress.Forecast(day, 1),
            "Bagud, 1 dag",
            "Klyngen venter selv at nå milepælen den 3. november 2025, 1 dag efter fristen den 31."
                + " december 2025."),
        Arguments.of(
            Verdict.BEHIND,
            new Progress.Overdue(92),
            "Bagud, 92 dage",
            "Fristen den 31. december 2025 er overskredet med 92 dage, og der er ingen ny dato for,"
                + " hvornår milepælen nås."),
        Arguments.of(
            Verdict.CANCELLED,
            new Progress.Cancelled(new Moment.On(LocalDate.of(2025, 3, 12)), "Ingen bevilling"),
            "Udgået 12. marts 2025",
            "Milepælen er udgået den 12. marts 2025. Begrundelse: Ingen bevilling."),
        Arguments.of(
            Verdict.CANCELLED,
            new Progress.Cancelled(new Basis.Moment.NotStated(), ""),
            "Udgået",
            "Milepælen er udgået. Der er ikke oplyst nogen begrundelse."),
        Arguments.of(
            Verdict.BEHIND,
            new Progress.SlowestOf("Klynge Vest", new Progress.Forecast(day, 92)),
            "Bagud, 92 dage",
            "Regionen følger den klynge, der er sidst: Klynge Vest. Klyngen venter selv at nå"
                + " milepælen den 3. november 2025, 92 dage efter fristen den 31. december 2025."));
  }

  @ParameterizedTest
  @MethodSource("milestones")
  void milestoneHasHeadlineAndSentence(
      Verdict verdict, Progress progress, String headline, String sentence) {
    Basis basis = new Basis.Milestone(DUE, progress);

    assertThat(VerdictHeadline.of(verdict, basis)).isEqualTo(headline);
    assertThat(explain(basis, verdict).sentence()).isEqualTo(sentence);
  }

  @Test
  void figuresCannotBelongToAMilestone() {
    Basis range =
        new Basis.WithinRange(
            new Point(new Period.Year(2025), BigDecimal.ONE),
            BigDecimal.ZERO,
            BigDecimal.TEN,
            BigDecimal.ZERO);

    assertThatThrownBy(() -> explain(range, Verdict.WITHIN))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Explanation explain(Basis basis, Verdict verdict) {
    SuccessCriterion criterion = Criteria.milestone("2.4", DUE);
    return new Explainer()
        .explain(AGREEMENT, criterion, AGREEMENT.geography().region(), verdict, basis);
  }
}
