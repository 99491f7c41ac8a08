package dk.pejling.run.input.arrival;

import dk.pejling.finding.Finding;
import dk.pejling.finding.FindingCode;
import dk.pejling.finding.FindingKind;
import dk.pejling.finding.Severity;

/** What can be wrong with how a file comes in (`RUN-52`). */
public enum ArrivalCode implements FindingCode {
  STILL_WRITTEN(
      "RUN-520",
      Severity.ERROR,
      "Filen er ved at blive skrevet.",
      "Vent, til filen er kopieret eller gemt færdig, og kør igen.",
      "Filen er ikke brugt; resten er med."),
  TEMPORARY(
      "RUN-521",
      Severity.NOTICE,
      "Filen er midlertidig: et program lægger den, mens det kopierer eller gemmer.",
      "Intet skal rettes. Bliver filen liggende, så hent eller gem den igen.",
      "Filen er ikke brugt."),
  UNCHANGED(
      "RUN-522",
      Severity.NOTICE,
      "Ingen ændring: filen er gemt igen, men intet i den er nyt.",
      "Intet skal rettes. Mangler der noget, så se efter, om det er den rigtige fil.",
      "Det, der var modtaget, gælder stadig.");

  private final FindingKind kind;

  ArrivalCode(String id, Severity severity, String title, String remedy, String consequence) {
    kind = new FindingKind(id, severity, title, remedy, consequence);
  }

  @Override
  public FindingKind kind() {
    return kind;
  }

  /** A finding about a file that somebody is at. */
  public static Finding stillWritten(String file) {
    return STILL_WRITTEN.about(
        file, "en fil, der ændrer sig, mens den læses", "en fil, der er skrevet færdig");
  }
}
