package dk.pejling.run.stage;

import dk.pejling.finding.FindingCode;
import dk.pejling.finding.FindingKind;
import dk.pejling.finding.Severity;

/** What can't be shown as it is written. */
public enum PaintingCode implements FindingCode {
  NO_GLYPH(
      "TEG-101",
      Severity.ERROR,
      "Et tegn i teksten findes ikke i rapportens skrifter.",
      "Find tegnet på siden, og skriv det med bogstaver der, hvor teksten kommer fra.",
      "PDF'en viser \uFFFD i stedet; webside og Word-fil har selve tegnet, når det er et helt"
          + " tegn.");

  private final FindingKind kind;

  PaintingCode(String id, Severity severity, String title, String remedy, String consequence) {
    kind = new FindingKind(id, severity, title, remedy, consequence);
  }

  @Override
  public FindingKind kind() {
    return kind;
  }
}
