package dk.pejling.run.plan;

import dk.pejling.finding.FindingCode;
import dk.pejling.finding.FindingKind;
import dk.pejling.finding.Severity;

/** What can be said of reports that ought to have been made public. */
public enum ReleaseCode implements FindingCode {
  NOT_NOTED(
      "RUN-601",
      Severity.NOTICE,
      "En tidligere rapport er ikke noteret som offentliggjort.",
      "Er rapporten sendt eller lagt ud, så notér den med pejling release, og kør igen.",
      "Rapporten tager ikke hensyn til, hvad den tidligere har vist og skjult, og siger ikke, hvad"
          + " der er ændret siden.");

  private final FindingKind kind;

  ReleaseCode(String id, Severity severity, String title, String remedy, String consequence) {
    kind = new FindingKind(id, severity, title, remedy, consequence);
  }

  @Override
  public FindingKind kind() {
    return kind;
  }
}
