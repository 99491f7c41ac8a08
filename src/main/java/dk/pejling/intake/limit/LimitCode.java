package dk.pejling.intake.limit;

import dk.pejling.finding.FindingCode;
import dk.pejling.finding.FindingKind;
import dk.pejling.finding.Severity;

/** What can be wrong with the file of limits (`RUN-54x`). */
public enum LimitCode implements FindingCode {
  NOT_YAML(
      "RUN-540",
      "Filen med grænser kan ikke læses.",
      "Ret filen, så den er gyldig YAML, eller slet den; uden filen gælder standarden.",
      "Standardens grænser gælder."),
  UNKNOWN_KEY(
      "RUN-541",
      "Filen med grænser har en nøgle, som ikke findes.",
      "Ret stavningen, eller slet linjen.",
      "Linjen er ikke brugt."),
  KEY_TWICE(
      "RUN-542",
      "Filen med grænser har den samme nøgle to gange.",
      "Slet den ene af linjerne.",
      "Ingen af linjerne er brugt; standarden gælder."),
  NOT_A_NUMBER(
      "RUN-543",
      "En grænse er ikke et helt tal.",
      "Skriv grænsen som et helt tal uden punktum, for eksempel 20000.",
      "Standarden gælder for den grænse."),
  OUT_OF_RANGE(
      "RUN-544",
      "En grænse er mindre eller større, end den kan være.",
      "Skriv et tal inden for det mulige.",
      "Standarden gælder for den grænse.");

  private final FindingKind kind;

  LimitCode(String id, String title, String remedy, String consequence) {
    kind = new FindingKind(id, Severity.ERROR, title, remedy, consequence);
  }

  @Override
  public FindingKind kind() {
    return kind;
  }
}
