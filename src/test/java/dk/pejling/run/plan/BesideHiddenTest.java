package dk.pejling.run.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.goal.CriterionId;
import dk.pejling.assessment.professional.ProfessionalAssessment;
import dk.pejling.assessment.professional.Subject;
import dk.pejling.assessment.verdict.Light;
import dk.pejling.finding.Finding;
import dk.pejling.finding.SourceLocation;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class BesideHiddenTest {
  @Test
  void aReasonBesideAHiddenVerdictIsToldWhereItIsWritten() {
    SourceLocation line = new SourceLocation.Line("faglige-vurderinger.yaml", 12, "");
    Finding finding =
        Judging.besideHidden(
            new ProfessionalAssessment(
                new Subject.OfCriterion(new CriterionId("1.3")),
                new AreaId("klynge-vest"),
                Light.YELLOW,
                "Klyngen er i gang.",
                "Sekretariatet",
                LocalDateTime.of(2025, 12, 11, 10, 30),
                line));

    assertThat(finding.code()).isEqualTo("FAG-113");
    assertThat(finding.location()).isEqualTo(line);
    assertThat(finding.concerns()).contains("1.3");
    assertThat(finding.holdsBack()).isFalse();
  }
}
