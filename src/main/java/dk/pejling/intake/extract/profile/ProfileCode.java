package dk.pejling.intake.extract.profile;

import dk.pejling.finding.FindingCode;
import dk.pejling.finding.Severity;

/** What can be wrong with a source profile. */
public enum ProfileCode implements FindingCode {
  NOT_YAML("PRO-101", "Kildeprofilen kan ikke læses.", "Ret filen, så den er gyldig YAML."),
  MISSING_KEY("PRO-102", "Noget skal stå i kildeprofilen, men gør ikke.", "Tilføj det."),
  UNKNOWN_KEY(
      "PRO-103", "Kildeprofilen siger noget, som ikke findes.", "Ret stavningen, eller slet det."),
  WRONG_KIND("PRO-104", "Noget i kildeprofilen er af en forkert slags.", "Ret det."),
  UNKNOWN_CHOICE(
      "PRO-105", "Kildeprofilen vælger noget, som ikke findes.", "Vælg et af de nævnte."),
  CONFLICT("PRO-106", "To dele af kildeprofilen strider mod hinanden.", "Behold den ene.");

  private final String id;
  private final String title;
  private final String remedy;

  ProfileCode(String id, String title, String remedy) {
    this.id = id;
    this.title = title;
    this.remedy = remedy;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public String remedy() {
    return remedy;
  }

  @Override
  public String consequence() {
    return "Profilen bruges ikke, og de filer, den skulle læse, afventer.";
  }
}
