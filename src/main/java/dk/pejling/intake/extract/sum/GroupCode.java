package dk.pejling.intake.extract.sum;

import dk.pejling.finding.FindingCode;
import dk.pejling.finding.FindingKind;
import dk.pejling.finding.Severity;

/** What can be wrong with the groups that a profile keeps beside everyone (UDT-42x). */
public enum GroupCode implements FindingCode {
  UNLISTED_CATEGORY(
      "UDT-421",
      "En opdeling har en kategori, som profilen ikke nævner.",
      "Nævn kategorien under grupper i profilen, hvis den er en del af en gruppe.",
      "Rækkerne med kategorien er ikke læst; gruppernes antal kan være mindre end alles."),
  CATEGORY_NOT_FOUND(
      "UDT-422",
      "En kategori, som profilen nævner under grupper, findes ikke i filen.",
      "Ret kategoriens navn i profilen, eller hent udtrækket igen med kategorien.",
      "Der er ingen tal for kategorien fra filen."),
  GROUP_UNDECLARED(
      "UDT-423",
      "Profilen nævner en gruppe, som filens indikatorer ikke er opdelt på.",
      "Skriv gruppen under indikatorens opdelinger i aftalen, eller ret gruppens navn i profilen.",
      "Gruppens tal er ikke læst.");

  private final FindingKind kind;

  GroupCode(String id, String title, String remedy, String consequence) {
    kind = new FindingKind(id, Severity.NOTICE, title, remedy, consequence);
  }

  @Override
  public FindingKind kind() {
    return kind;
  }
}
