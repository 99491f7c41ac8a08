package dk.pejling.intake.extract.profile;

import dk.pejling.finding.FindingCode;
import dk.pejling.finding.FindingKind;
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
  CONFLICT("PRO-106", "To dele af kildeprofilen strider mod hinanden.", "Behold den ene."),
  SHARED_NAME(
      "PRO-107",
      Severity.NOTICE,
      "To kildeprofiler har samme navn.",
      "Giv den ene et andet navn, eller slet den, hvis den er en kopi.",
      "Begge profiler bruges, men en fil, som begge passer til, læses ikke.");

  private final FindingKind kind;

  ProfileCode(String id, String title, String remedy) {
    this(
        id,
        Severity.ERROR,
        title,
        remedy,
        "Profilen bruges ikke, og de filer, den skulle læse, afventer.");
  }

  ProfileCode(String id, Severity severity, String title, String remedy, String consequence) {
    kind = new FindingKind(id, severity, title, remedy, consequence);
  }

  @Override
  public FindingKind kind() {
    return kind;
  }
}
