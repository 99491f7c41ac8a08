package dk.pejling.assessment.surprise;

import dk.pejling.finding.FindingCode;
import dk.pejling.finding.FindingKind;
import dk.pejling.finding.Severity;

/**
 * What is surprising in a cluster's answers once they are held against others (`IND-24`); each is
 * used when the cluster has explained it.
 */
public enum SurpriseCode implements FindingCode {
  MOVED(
      "IND-242",
      Severity.CONFIRM,
      "Værdien er langt fra sidste periodes og mangler en begrundelse.",
      Texts.REMEDY,
      Texts.CONSEQUENCE),
  STATUS_BACK(
      "IND-243",
      Severity.CONFIRM,
      "Kriteriet er meldt længere tilbage end i sidste periode, og det mangler en begrundelse.",
      Texts.REMEDY,
      Texts.CONSEQUENCE),
  DENOMINATOR_JUMPS(
      "IND-244",
      Severity.CONFIRM,
      "Nævneren er langt fra sidste periodes og mangler en begrundelse.",
      Texts.REMEDY,
      Texts.CONSEQUENCE),
  SPENT_FALLS(
      "IND-245",
      Severity.CONFIRM,
      "Forbruget til dato er mindre end i sidste periode, og det mangler en begrundelse.",
      "Kontrollér beløbet. Er det rigtigt, så skriv hvorfor med egne ord i \"Status\".",
      Texts.CONSEQUENCE),
  DIFFERS_FROM_SOURCE(
      "IND-247",
      Severity.CONFIRM,
      "Klyngens egne antal er langt fra kildens tal for dens kommuner og mangler en begrundelse.",
      Texts.REMEDY,
      Texts.CONSEQUENCE),
  EXPLAINED(
      "IND-248",
      Severity.NOTICE,
      "Svaret er overraskende, men begrundet.",
      "Intet skal rettes.",
      "Svaret er brugt, og begrundelsen trykkes i rapporten.");

  private final FindingKind kind;

  SurpriseCode(String id, Severity severity, String title, String remedy, String consequence) {
    kind = new FindingKind(id, severity, title, remedy, consequence);
  }

  @Override
  public FindingKind kind() {
    return kind;
  }

  /** Texts of several. */
  private static final class Texts {
    static final String REMEDY =
        "Kontrollér svaret. Er det rigtigt, så skriv hvorfor i \"Begrundelse for afvigelse\".";
    static final String CONSEQUENCE = "Svaret afventer en rettelse eller en begrundelse.";

    private Texts() {}
  }
}
