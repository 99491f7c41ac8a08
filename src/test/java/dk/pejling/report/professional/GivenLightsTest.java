package dk.pejling.report.professional;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.AgreementSketch;
import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.goal.LightRule;
import dk.pejling.agreement.reading.AgreementReader;
import dk.pejling.assessment.professional.ProfessionalAssessment;
import dk.pejling.assessment.professional.Subject;
import dk.pejling.assessment.verdict.Light;
import dk.pejling.disclosure.DisclosedStatus;
import dk.pejling.disclosure.PejlemaerkeStanding;
import dk.pejling.disclosure.PejlemaerkeStanding.Evidence;
import dk.pejling.finding.Checked;
import dk.pejling.finding.SourceLocation;
import dk.pejling.report.DocumentText;
import dk.pejling.report.InputSketch;
import dk.pejling.report.ReportInput;
import dk.pejling.report.SmallStatus;
import dk.pejling.report.Written;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Both lights stand wherever they differ; reported and measured are told apart. */
class GivenLightsTest {
  private static final AreaId REGION = new AreaId("1081");
  private static final Subject FIRST = new Subject.OfPejlemaerke(1);

  @Test
  void aLightThatDiffersStandsBesideTheCalculatedOne() {
    DisclosedStatus status = SmallStatus.input().status();
    Light calculated = status.standing(1, REGION).light().light();
    Light other = calculated == Light.RED ? Light.GREEN : Light.RED;
    DisclosedStatus beside = status.beside(List.of(given(FIRST, other)));

    assertThat(beside.standings()).isEqualTo(status.standings());
    assertThat(text(beside))
        .contains(
            "**Regionen: " + other.label() + ".** Den beregnede vurdering er " + calculated.label())
        .contains("Fordi vi ved mere. Afgjort af Udvalget den 10. december 2025 kl. 09.05.")
        .contains("**Faglig vurdering: " + other.label() + ".**")
        .contains("[GIVEN_" + other.name() + "]");
  }

  @Test
  void aLightThatAgreesIsOneLine() {
    DisclosedStatus status = SmallStatus.input().status();
    Light calculated = status.standing(1, REGION).light().light();

    assertThat(text(status.beside(List.of(given(FIRST, calculated)))))
        .contains("Udvalget følger den beregnede vurdering (")
        .doesNotContain("**Faglig vurdering: ", "[GIVEN_");
  }

  @Test
  void milestonesAndFiguresAreToldApart() {
    PejlemaerkeStanding standing = SmallStatus.input().status().standing(2, REGION);

    assertThat(standing.distribution())
        .extracting(entry -> entry.criterion().value() + " " + entry.evidence())
        .containsExactlyInAnyOrder("2.1 REPORTED", "2.2 MEASURED", "2.3 NONE");
    assertThat(standing.assessable(Evidence.MEASURED) + standing.assessable(Evidence.REPORTED))
        .isEqualTo(standing.assessable());
  }

  @Test
  void theReportNamesTheRuleOfTheLight() {
    String weakest = text(SmallStatus.input().status());
    String majority = text(withRule(LightRule.MAJORITY));

    assertThat(weakest)
        .contains("Samlet vurdering: svageste vurderbare kriterium")
        .contains("Det store tegn i et felt er den svageste vurdering");
    assertThat(majority)
        .contains("Samlet vurdering: det, flertallet af de vurderbare kriterier har eller overgår")
        .contains("som mere end halvdelen af de vurderbare kriterier har eller overgår")
        .doesNotContain("Samlet vurdering: svageste");
  }

  @Test
  void theAgreementChoosesTheRule() throws IOException {
    Path file = Path.of("input", "sundhedsaftale.yaml");
    String yaml = Files.readString(file).replace("lysregel: svageste", "lysregel: flertal");

    assertThat(new AgreementReader().read("aftale.yaml", yaml))
        .isInstanceOfSatisfying(
            Checked.Accepted.class,
            read ->
                assertThat(((Agreement) read.value()).lightRule()).isEqualTo(LightRule.MAJORITY));
  }

  private static DisclosedStatus withRule(LightRule rule) {
    return SmallStatus.status(
        AgreementSketch.judgedBy(rule),
        SmallStatus.figures(),
        List.of(SmallStatus.nord("Fælles akutteam")));
  }

  private static ProfessionalAssessment given(Subject about, Light light) {
    return new ProfessionalAssessment(
        about,
        REGION,
        light,
        "Fordi vi ved mere",
        "Udvalget",
        LocalDateTime.of(2025, 12, 10, 9, 5),
        new SourceLocation.WholeFile("faglige-vurderinger.yaml"));
  }

  private static String text(DisclosedStatus status) {
    ReportInput input = SmallStatus.input();
    return DocumentText.of(Written.delivered(InputSketch.like(input).status(status).input()));
  }
}
