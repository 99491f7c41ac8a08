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
      "Filen er en midlertidig låsefil, som Excel lægger, mens et regneark er åbent.",
      "Luk regnearket i Excel; så forsvinder låsefilen af sig selv.",
      "Filen springes over. Selve regnearket læses for sig."),
  TOO_LARGE(
      "FIL-103",
      "Filen er større, end et skema kan være.",
      "Kontrollér, at det er den rigtige fil, og fjern billeder og ark, der ikke hører til."),
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
      "Filen fylder langt mere udpakket, end et skema kan gøre.",
      "Kopiér svarene over i et nyt skema, og slet det gamle. " + again()),
  MACROS(
      "FIL-109",
      "Filen indeholder makroer.",
      "Gem filen som \"Excel-projektmappe (*.xlsx)\" uden makroer, og slet den gamle. " + again()),
  DOCTYPE(
      "FIL-110",
      "Filen indeholder en dokumenttype-erklæring, som Excel aldrig skriver.",
      "Kopiér svarene over i et nyt skema, og slet det gamle. Kontakt sekretariatet, hvis filen kom"
          + " sådan fra Excel. "
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
      "Intet er hentet udefra; de værdier, der er gemt i filen, er brugt.");

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
