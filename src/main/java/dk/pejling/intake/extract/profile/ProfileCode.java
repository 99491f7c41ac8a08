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
      "Begge profiler bruges, men en fil, som begge passer til, læses ikke."),
  UNANSWERED(
      "PRO-110",
      "Et spørgsmål i kildeprofilen er ikke besvaret.",
      "Skriv svaret i stedet for spørgsmålstegnet; kommentaren over linjen siger, hvad der spørges"
          + " om."),
  TRIAL_FAILED(
      "PRO-111",
      "Kildeprofilen består ikke sin egen prøve.",
      "Ret profilen, hvis den læser forkert, eller ret prøven, hvis den venter noget forkert."),
  TRIAL_ELSEWHERE(
      "PRO-112",
      Severity.NOTICE,
      "En prøve i kildeprofilen handler om noget, aftalen ikke har.",
      "Skriv prøven om til aftalens områder og indikatorer.",
      "Prøven er ikke kørt; profilen bruges.");

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
