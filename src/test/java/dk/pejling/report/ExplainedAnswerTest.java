package dk.pejling.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.AgreementSketch;
import dk.pejling.observation.Answer;
import dk.pejling.observation.ClusterReport;
import dk.pejling.observation.CriterionProgress;
import dk.pejling.report.ReportInput.Explained;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A surprising answer stands beside the reason that the cluster gives for it. */
class ExplainedAnswerTest {
  private static final String FILE = "klynge-nord.xlsx";
  private static final String VALUE = "Opnået værdi: 36,5 pct.; i 2024 var værdien 20 pct.";

  @Test
  void theValueAndWhatItWasHeldAgainstStandBeforeTheReason() {
    assertThat(written(new Explained(FILE, "kriterium 1.1", VALUE)))
        .contains(VALUE + " Begrundelse: ord");
  }

  @Test
  void severalStandInOrder() {
    assertThat(
            written(
                new Explained(FILE, "kriterium 1.1", "Status: \"I gang\"; i 2024 \"Gennemført\""),
                new Explained(FILE, "kriterium 1.1", VALUE)))
        .contains("Status: \"I gang\"; i 2024 \"Gennemført\". " + VALUE + " Begrundelse: ord");
  }

  @Test
  void anotherClustersAnswerStandsNowhereHere() {
    assertThat(written(new Explained("klynge-syd.xlsx", "kriterium 1.1", VALUE)))
        .doesNotContain(VALUE)
        .contains("Begrundelse: ord");
  }

  @Test
  void anInitiativesFigureStandsUnderItsName() {
    String spent = "Forbrugt: 2 kr. af 1 kr.; forventet højst det bevilgede";
    assertThat(written(new Explained(FILE, "indsats I1", spent))).contains(spent + ".");
  }

  private static ClusterReport explaining(ClusterReport report) {
    return new ClusterReport(
        report.agreement(),
        report.cluster(),
        report.period(),
        report.progress().stream().map(ExplainedAnswerTest::explaining).toList(),
        report.initiatives(),
        report.ownGoals(),
        report.revision(),
        report.provenance());
  }

  private static CriterionProgress explaining(CriterionProgress row) {
    return new CriterionProgress(
        row.criterion(),
        row.status(),
        row.achieved(),
        row.numerator(),
        row.denominator(),
        row.measured(),
        row.expected(),
        row.evidence(),
        row.confidence(),
        row.description(),
        row.barriers(),
        row.nextSteps(),
        row.owner(),
        new Answer.Given<>("ord", row.at()),
        row.at());
  }

  private static String written(Explained... explained) {
    ReportInput input =
        SmallStatus.input(
            AgreementSketch.two(),
            SmallStatus.figures(),
            List.of(explaining(SmallStatus.nord("ord"))));
    return DocumentText.of(
        Written.delivered(InputSketch.like(input).explained(List.of(explained)).input()));
  }
}
