package dk.pejling.assessment;

import dk.pejling.finding.FindingCode;
import dk.pejling.finding.FindingKind;
import dk.pejling.finding.Severity;

/** What the figures themselves give rise to, once they are put together. */
public enum AssessmentCode implements FindingCode {
  TOTAL_DIFFERS(
      "VUR-101",
      Severity.NOTICE,
      "Kildens tal for området er ikke summen af dets dele.",
      "Undersøg hos kilden, om delene er opgjort på samme måde som det samlede tal.",
      "Rapporten bruger summen af delene."),
  POPULATION_MISSING(
      "VUR-102",
      Severity.ERROR,
      "Der mangler et folketal at regne pr. indbygger med.",
      "Læg et udtræk med folketallet for området og året i mappen med indikatorer.",
      "Tallet pr. indbygger er ikke beregnet."),
  PART_EXCEEDS_WHOLE(
      "VUR-103",
      Severity.ERROR,
      "Tælleren er større end nævneren i en andel.",
      "Ret tallene hos kilden, eller ret indikatorens måltype i aftalefilen.",
      "Tallet er holdt tilbage og indgår ikke i nogen vurdering."),
  INTERVAL_EXCLUDES_VALUE(
      "VUR-104",
      Severity.ERROR,
      "Kildens konfidensinterval rummer ikke tallet selv.",
      "Undersøg hos kilden, om tal og interval hører sammen.",
      "Intervallet er holdt tilbage; tallet vises uden."),
  READING_DOES_NOT_FIT(
      "VUR-105",
      Severity.ERROR,
      "Tallet er af en anden slags, end indikatoren opgøres i.",
      "Ret indikatorens måltype i aftalefilen eller udtrækkets profil.",
      "Tallet er holdt tilbage og indgår ikke i nogen vurdering."),
  SOURCES_DISAGREE(
      "VUR-106",
      Severity.ERROR,
      "To filer siger hver sit om det samme tal.",
      "Behold den fil, der gælder, og flyt den anden ud af mappen med indikatorer.",
      "Begge tal er holdt tilbage og indgår ikke i nogen vurdering."),
  GROUPS_DIFFER(
      "VUR-111",
      Severity.NOTICE,
      "Gruppernes antal lagt sammen er ikke alles.",
      "Undersøg hos kilden, om nogle hører til ingen eller flere af grupperne, for eksempel fordi"
          + " deres køn eller alder ikke er oplyst.",
      "Tallene for alle er brugt, som de er; tallene for grupperne vises ved siden af."),
  DONE_WITHOUT_EVIDENCE(
      "VUR-201",
      Severity.ERROR,
      "En milepæl er meldt gennemført uden dokumentation.",
      "Skriv et link eller et dokumentnavn i kolonnen for dokumentation.",
      "Milepælen kan ikke vurderes for klyngen."),
  DONE_WITHOUT_DATE(
      "VUR-202",
      Severity.ERROR,
      "En milepæl er meldt gennemført uden dato.",
      "Skriv den dag, milepælen blev nået.",
      "Milepælen kan ikke vurderes for klyngen."),
  DONE_IN_FUTURE(
      "VUR-203",
      Severity.ERROR,
      "En milepæl er meldt gennemført på en dag, der ikke er kommet endnu.",
      "Ret datoen, eller skriv den som forventet dato med status I gang.",
      "Milepælen kan ikke vurderes for klyngen.");

  private final FindingKind kind;

  AssessmentCode(String id, Severity severity, String title, String remedy, String consequence) {
    kind = new FindingKind(id, severity, title, remedy, consequence);
  }

  @Override
  public FindingKind kind() {
    return kind;
  }
}
