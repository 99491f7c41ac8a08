package dk.pejling.run.plan;

import dk.pejling.assessment.surprise.SurpriseCode;
import dk.pejling.finding.Finding;
import dk.pejling.finding.SourceLocation.SheetCell;
import dk.pejling.intake.sheet.SheetIntake;
import dk.pejling.report.ReportInput.Explained;
import java.util.List;
import java.util.stream.Stream;

/** Surprising answers that were given a reason (`begrundede svar`), as a report prints them. */
final class ExplainedAnswers {
  private ExplainedAnswers() {}

  static List<Explained> of(List<Finding> findings) {
    return findings.stream().flatMap(ExplainedAnswers::of).distinct().toList();
  }

  private static Stream<Explained> of(Finding finding) {
    if (!(finding.location() instanceof SheetCell cell)) {
      return Stream.empty();
    }
    if (finding.code().equals(SurpriseCode.EXPLAINED.id())) {
      return Stream.of(explained(finding, cell, finding.found()));
    }
    return SheetIntake.isOfExplained(finding)
        ? Stream.of(
            explained(
                finding, cell, "%s; forventet %s".formatted(finding.found(), finding.expected())))
        : Stream.empty();
  }

  /** Figures have their unit themselves. */
  private static Explained explained(Finding finding, SheetCell cell, String said) {
    String column = cell.column().replaceAll(" \\([^)]*\\)$", "");
    return new Explained(cell.file(), finding.concerns(), column + ": " + said);
  }
}
