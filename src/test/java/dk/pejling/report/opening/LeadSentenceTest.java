package dk.pejling.report.opening;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.Term;
import dk.pejling.assessment.verdict.Verdict;
import dk.pejling.report.DocumentText;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeadSentenceTest {
  private static final Term TERM = new Term(LocalDate.of(2024, 1, 1), LocalDate.of(2027, 12, 31));
  private static final LocalDate HALFWAY = LocalDate.of(2025, 12, 12);

  @Test
  void namesEveryGroupThatOccurs() {
    assertThat(
            sentence(
                HALFWAY,
                Verdict.ACHIEVED,
                Verdict.BEHIND_LIMITED,
                Verdict.BEHIND,
                Verdict.WRONG_DIRECTION,
                Verdict.NOT_ACHIEVED,
                Verdict.NOT_ASSESSABLE,
                Verdict.CANCELLED))
        .isEqualTo(
            "Halvvejs i aftaleperioden er **1 af 5** vurderbare succeskriterier nået, fastholdt"
                + " eller på sporet. **2** er bagud, **1** går i den forkerte retning, og **1** er"
                + " ikke nået. Yderligere **1** kan ikke vurderes. **1** er udgået.");
  }

  @Test
  void oneCriterionTakesTheSingular() {
    assertThat(sentence(HALFWAY, Verdict.ACHIEVED))
        .isEqualTo(
            "Halvvejs i aftaleperioden er **1 af 1** vurderbart succeskriterium nået, fastholdt"
                + " eller på sporet.");
    assertThat(sentence(HALFWAY, Verdict.NOT_ASSESSABLE))
        .isEqualTo("Halvvejs i aftaleperioden kan **succeskriteriet** ikke vurderes.");
  }

  @Test
  void thirteenAreCountedInDigits() {
    List<Verdict> verdicts = Collections.nCopies(13, Verdict.ON_TRACK);
    assertThat(sentence(HALFWAY, verdicts.toArray(Verdict[]::new)))
        .contains("**13 af 13** vurderbare succeskriterier");
  }

  @Test
  void saysWhereInTheTermTheReportStands() {
    assertThat(sentence(LocalDate.of(2024, 6, 1), Verdict.ACHIEVED)).startsWith("Tidligt i ");
    assertThat(sentence(LocalDate.of(2027, 6, 1), Verdict.ACHIEVED)).startsWith("Sent i ");
    assertThat(sentence(LocalDate.of(2028, 6, 1), Verdict.ACHIEVED)).startsWith("Efter ");
  }

  private static String sentence(LocalDate asOf, Verdict... verdicts) {
    return DocumentText.runs(
            new LeadSentence(TERM, asOf, new RegionCounts(List.of(verdicts), 0, 0)).runs())
        .replace('\u00A0', ' ');
  }
}
