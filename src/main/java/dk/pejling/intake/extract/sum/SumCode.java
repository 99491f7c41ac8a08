package dk.pejling.intake.extract.sum;

import dk.pejling.finding.FindingCode;
import dk.pejling.finding.FindingKind;
import dk.pejling.finding.Severity;

/** What is too much for one extract (UDT-16x). */
public enum SumCode implements FindingCode {
  TOO_MANY_FIGURES(
      "UDT-161",
      "Filen giver flere tal, end der kan holdes styr på.",
      "Del udtrækket i flere filer, eller hent kun de år og opdelinger, aftalen bruger.",
      "Intet er læst af filen.");

  private final FindingKind kind;

  SumCode(String id, String title, String remedy, String consequence) {
    kind = new FindingKind(id, Severity.ERROR, title, remedy, consequence);
  }

  @Override
  public FindingKind kind() {
    return kind;
  }
}
