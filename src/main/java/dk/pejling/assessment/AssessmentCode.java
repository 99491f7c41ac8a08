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
  WEIGHT_MISSING(
      "VUR-107",
      Severity.ERROR,
      "Der mangler et folketal at vægte kommunernes andele med.",
      "Skriv kommunernes folketal for året eller et tidligere år i aftalefilen, eller vælg en anden"
          + " sammenlægning.",
      "Tallet for klyngen eller regionen er ikke beregnet og indgår ikke i nogen vurdering."),
  GROUPS_DIFFER(
      "VUR-111",
      Severity.NOTICE,
      "Gruppernes antal lagt sammen er ikke alles.",
      "Undersøg hos kilden, om nogle hører til ingen eller flere af grupperne, for eksempel fordi"
          + " deres køn eller alder ikke er oplyst.",
      "Tallene for alle er brugt, som de er; tallene for grupperne vises ved siden af."),
  TARGET_IS_BASELINE(
      "VUR-121",
      Severity.NOTICE,
      "Måltallet er det samme som baseline.",
      "Ret måltallet, hvis det er en fejl. Er aftalen at holde niveauet, så brug fasthold.",
      "Kriteriet er vurderet som et niveau, der skal fastholdes."),
  TARGET_BEHIND_BASELINE(
      "VUR-122",
      Severity.NOTICE,
      "Måltallet er dårligere end baseline.",
      "Ret måltallet eller indikatorens retning, hvis en af dem er forkert. Var målet nået fra"
          + " begyndelsen, kan det blive stående.",
      "Kriteriet er vurderet som et niveau, der skal fastholdes."),
  BASELINE_WITHOUT_FIGURES(
      "VUR-123",
      Severity.NOTICE,
      "Intet område har et tal for baseline, selv om der er tal for andre perioder.",
      "Vælg en baseline, kilden har tal for, eller læg et udtræk med perioden i mappen med"
          + " indikatorer.",
      "Kriteriet kan ikke vurderes."),
  BREAK_OUTSIDE_SERIES(
      "VUR-124",
      Severity.NOTICE,
      "Databruddet ligger uden for de perioder, der er tal for.",
      "Ret tidspunktet, hvis det er forkert, eller læg et udtræk med de manglende perioder i mappen"
          + " med indikatorer.",
      "Databruddet har endnu ingen betydning for nogen vurdering."),
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
