package dk.pejling.intake;

import dk.pejling.finding.FindingCode;
import dk.pejling.finding.FindingKind;
import dk.pejling.finding.Severity;

/** What can be wrong with a file before anything in it is read (`FIL`). */
public enum FileCode implements FindingCode {
  EMPTY(
      "FIL-101",
      "Filen er tom.",
      "Gem filen igen fra Excel, og kontrollér, at den fylder mere end 0 byte. " + again()),
  LOCK_FILE(
      "FIL-102",
      Severity.NOTICE,
      "Filen er en midlertidig fil, som et program lægger, mens det arbejder.",
      "Luk regnearket, eller vent, til filen er hentet færdig; så forsvinder den midlertidige fil af"
          + " sig selv.",
      "Filen springes over. Selve regnearket eller udtrækket læses for sig."),
  TOO_LARGE(
      "FIL-103",
      "Filen er større, end den må være.",
      "Kontrollér, at det er den rigtige fil, og fjern billeder og ark, der ikke hører til. Skal den"
          + " være så stor, så hæv grænsen i graenser.yaml."),
  OTHER_CONTENT(
      "FIL-104",
      "Filens indhold er ikke det, der ventes her.",
      "Åbn filen, og gem den som \"Excel-projektmappe (*.xlsx)\". At ændre filnavnet er ikke nok."),
  OLD_EXCEL(
      "FIL-105",
      "Filen er gemt i det gamle Excel-format (.xls).",
      "Åbn filen i Excel, vælg Gem som \"Excel-projektmappe (*.xlsx)\", og slet den gamle. "
          + again()),
  ENCRYPTED(
      "FIL-106",
      "Filen er beskyttet med en adgangskode.",
      "Åbn filen i Excel, fjern adgangskoden under Filer > Oplysninger > Beskyt projektmappe, og"
          + " gem den igen."),
  DAMAGED(
      "FIL-107",
      "Filen er beskadiget eller kun delvis overført.",
      "Hent eller gem filen igen, og kontrollér, at den kan åbnes i Excel. " + again()),
  EXPANDS_TOO_MUCH(
      "FIL-108",
      "Filen fylder mere udpakket, end den må.",
      "Kopiér indholdet over i en ny projektmappe, og slet den gamle. Skal filen være så stor, så hæv"
          + " grænsen i graenser.yaml."),
  MACROS(
      "FIL-109",
      "Filen indeholder makroer.",
      "Gem filen som \"Excel-projektmappe (*.xlsx)\" uden makroer, og slet den gamle. " + again()),
  DOCTYPE(
      "FIL-110",
      "Filen indeholder en dokumenttype-erklæring, som Excel aldrig skriver.",
      "Kopiér indholdet over i en ny projektmappe, og slet den gamle. Kontakt sekretariatet, hvis filen"
          + " kom sådan fra Excel. "
          + again()),
  OTHER_ARCHIVE(
      "FIL-111",
      "Filen er et zip-arkiv, men ikke en Excel-projektmappe.",
      "Aflevér selve regnearket (.xlsx). Er det pakket i en zip-fil, så pak det ud først. "
          + again()),
  UNREADABLE(
      "FIL-112",
      "Filen ligner en Excel-projektmappe, men kan ikke læses.",
      "Åbn filen i Excel, lad Excel reparere den, gem den under nyt navn, og slet den gamle. "
          + again()),
  EXTERNAL_LINKS(
      "FIL-113",
      Severity.NOTICE,
      "Filen henviser til andre regneark eller programmer.",
      "Erstat formler, der henter fra andre filer, med deres værdier.",
      "Intet er hentet udefra; de værdier, der er gemt i filen, er brugt."),
  TOO_MUCH(
      "FIL-114",
      "Filen har mere i sig, end den må have.",
      "Kontrollér, at det er den rigtige fil, og slet det, der ikke hører til. Skal filen være så"
          + " stor, så hæv grænsen i graenser.yaml."),
  CONTRADICTS(
      "FIL-115",
      "Filens arkiv siger to ting om sit eget indhold.",
      "Åbn filen i Excel, gem den under nyt navn, og slet den gamle. Kan Excel ikke åbne den, så bed"
          + " om en ny fil. "
          + again()),
  AFTER_THE_END(
      "FIL-116",
      Severity.NOTICE,
      "Der ligger noget i filen efter dens slutning.",
      "Gem gerne filen igen fra Excel. Kontakt afsenderen, hvis du ikke kender årsagen.",
      "Det efter slutningen er ikke læst; selve regnearket er."),
  TOO_SLOW(
      "FIL-117",
      "Filen tager længere tid at læse, end den må.",
      "Kontrollér, at det er den rigtige fil. Er den blot stor, så hæv grænsen i graenser.yaml."),
  BINARY_WORKBOOK(
      "FIL-118",
      "Filen er en binær Excel-projektmappe (.xlsb).",
      "Åbn filen i Excel, vælg Gem som \"Excel-projektmappe (*.xlsx)\", og slet den gamle. "
          + again()),
  OPEN_DOCUMENT(
      "FIL-119",
      "Filen er et regneark fra LibreOffice eller OpenOffice (.ods).",
      "Åbn filen, vælg Gem som \"Excel 2007-365 (.xlsx)\", og slet den gamle. " + again()),
  CONNECTIONS(
      "FIL-120",
      Severity.NOTICE,
      "Filen henter data gennem en forbindelse.",
      "Fjern forbindelsen under Data > Forespørgsler og forbindelser, så værdierne bliver stående.",
      "Forbindelsen er ikke åbnet; de værdier, der er gemt i filen, er brugt."),
  EMBEDDED(
      "FIL-121",
      Severity.NOTICE,
      "Filen indeholder filer fra andre programmer.",
      "Slet de indlejrede filer, og send dem for sig, hvis de skal bruges.",
      "De indlejrede filer er hverken åbnet eller læst.");

  private final FindingKind kind;

  FileCode(String id, String title, String remedy) {
    this(
        id, Severity.ERROR, title, remedy, "Intet i filen er læst; de andre filer er ikke berørt.");
  }

  FileCode(String id, Severity severity, String title, String remedy, String consequence) {
    kind = new FindingKind(id, severity, title, remedy, consequence);
  }

  private static String again() {
    return "Læg den rettede fil i samme mappe, og kør igen.";
  }

  @Override
  public FindingKind kind() {
    return kind;
  }
}
