package dk.pejling.report.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.goal.CriterionId;
import dk.pejling.disclosure.ClusterStatement.OnCriterion;
import dk.pejling.finding.SourceLocation;
import dk.pejling.observation.Answer;
import dk.pejling.report.document.Block;
import dk.pejling.report.document.Run;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RemarksTest {
  private static final SourceLocation AT =
      new SourceLocation.SheetCell("klynge-nord.xlsx", "Fremdrift", "K4", "");

  @Test
  void aStepSaysWhenOrWhyItDoesNot() {
    assertThat(term(new Answer.Given<>(LocalDate.of(2026, 2, 1), AT))).isEqualTo("1. feb. 2026");
    assertThat(term(Answer.blank())).isEqualTo("Uden dato");
    assertThat(term(new Answer.HeldBack<>("IND-220"))).isEqualTo("Dato afventer");
  }

  @Test
  void aBarrierBeginsWithTheCriterionItIsOf() {
    Block barriers = columns(said(Answer.blank())).getFirst().blocks().getLast();
    assertThat(((Block.BulletList) barriers).items().getFirst())
        .containsExactly(
            new Run.Reference("1.3", "kriterium-1.3"), Run.text("\u00A0Systemerne taler ikke."));
  }

  @Test
  void learningHasItsColumnAlsoWhenThereIsNone() {
    Block.Columns three = (Block.Columns) new Remarks(List.of()).withResults(List.of()).getFirst();
    assertThat(three.columns()).hasSize(3).allMatch(column -> column.span() == 4);
  }

  private static String term(Answer<LocalDate> expected) {
    Block steps = columns(said(expected)).getLast().blocks().getLast();
    return ((Block.TermList) steps).terms().getFirst().term();
  }

  private static List<Block.Columns.Column> columns(OnCriterion said) {
    return ((Block.Columns) new Remarks(List.of(said)).columns().getFirst()).columns();
  }

  private static OnCriterion said(Answer<LocalDate> expected) {
    return new OnCriterion(
        new CriterionId("1.3"),
        Answer.blank(),
        Answer.blank(),
        expected,
        Answer.blank(),
        Answer.blank(),
        Answer.blank(),
        new Answer.Given<>("Systemerne taler ikke.", AT),
        new Answer.Given<>("Fælles gennemgang.", AT),
        Answer.blank(),
        Answer.blank());
  }
}
