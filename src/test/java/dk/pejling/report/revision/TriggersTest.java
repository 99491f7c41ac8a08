package dk.pejling.report.revision;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.AgreementSketch;
import dk.pejling.agreement.OutsideChange;
import dk.pejling.assessment.revision.RevisionConclusion;
import dk.pejling.finding.SourceLocation;
import dk.pejling.report.InputSketch;
import dk.pejling.report.ReportInput;
import dk.pejling.report.SmallStatus;
import dk.pejling.report.material.Material;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** As of 12 December 2025, with the last conclusion on 18 December 2024. */
class TriggersTest {
  private static final LocalDate LAST = LocalDate.of(2024, 12, 18);

  @Test
  void onlyWhatCameAfterTheLastConclusionAndUpToTheDayCounts() {
    assertThat(
            triggers("x", LAST, LAST.plusDays(1), SmallStatus.AS_OF, SmallStatus.AS_OF.plusDays(1))
                .changes())
        .extracting(OutsideChange::date)
        .containsExactly(LAST.plusDays(1), SmallStatus.AS_OF);
  }

  @Test
  void aChangeCountsForThePejlemaerkerItTouches() {
    Triggers triggers = triggers("x", LAST.plusDays(1));

    assertThat(triggers.of(pejlemaerke(0))).anyMatch(Trigger.Outside.class::isInstance);
    assertThat(triggers.of(pejlemaerke(1))).noneMatch(Trigger.Outside.class::isInstance);
  }

  @Test
  void aWishIsAboutThePejlemaerkeItNames() {
    for (String where : List.of("Pejlemærke 2", "kriterium 2.3", "Se pejlemærke 2, målgrupper")) {
      assertThat(triggers(where).of(pejlemaerke(1))).anyMatch(Trigger.Wanted.class::isInstance);
      assertThat(triggers(where).of(pejlemaerke(0))).noneMatch(Trigger.Wanted.class::isInstance);
      assertThat(triggers(where).ofAgreement()).isEmpty();
    }
  }

  @Test
  void aWishThatNamesNoneIsAboutTheAgreement() {
    for (String where : List.of("Hele aftalen", "pejlemærke 21", "12.1 procent")) {
      assertThat(triggers(where).ofAgreement()).hasSize(1);
    }
  }

  @Test
  void halfOfTheAssessableCriteriaRedIsATriggerOfItsOwn() {
    assertThat(triggers("x").of(pejlemaerke(0))).contains(new Trigger.MostlyRed(1, 2));
  }

  @Test
  void oneThatPointsToRevisionDecides() {
    assertThat(Suggested.of(triggers("x"))).isInstanceOf(Suggested.Revision.class);
  }

  private static dk.pejling.agreement.goal.Pejlemaerke pejlemaerke(int index) {
    return AgreementSketch.two().pejlemaerker().get(index);
  }

  private static Triggers triggers(String where, LocalDate... changes) {
    Agreement agreement = with(AgreementSketch.two(), changes);
    ReportInput small =
        SmallStatus.input(agreement, SmallStatus.figures(), List.of(SmallStatus.nord(where)));
    return new Triggers(
        new Material(
            InputSketch.like(small)
                .conclusions(
                    List.of(
                        new RevisionConclusion(
                            2024,
                            false,
                            "Derfor.",
                            "Udvalget",
                            LAST,
                            "1",
                            new SourceLocation.WholeFile("r.yaml"))))
                .input()));
  }

  private static Agreement with(Agreement of, LocalDate... changes) {
    return new Agreement(
        of.id(),
        of.title(),
        of.parties(),
        of.vision(),
        of.term(),
        of.committee(),
        of.dataStanding(),
        of.lightRule(),
        of.geography(),
        of.reports(),
        of.reportingPeriods(),
        of.legalReferences(),
        of.requirements(),
        of.pejlemaerker(),
        of.principles(),
        of.nationalGoals(),
        of.sources(),
        of.indicators(),
        of.criteria(),
        java.util.stream.Stream.of(changes)
            .map(
                day -> new OutsideChange(day, OutsideChange.Kind.LAW, "En lov.", "L 1", List.of(1)))
            .toList(),
        of.places());
  }
}
