package dk.pejling.intake.extract.complaint;

import static dk.pejling.finding.Severity.ERROR;
import static dk.pejling.finding.Severity.NOTICE;

import dk.pejling.finding.FindingCode;
import dk.pejling.finding.FindingKind;
import dk.pejling.finding.Severity;

/** What can be said of an extract because its profile describes an unusual table. */
public enum DialectCode implements FindingCode {
  OUTSIDE_TABLE(
      "UDT-141",
      NOTICE,
      "Filen har linjer eller ark uden for tabellen.",
      "Der skal ikke gøres noget, hvis det er titler, fodnoter og ark uden tal.",
      "De er ikke læst."),
  AREA_WITHOUT_ROWS(
      "UDT-142",
      NOTICE,
      "Et af aftalens områder står slet ikke i filen.",
      "Hent udtrækket igen med alle aftalens områder, hvis området var valgt fra.",
      "Profilen siger, at en manglende række betyder 0, så områdets tal er 0."),
  NO_PERIOD_IN_NAME(
      "UDT-143",
      ERROR,
      "Filens navn siger ikke, hvilken periode tallene gælder.",
      "Giv filen det navn, profilen beskriver, eller ret mønsteret under periode i profilen.",
      "Intet er læst af filen."),
  ABSENT_NOT_ZERO(
      "UDT-144",
      NOTICE,
      "Profilen siger, at en manglende række betyder 0, men det kan den ikke betyde for"
          + " indikatoren.",
      "Slet manglende-rækker i profilen, hvis indikatoren ikke er et antal.",
      "Der er ikke sat 0 ind; områder uden række har intet tal."),
  NO_TABLE(
      "UDT-145",
      ERROR,
      "Filen er ikke en tabel, som en profil kan beskrive.",
      "Hent kildens tal som csv eller som Excel-projektmappe.",
      "Der er ikke foreslået nogen profil."),
  UNSAVED_CATEGORY(
      "UDT-146",
      ERROR,
      "En opdelings kategori er en formel uden gemt resultat.",
      "Åbn filen i et regneark, så formlerne regnes ud, og gem den igen.",
      "Der er ingen tal fra filen, for summerne kan blive forkerte.");

  private final FindingKind kind;

  DialectCode(String id, Severity severity, String title, String remedy, String consequence) {
    kind = new FindingKind(id, severity, title, remedy, consequence);
  }

  @Override
  public FindingKind kind() {
    return kind;
  }
}
