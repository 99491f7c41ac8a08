package dk.pejling.agreement.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.DataStanding;
import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.goal.CriterionId;
import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.agreement.goal.SuccessCriterion.Gap;
import dk.pejling.agreement.goal.SuccessCriterion.Maintain;
import dk.pejling.agreement.goal.SuccessCriterion.Milestone;
import dk.pejling.agreement.goal.SuccessCriterion.NoTarget;
import dk.pejling.agreement.goal.SuccessCriterion.Target;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.finding.Checked;
import dk.pejling.finding.Finding;
import dk.pejling.period.Period;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The agreement that the program comes with. */
class ExampleAgreementTest {
  @Test
  void isReadAndTellsOfTheBreakThatKeepsACriterionFromBeingJudged() throws IOException {
    assertThat(read().findings())
        .extracting(Finding::code, Finding::concerns)
        .containsExactly(tuple("AFT-172", "kriterium 1.7"));
  }

  @Test
  void hasEveryPartOfTheAgreement() throws IOException {
    Agreement agreement = agreement();

    assertThat(agreement.id()).isEqualTo("nordjylland-2024-2027");
    assertThat(agreement.dataStanding()).isEqualTo(DataStanding.EXAMPLE);
    assertThat(agreement.geography().clusters()).hasSize(4);
    assertThat(agreement.geography().municipalities()).hasSize(11);
    assertThat(agreement.pejlemaerker()).hasSize(3);
    assertThat(agreement.principles()).hasSize(9);
    assertThat(agreement.nationalGoals()).hasSize(8);
    assertThat(agreement.requirements()).hasSize(10);
    assertThat(agreement.indicators()).hasSize(15);
    assertThat(agreement.reports().getFirst().due()).isEqualTo(LocalDate.of(2025, 12, 31));
    assertThat(agreement.reports().getFirst().asOf()).isEqualTo(LocalDate.of(2025, 12, 12));
  }

  @Test
  void readsEachKindOfCriterion() throws IOException {
    Agreement agreement = agreement();

    Map<Object, Long> kinds =
        agreement.criteria().stream()
            .collect(Collectors.groupingBy(Object::getClass, Collectors.counting()));

    assertThat(kinds)
        .containsOnly(
            entry(Target.class, 13L),
            entry(Maintain.class, 1L),
            entry(Milestone.class, 1L),
            entry(Gap.class, 1L),
            entry(NoTarget.class, 1L));
  }

  @Test
  void givesAnAreaItsOwnTargetAndTheOthersTheSharedOne() throws IOException {
    Target target = (Target) criterion("1.2");

    assertThat(target.targetFor(new AreaId("klynge-nord"))).isEqualTo(new BigDecimal("11.1"));
    assertThat(target.targetFor(new AreaId("851"))).isEqualTo(new BigDecimal("10.8"));
    assertThat(target.baseline()).isEqualTo(new Period.Year(2023));
    assertThat(target.staleAfterYears()).isEqualTo(3);
  }

  @Test
  void takesTheThresholdFromTheSourceUnlessTheIndicatorHasItsOwn() throws IOException {
    Agreement agreement = agreement();

    assertThat(agreement.indicator(new IndicatorId("genind-psyk")).disclosureThreshold())
        .isEqualTo(5);
    assertThat(agreement.indicator(new IndicatorId("folketal")).disclosureThreshold()).isZero();
  }

  private static SuccessCriterion criterion(String id) throws IOException {
    return agreement().criteria().stream()
        .filter(each -> each.id().equals(new CriterionId(id)))
        .findFirst()
        .orElseThrow();
  }

  private static Agreement agreement() throws IOException {
    return ((Checked.Accepted<Agreement>) read()).value();
  }

  private static Checked<Agreement> read() throws IOException {
    Path file = Path.of("input", "sundhedsaftale.yaml");
    return new AgreementReader().read("sundhedsaftale.yaml", Files.readString(file));
  }
}
