package dk.pejling.assessment.professional;

import dk.pejling.finding.FindingCode;
import dk.pejling.finding.FindingKind;
import dk.pejling.finding.Severity;

/** What can be wrong with a professional assessment. */
public enum ProfessionalCode implements FindingCode {
  NO_SUBJECT(
      "FAG-101",
      "Det fremgår ikke, hvad den faglige vurdering gælder.",
      "Skriv enten pejlemærke eller kriterium, ikke begge dele."),
  UNKNOWN_SUBJECT(
      "FAG-102",
      "Den faglige vurdering gælder noget, som aftalen ikke har.",
      "Ret nummeret, så det står i aftalen."),
  UNKNOWN_AREA(
      "FAG-103",
      "Den faglige vurdering gælder et område, som den ikke kan gives for.",
      "Skriv region eller en klynge fra aftalen."),
  NOT_JUDGED_THERE(
      "FAG-104",
      "Kriteriet vurderes ikke i det område.",
      "Giv vurderingen for regionen, eller ret kriteriet."),
  NO_REASON(
      "FAG-105",
      "Den faglige vurdering har ingen begrundelse.",
      "Skriv, hvad vurderingen bygger på. Uden begrundelse kan den ikke stå i en rapport."),
  PERSONAL_DATA(
      "FAG-106",
      "Den faglige vurdering indeholder et CPR-nummer eller en e-mailadresse.",
      "Slet oplysningen. Skriv navn eller organ uden adresse."),
  BAD_TIME(
      "FAG-107",
      "Tidspunktet kan ikke læses.",
      "Skriv dato og klokkeslæt i dansk tid, for eksempel 2025-12-10 14:30."),
  BEFORE_AGREEMENT(
      "FAG-108", "Den faglige vurdering er afgjort, før aftalen begyndte.", "Ret tidspunktet."),
  AT_THE_SAME_TIME(
      "FAG-109",
      "Det samme er vurderet flere gange på samme tidspunkt.",
      "Behold den vurdering, der gælder, eller ret tidspunkterne.",
      "Ingen af vurderingerne bruges, for det kan ikke ses, hvilken der gælder.",
      Severity.ERROR),
  DECIDED_LATER(
      "FAG-110",
      "Den faglige vurdering er afgjort efter den dag, rapporten er opgjort.",
      "Ret tidspunktet, hvis det er forkert. Ellers skal intet gøres: en senere rapport bruger"
          + " den.",
      "Vurderingen bruges ikke i denne rapport.",
      Severity.NOTICE),
  REPLACED(
      "FAG-111",
      "Det samme er vurderet igen senere.",
      "Intet skal gøres; den tidligere kan blive stående.",
      "Den seneste vurdering bruges.",
      Severity.NOTICE),
  OLD(
      "FAG-112",
      "Den faglige vurdering er mere end et år ældre end rapporten.",
      "Se efter, om den stadig gælder. Giv den igen med et nyt tidspunkt, eller slet den.",
      "Vurderingen bruges med sin dato.",
      Severity.NOTICE),
  BESIDE_HIDDEN(
      "FAG-113",
      "Den beregnede vurdering er skjult af hensyn til diskretion.",
      "Se efter, at begrundelsen ikke røber det skjulte tal.",
      "Vurderingen bruges, som den er skrevet.",
      Severity.NOTICE);

  private final FindingKind kind;

  ProfessionalCode(String id, String title, String remedy) {
    this(id, title, remedy, ProfessionalReader.NOT_USED, Severity.ERROR);
  }

  ProfessionalCode(String id, String title, String remedy, String consequence, Severity severity) {
    kind = new FindingKind(id, severity, title, remedy, consequence);
  }

  @Override
  public FindingKind kind() {
    return kind;
  }
}
