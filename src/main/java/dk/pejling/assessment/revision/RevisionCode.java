package dk.pejling.assessment.revision;

import dk.pejling.finding.FindingCode;
import dk.pejling.finding.FindingKind;
import dk.pejling.finding.Severity;

/** What can be wrong with the committee's conclusions about revision. */
public enum RevisionCode implements FindingCode {
  OUTSIDE_TERM(
      "REV-101",
      "Konklusionen er for et år, som aftalen ikke gælder i.",
      "Ret året, så det ligger i aftaleperioden."),
  TWICE(
      "REV-102",
      "Der er to konklusioner for samme år.",
      "Behold den, udvalget har truffet, og slet den anden.",
      "Ingen af årets konklusioner bruges, for det kan ikke ses, hvilken der gælder.",
      Severity.ERROR),
  PERSONAL_DATA(
      "REV-103",
      "Konklusionen indeholder et CPR-nummer eller en e-mailadresse.",
      "Slet oplysningen; rapporten er offentlig. Skriv navn eller organ uden adresse."),
  BEFORE_YEAR("REV-104", "Konklusionen er truffet, før året begyndte.", "Ret året eller datoen."),
  LATER_YEAR(
      "REV-105",
      "Konklusionen er for et år efter det, rapporten er opgjort i.",
      "Ret året, hvis det er forkert. Ellers skal intet gøres: en senere rapport bruger den.",
      "Konklusionen bruges ikke i denne rapport.",
      Severity.NOTICE),
  MISSING_YEAR(
      "REV-201",
      "Udvalgets konklusion om revision mangler.",
      "Skriv konklusionen i revisionsvurderinger.yaml, når den er truffet, og kør igen.",
      "Rapporten siger, at konklusionen mangler, og hvad udløserne peger på.",
      Severity.NOTICE);

  private final FindingKind kind;

  RevisionCode(String id, String title, String remedy) {
    this(id, title, remedy, RevisionReader.NOT_USED, Severity.ERROR);
  }

  RevisionCode(String id, String title, String remedy, String consequence, Severity severity) {
    kind = new FindingKind(id, severity, title, remedy, consequence);
  }

  @Override
  public FindingKind kind() {
    return kind;
  }
}
