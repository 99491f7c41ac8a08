package dk.pejling.intake.extract.complaint;

import static dk.pejling.finding.Severity.CONFIRM;
import static dk.pejling.finding.Severity.ERROR;
import static dk.pejling.finding.Severity.NOTICE;

import dk.pejling.finding.FindingCode;
import dk.pejling.finding.FindingKind;
import dk.pejling.finding.Severity;

/** What can be wrong with an indicator extract: 1xx the file, 2xx labels, 3xx figures, 4xx rows. */
public enum ExtractCode implements FindingCode {
  NO_PROFILE(
      "UDT-101",
      ERROR,
      "Ingen kildeprofil passer til filen.",
      "Giv filen det navn, kilden bruger, eller tilføj en profil i mappen profiler.",
      "Intet er læst af filen."),
  SEVERAL_PROFILES(
      "UDT-102",
      ERROR,
      "Flere kildeprofiler passer til filen.",
      "Ret filnavnene i profilerne, så kun én passer, eller slet den profil, der er en kopi.",
      "Intet er læst af filen."),
  UNREADABLE_FILE(
      "UDT-103",
      ERROR,
      "Filen er ikke af den slags, profilen siger.",
      "Hent udtrækket igen, og gem det i det format, profilen nævner.",
      "Intet er læst af filen."),
  EMPTY_FILE(
      "UDT-104", ERROR, "Filen er tom.", "Hent udtrækket igen.", "Der er ingen tal fra filen."),
  WRONG_SEPARATOR(
      "UDT-105",
      ERROR,
      "Filen har et andet skilletegn, end profilen siger.",
      "Gem filen med profilens skilletegn, eller ret profilen.",
      "Intet er læst af filen."),
  MISSING_COLUMN(
      "UDT-106",
      ERROR,
      "En kolonne mangler.",
      "Ret overskriften i filen, eller ret profilen.",
      "Intet er læst af filen."),
  MISSING_OPTIONAL_COLUMN(
      "UDT-107",
      NOTICE,
      "En kolonne, der kan undværes, mangler.",
      "Tilføj kolonnen, hvis kilden har den.",
      "Tallene er læst uden det, kolonnen indeholder."),
  UNKNOWN_COLUMN(
      "UDT-108",
      NOTICE,
      "Filen har en kolonne, som profilen ikke nævner.",
      "Nævn kolonnen i profilen, hvis den er en opdeling eller skal læses.",
      "Kolonnen er ikke læst."),
  NO_FIGURES(
      "UDT-109",
      ERROR,
      "Filen har ingen tal for aftalens områder.",
      "Hent udtrækket igen med aftalens kommuner og region.",
      "Der er ingen tal fra filen."),
  FIELD_COUNT(
      "UDT-110",
      ERROR,
      "En linje har ikke lige så mange felter som overskriften.",
      "Ret linjen.",
      "Linjen afventer; de øvrige linjer er læst."),
  WRONG_ENCODING(
      "UDT-111",
      ERROR,
      "En linje er ikke skrevet i det tegnsæt, profilen siger.",
      "Gem filen som CSV UTF-8, når profilen siger utf-8, eller ret tegnsæt i profilen.",
      "Linjen afventer; de øvrige linjer er læst."),
  OPEN_QUOTE(
      "UDT-112",
      ERROR,
      "Et anførselstegn er ikke afsluttet.",
      "Ret anførselstegnene i linjen.",
      "Linjen afventer; de øvrige linjer er læst."),
  TOO_LONG(
      "UDT-113",
      ERROR,
      "En linje er alt for lang.",
      "Hent udtrækket igen.",
      "Linjen afventer; de øvrige linjer er læst."),
  EXAMPLE_DATA(
      "UDT-114",
      ERROR,
      "Filen er eksempeldata, men aftalens tal skal være ægte.",
      "Hent kildens egne tal, og sæt profilens datakarakter til ægte.",
      "Intet er læst af filen."),
  UNKNOWN_INDICATOR(
      "UDT-201",
      ERROR,
      "Indikatoren findes ikke i aftalen.",
      "Ret navnet, eller tilføj indikatoren i aftalen eller profilen.",
      "Indikatorens tal i filen afventer."),
  UNKNOWN_AREA(
      "UDT-202",
      ERROR,
      "Området findes ikke, men ligner et af aftalens.",
      "Ret navnet, eller tilføj det som alias i profilen.",
      "Områdets tal på disse linjer afventer."),
  OTHER_AREAS(
      "UDT-203",
      NOTICE,
      "Filen har også områder uden for aftalen.",
      "Der skal ikke gøres noget.",
      "De er sprunget over."),
  MISSING_AREA("UDT-204", ERROR, "Et tal står uden område.", "Skriv området.", "Tallet afventer."),
  UNREADABLE_PERIOD(
      "UDT-205", ERROR, "Perioden kan ikke læses.", "Ret perioden.", "Tallet afventer."),
  UNLIKELY_PERIOD(
      "UDT-206", ERROR, "Perioden kan ikke være rigtig.", "Ret perioden.", "Tallet afventer."),
  AMBIGUOUS_NUMBER(
      "UDT-301",
      ERROR,
      "Tallet kan læses på to måder.",
      "Skriv decimaltegn og tusindtegn i kildeprofilen, eller skriv tallet, så det kun kan læses på"
          + " én måde.",
      "Programmet gætter ikke; tallet afventer."),
  NOT_A_NUMBER("UDT-302", ERROR, "Det er ikke et tal.", "Ret tallet.", "Tallet afventer."),
  NOT_A_COUNT(
      "UDT-303",
      ERROR,
      "Det er ikke et antal.",
      "Skriv antallet som et helt tal, 0 eller derover.",
      "Tallet afventer."),
  NUMERATOR_TOO_LARGE(
      "UDT-304",
      ERROR,
      "Tælleren er større end nævneren.",
      "Ret tæller eller nævner.",
      "Tallet afventer."),
  NO_DENOMINATOR(
      "UDT-305",
      ERROR,
      "Nævneren er 0, men tælleren er ikke.",
      "Ret tæller eller nævner.",
      "Tallet afventer."),
  VALUE_AGAINST_COUNTS(
      "UDT-306",
      ERROR,
      "Værdien stemmer ikke med tæller og nævner.",
      "Ret det, der er forkert, eller slet værdien.",
      "Tallet afventer."),
  VALUE_OUTSIDE_INTERVAL(
      "UDT-307",
      ERROR,
      "Værdien ligger uden for sit eget interval.",
      "Ret værdien eller intervallet.",
      "Tallet afventer."),
  BROKEN_INTERVAL(
      "UDT-308",
      ERROR,
      "Intervallet er ikke et interval.",
      "Skriv begge grænser, den nedre først, eller ingen af dem.",
      "Tallet afventer."),
  UNLIKELY_VALUE(
      "UDT-309",
      CONFIRM,
      "Tallet er usædvanligt.",
      "Ret tallet, eller udvid indikatorens rimelige grænser i aftalen.",
      "Tallet afventer."),
  HALF_A_FRACTION(
      "UDT-310",
      ERROR,
      "Tælleren eller nævneren mangler.",
      "Udfyld begge felter, eller slet det ene.",
      "Tallet afventer."),
  FRACTIONS_FOR_PERCENT(
      "UDT-311",
      CONFIRM,
      "Tallene ligner brøker, men indikatoren opgøres i procent.",
      "Gang tallene med 100, hvis de er brøker. Er de procent, så sæt indikatorens rimelige grænser"
          + " i aftalen, så øvre grænse er under 10.",
      "Tallene afventer; de ville være hundrede gange for små, hvis de er brøker."),
  REPEATED_ROW(
      "UDT-401",
      NOTICE,
      "Den samme oplysning står flere gange.",
      "Slet gentagelsen.",
      "Tallet er brugt én gang."),
  CONTRADICTING_ROWS(
      "UDT-402",
      ERROR,
      "To linjer siger hver sit om det samme.",
      "Behold den rigtige, eller lad profilen nævne den kolonne, der skiller dem.",
      "Begge afventer."),
  INCOMPLETE_SUM(
      "UDT-403",
      ERROR,
      "Noget mangler i en sum.",
      "Hent udtrækket igen med alle kategorier.",
      "Summen afventer; den ville blive for lille."),
  TOTAL_IN_SUM(
      "UDT-404",
      ERROR,
      "Profilen lægger alle kategorier sammen, men én af dem er selv en total.",
      "Skriv total: med totalens navn i profilen i stedet for sum: alle.",
      "Filens tal afventer; de ville være talt dobbelt."),
  TOTAL_NOT_FOUND(
      "UDT-405",
      ERROR,
      "Den total, profilen nævner, findes ikke i filen.",
      "Ret totalens navn i profilen, eller hent udtrækket igen med totalen.",
      "Der er ingen tal fra filen."),
  NOT_ADDABLE(
      "UDT-406",
      ERROR,
      "Beregnede tal kan ikke lægges sammen.",
      "Lad profilen læse tæller og nævner, eller hent kildens egen total.",
      "Summen afventer.");

  private final FindingKind kind;

  ExtractCode(String id, Severity severity, String title, String remedy, String consequence) {
    kind = new FindingKind(id, severity, title, remedy, consequence);
  }

  @Override
  public FindingKind kind() {
    return kind;
  }
}
