package dk.pejling.intake.extract.vintage;

import dk.pejling.finding.FindingCode;
import dk.pejling.finding.FindingKind;
import dk.pejling.finding.Severity;

/** What can be said of two vintages of a source (`UDT`). */
enum VintageCode implements FindingCode {
  REVISED(
      "UDT-501",
      "Kilden er revideret.",
      "Intet skal rettes. Det tidligere udtræk kan tages ud af mappen med indikatorer.",
      "Det seneste udtræk er brugt, hvor to udtræk siger hver sit."),
  LEFT_OUT(
      "UDT-502",
      "Det seneste udtræk mangler tal, som et tidligere udtræk af samme kilde har.",
      "Spørg kilden, om tallene er trukket tilbage. Er de det, så tag det tidligere udtræk ud af"
          + " mappen; ellers hent det seneste igen.",
      "Tallene er brugt fra det tidligere udtræk.");

  private final FindingKind kind;

  VintageCode(String id, String title, String remedy, String consequence) {
    kind = new FindingKind(id, Severity.NOTICE, title, remedy, consequence);
  }

  @Override
  public FindingKind kind() {
    return kind;
  }
}
