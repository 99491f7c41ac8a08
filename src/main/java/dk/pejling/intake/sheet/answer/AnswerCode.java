package dk.pejling.intake.sheet.answer;

import dk.pejling.finding.FindingCode;
import dk.pejling.finding.FindingKind;
import dk.pejling.finding.Severity;

/** What can be wrong with an answer in a progress workbook (`IND-2`). */
public enum AnswerCode implements FindingCode {
  NOT_A_NUMBER(
      "IND-201",
      "Feltet skal indeholde et tal.",
      "Skriv kun tallet, uden ord, \"ca.\" eller \">\"."),
  NOT_WHOLE("IND-202", "Antallet skal være et helt tal.", "Skriv antallet uden decimaler."),
  NEGATIVE("IND-203", "Tallet kan ikke være under nul.", "Ret tallet, eller slet det."),
  SEVERAL_VALUES(
      "IND-208",
      "Feltet har flere linjer, men skal indeholde ét tal.",
      "Lad det tal stå, der gælder, og skriv resten i \"Beskrivelse\"."),
  AMBIGUOUS_NUMBER(
      "IND-204",
      "Tallet kan læses på to måder.",
      "Skriv tallet med komma som decimaltegn og uden punktum."),
  NUMBER_AS_TEXT(
      "IND-205",
      Severity.NOTICE,
      "Tallet er gemt som tekst.",
      "Intet skal rettes. Skriv gerne tallet direkte i feltet næste gang.",
      "Teksten har kun én læsning, og tallet er brugt."),
  NO_VALUE_WORD(
      "IND-206",
      Severity.NOTICE,
      "Feltet siger, at der ikke er noget tal.",
      "Intet skal rettes. Lad feltet stå tomt næste gang.",
      "Feltet er læst som tomt."),
  UNIT_DISAGREES(
      "IND-207",
      "Feltet vises som procent, men kriteriet opgøres ikke i procent.",
      "Fjern procentformatet, og skriv værdien i kriteriets enhed."),
  IMPOSSIBLE(
      "IND-210",
      "Værdien ligger uden for det mulige.",
      "Kontrollér værdien og enheden, og ret den."),
  SURPRISING(
      "IND-211",
      Severity.CONFIRM,
      "Værdien er usædvanlig og mangler en begrundelse.",
      "Kontrollér værdien. Er den rigtig, så skriv hvorfor i \"Begrundelse for afvigelse\".",
      "Værdien afventer en rettelse eller en begrundelse."),
  SURPRISING_EXPLAINED(
      "IND-212",
      Severity.NOTICE,
      "Værdien er usædvanlig, men begrundet.",
      "Intet skal rettes.",
      "Værdien er brugt, og begrundelsen trykkes i rapporten."),
  NUMERATOR_EXCEEDS(
      "IND-213",
      "Tælleren er større end nævneren.",
      "Kontrollér, om tæller og nævner er byttet om, og ret dem."),
  FRACTION_DISAGREES(
      "IND-214",
      "Opnået værdi passer ikke med tæller og nævner.",
      "Ret det tal, der er forkert, så tæller divideret med nævner giver værdien."),
  FRACTION_INCOMPLETE(
      "IND-215",
      "Tæller og nævner skal udfyldes sammen.",
      "Udfyld begge felter, eller slet det ene tal. Nævneren skal være større end nul."),
  NO_FIGURE_EXPECTED(
      "IND-216",
      "Kriteriet opgøres ikke med et tal.",
      "Slet tallet, og skriv oplysningen i \"Beskrivelse\"."),
  NOT_A_DATE(
      "IND-220", "Feltet skal indeholde en dato.", "Skriv dag-måned-år, for eksempel 03-11-2025."),
  AMBIGUOUS_DATE(
      "IND-221",
      "Datoen kan læses på to måder.",
      "Skriv dag-måned-år med bindestreger og fire cifre i året, for eksempel 03-11-2025."),
  DATE_OUTSIDE(
      "IND-222",
      "Datoen ligger uden for den tid, skemaet handler om.",
      "Kontrollér dag, måned og år, og ret datoen."),
  DATE_AS_TEXT(
      "IND-223",
      Severity.NOTICE,
      "Datoen er gemt som tekst.",
      "Intet skal rettes. Skriv gerne datoen direkte i feltet næste gang.",
      "Teksten har kun én læsning, og datoen er brugt."),
  END_BEFORE_START(
      "IND-224", "Slutdatoen ligger før startdatoen.", "Ret den af de to datoer, der er forkert."),
  NOT_A_YEAR(
      "IND-225",
      "Feltet skal indeholde et år i aftaleperioden.",
      "Skriv året med fire cifre, for eksempel 2026."),
  UNKNOWN_WORD(
      "IND-230", "Svaret er ikke et af dem, der kan vælges.", "Vælg et af svarene på listen."),
  WORD_UNDERSTOOD(
      "IND-231",
      Severity.NOTICE,
      "Svaret er skrevet anderledes end på listen.",
      "Intet skal rettes. Vælg gerne fra listen næste gang.",
      "Svaret har kun én læsning og er brugt."),
  STATUS_AGAINST_VALUE(
      "IND-235",
      Severity.CONFIRM,
      "Status siger gennemført, men værdien når ikke måltallet.",
      "Ret det af de to svar, der er forkert. Er begge rigtige, så skriv hvorfor i \"Begrundelse for"
          + " afvigelse\".",
      "Status afventer en rettelse eller en begrundelse; værdien er brugt."),
  MILESTONE_WITHOUT_DATE(
      "IND-240",
      "Milepælen er meldt gennemført uden dato.",
      "Skriv i \"Måledato\", hvilken dag milepælen blev nået."),
  MILESTONE_WITHOUT_EVIDENCE(
      "IND-241",
      "Milepælen er meldt gennemført uden dokumentation.",
      "Skriv et link eller et dokumentnavn i \"Dokumentation\"."),
  CIVIL_NUMBER(
      "IND-250",
      "Teksten indeholder noget, der ligner et CPR-nummer.",
      "Slet nummeret. Rapporten er offentlig, og skemaet må ikke kunne føre til en borger."),
  MAIL_ADDRESS(
      "IND-251",
      "Teksten indeholder en e-mailadresse.",
      "Skriv en enhed eller funktion i stedet for adressen; rapporten er offentlig."),
  TOO_LONG(
      "IND-252",
      "Teksten er længere, end et felt i Excel kan rumme.",
      "Skriv det vigtigste i få sætninger."),
  ERROR_VALUE(
      "IND-260",
      "Feltet viser en Excel-fejl i stedet for en værdi.",
      "Ret formlen, eller skriv selve værdien."),
  UNCALCULATED(
      "IND-261",
      "Feltet har en formel, som er gemt uden resultat.",
      "Åbn skemaet i Excel, lad det regne, og gem det igen, eller skriv selve værdien."),
  UNREADABLE(
      "IND-263",
      "Feltet har et indhold, der ikke kan læses.",
      "Slet feltets indhold, og skriv værdien igen."),
  FORMULA_READ(
      "IND-262",
      Severity.NOTICE,
      "Feltet har en formel.",
      "Intet skal rettes, hvis værdien er rigtig.",
      "Formlen er ikke regnet om; den værdi, der var gemt, er brugt.");

  private final FindingKind kind;

  AnswerCode(String id, String title, String remedy) {
    this(id, Severity.ERROR, title, remedy, "Feltet afventer; resten af skemaet er modtaget.");
  }

  AnswerCode(String id, Severity severity, String title, String remedy, String consequence) {
    kind = new FindingKind(id, severity, title, remedy, consequence);
  }

  @Override
  public FindingKind kind() {
    return kind;
  }
}
