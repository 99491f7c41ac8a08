package dk.pejling.report.accountability;

import dk.pejling.finding.FindingCode;
import dk.pejling.finding.FindingKind;
import dk.pejling.finding.Severity;

/** What a report can leave unanswered of law and advice. */
public enum RequirementCode implements FindingCode {
  NO_CHAPTER(
      "KRV-101",
      "Rapporten har intet kapitel, der besvarer kravet.",
      "Tilføj kapitlet i skabelonen, eller ret besvaret-i under kravet. Gælder kravet ikke denne"
          + " rapport, så skriv under gælder, hvilke slags rapporter det gælder."),
  OUTSTANDING(
      "KRV-102",
      "Kravet er ikke opfyldt.",
      "Gør det, der mangler, og kør igen; eller ret opfyldelse under kravet, når det er sket."),
  NOT_LISTED(
      "KRV-103",
      "Rapporten viser ikke, hvor lovens krav og rådene er besvaret.",
      "Tilføj blokken ::: krav i skabelonen.");

  private final FindingKind kind;

  RequirementCode(String id, String title, String remedy) {
    kind =
        new FindingKind(
            id,
            Severity.NOTICE,
            title,
            remedy,
            id.equals("KRV-103")
                ? "Læseren kan ikke se, om rapporten er fuldstændig."
                : "Rapporten siger selv i tabellen over krav, at kravet udestår.");
  }

  @Override
  public FindingKind kind() {
    return kind;
  }
}
