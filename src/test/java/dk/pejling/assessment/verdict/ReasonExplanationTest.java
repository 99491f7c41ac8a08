package dk.pejling.assessment.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.Agreements;
import dk.pejling.agreement.Criteria;
import dk.pejling.agreement.IndicatorSketch;
import dk.pejling.agreement.indicator.Indicator.SeriesBreak;
import dk.pejling.period.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReasonExplanationTest {
  private static final Agreement AGREEMENT =
      Agreements.of(
          List.of(
              IndicatorSketch.proportion("andel")
                  .broken(new SeriesBreak(new Period.Year(2024), "ny opgørelse"))
                  .make()));

  static List<Arguments> reasons() {
    return List.of(
        Arguments.of(new Reason.NoTargetAgreed(), "ikke fastsat noget måltal"),
        Arguments.of(
            new Reason.BaselineMissing(new Period.Years(2017, 2019)),
            "Tallet for baseline 2017-2019 mangler"),
        Arguments.of(new Reason.LatestMissing(), "ingen måling efter baseline"),
        Arguments.of(new Reason.Hidden(), "skjult af hensyn til diskretion"),
        Arguments.of(
            new Reason.SeriesBroken(new Period.Year(2024)),
            "Der er databrud fra 2024 (ny opgørelse): tallene før og efter kan ikke sammenlignes."),
        Arguments.of(
            new Reason.Stale(new Period.Quarter(2021, 3)),
            "Den seneste måling er fra 3. kvartal 2021, og kriteriet kræver tal, der højst er 3 år"
                + " gamle."),
        Arguments.of(new Reason.IncompleteCoverage(List.of()), "Ikke alle områder har tal"),
        Arguments.of(new Reason.NotPublishedForLevel(), "opgøres ikke for regionen."),
        Arguments.of(new Reason.NotReported(), "Mindst én klynge har ikke indberettet"),
        Arguments.of(
            new Reason.HeldBack("VUR-201"),
            "Det modtagne er holdt tilbage, indtil anmærkning VUR-201 er rettet."),
        Arguments.of(new Reason.NoPath(), "intet tempo at måle"));
  }

  @ParameterizedTest
  @MethodSource("reasons")
  void everyReasonIsAFullSentence(Reason reason, String expected) {
    Basis basis = new Basis.NoVerdict(reason);

    Explanation explanation =
        new Explainer()
            .explain(
                AGREEMENT,
                Criteria.target("1.3", "andel", "19"),
                AGREEMENT.geography().region(),
                Verdict.NOT_ASSESSABLE,
                basis);

    assertThat(explanation.sentence()).contains(expected).endsWith(".");
    assertThat(VerdictHeadline.of(Verdict.NOT_ASSESSABLE, basis)).isEqualTo("Kan ikke vurderes");
  }

  @Test
  void everyReasonIsTested() {
    assertThat(reasons().stream().<Class<?>>map(each -> each.get()[0].getClass()).toList())
        .containsExactlyInAnyOrder(Reason.class.getPermittedSubclasses());
  }
}
