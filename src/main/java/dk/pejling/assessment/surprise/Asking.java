package dk.pejling.assessment.surprise;

import dk.pejling.danish.DanishWords;
import dk.pejling.finding.Finding;
import dk.pejling.finding.SourceLocation;
import dk.pejling.finding.SourceLocation.SheetCell;
import dk.pejling.observation.Answer;
import java.util.ArrayList;
import java.util.List;

/** Asks for explanations of one row (`spørgsmål`): holds an answer back, or notes why it isn't. */
final class Asking {
  private final String concerns;
  private final boolean explained;
  private final List<Finding> findings = new ArrayList<>();

  /**
   * @param concerns what the row is about, such as {@code kriterium 2.1}
   * @param explained whether the row says why
   */
  Asking(String concerns, boolean explained) {
    this.concerns = concerns;
    this.explained = explained;
  }

  /** The answer, if it is explained. */
  <T> Answer<T> about(Answer.Given<T> answer, SurpriseCode code, String found, String expected) {
    if (explained) {
      findings.add(Finding.of(SurpriseCode.EXPLAINED, answer.at(), concerns, found, expected));
      return answer;
    }
    Finding asked =
        Finding.of(code, answer.at(), concerns, found, expected + ", eller en begrundelse");
    findings.add(asked.withConsequence(consequence(answer.at())));
    return new Answer.HeldBack<>(code.id());
  }

  /** Held back with another answer that it belongs to. */
  <T> Answer<T> along(Answer<T> answer, SurpriseCode code) {
    return explained || !(answer instanceof Answer.Given)
        ? answer
        : new Answer.HeldBack<>(code.id());
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }

  private String consequence(SourceLocation at) {
    return at instanceof SheetCell cell && !cell.column().isEmpty()
        ? "%s: \"%s\" afventer; resten af skemaet er modtaget."
            .formatted(DanishWords.sentence(concerns), cell.column())
        : SurpriseCode.MOVED.consequence();
  }
}
