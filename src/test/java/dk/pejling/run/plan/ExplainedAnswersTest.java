package dk.pejling.run.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.assessment.surprise.SurpriseCode;
import dk.pejling.finding.Finding;
import dk.pejling.finding.FindingCode;
import dk.pejling.finding.SourceLocation;
import dk.pejling.finding.SourceLocation.SheetCell;
import dk.pejling.finding.SourceLocation.WholeFile;
import dk.pejling.intake.sheet.answer.AnswerCode;
import dk.pejling.report.ReportInput.Explained;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplainedAnswersTest {
  private static final SourceLocation VALUE =
      new SheetCell("nord.xlsx", "Fremdrift", "F7", "Opnået værdi");

  @Test
  void aChangeSinceLastPeriodTellsBothItself() {
    assertThat(of(SurpriseCode.EXPLAINED, VALUE, "36,5 pct.; i 2024 var værdien 20 pct."))
        .containsExactly(
            new Explained(
                "nord.xlsx",
                "kriterium 1.1",
                "Opnået værdi: 36,5 pct.; i 2024 var værdien 20 pct."));
  }

  @Test
  void aValueOutsideTheUsualTellsWhatIsUsual() {
    assertThat(of(AnswerCode.SURPRISING_EXPLAINED, VALUE, "62,5 pct."))
        .extracting(Explained::said)
        .containsExactly("Opnået værdi: 62,5 pct.; forventet mellem 0 og 60");
  }

  @Test
  void theUnitOfAColumnIsNotToldTwice() {
    SourceLocation spent = new SheetCell("nord.xlsx", "Indsatser", "I4", "Forbrugt (kr.)");
    assertThat(of(AnswerCode.SURPRISING_EXPLAINED, spent, "2 kr. af 1 kr."))
        .extracting(Explained::said)
        .containsExactly("Forbrugt: 2 kr. af 1 kr.; forventet mellem 0 og 60");
  }

  @Test
  void whatWaitsForAReasonIsNoneOfThem() {
    assertThat(of(SurpriseCode.MOVED, VALUE, "36,5 pct.")).isEmpty();
    assertThat(of(AnswerCode.SURPRISING, VALUE, "62,5 pct.")).isEmpty();
    assertThat(of(SurpriseCode.EXPLAINED, new WholeFile("nord.xlsx"), "x")).isEmpty();
  }

  @Test
  void twoFilesOfTheSameNameAreToldOnce() {
    Finding twice =
        Finding.of(SurpriseCode.EXPLAINED, VALUE, "kriterium 1.1", "x", "mellem 0 og 60");
    assertThat(ExplainedAnswers.of(List.of(twice, twice))).hasSize(1);
  }

  private static List<Explained> of(FindingCode code, SourceLocation at, String found) {
    return ExplainedAnswers.of(
        List.of(Finding.of(code, at, "kriterium 1.1", found, "mellem 0 og 60")));
  }
}
