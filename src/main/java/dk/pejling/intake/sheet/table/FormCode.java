package dk.pejling.intake.sheet.table;

import dk.pejling.finding.FindingCode;
import dk.pejling.finding.FindingKind;
import dk.pejling.finding.Severity;

/** What can be wrong with a progress workbook, its sheets and its rows (`IND-0`). */
public enum FormCode implements FindingCode {
  NOT_A_FORM(
      "IND-001",
      "Regnearket er ikke et statusskema, eller dets skjulte ark er slettet.",
      "Brug det skema, sekretariatet har sendt, og kopiér svarene over i det.",
      Follows.FILE),
  OTHER_AGREEMENT(
      "IND-002",
      "Skemaet hører til en anden aftale.",
      "Bed sekretariatet om skemaet til denne aftale, og udfyld det. " + Again.RENAMED,
      Follows.FILE),
  UNKNOWN_CLUSTER(
      "IND-003",
      "Skemaet hører til en klynge, som aftalen ikke har.",
      "Bed sekretariatet om klyngens eget skema, og kopiér svarene over i det. " + Again.RENAMED,
      Follows.FILE),
  UNKNOWN_PERIOD(
      "IND-004",
      "Skemaet gælder en periode, som aftalen ikke har indberetning for.",
      "Bed sekretariatet om skemaet til den rigtige periode.",
      Follows.FILE),
  OTHER_VERSION(
      "IND-005",
      "Skemaet er lavet til en anden udgave af programmet.",
      "Bed sekretariatet om et nyt skema, og kopiér svarene over i det.",
      Follows.FILE),
  SAVED_LATE(
      "IND-006",
      Severity.NOTICE,
      "Skemaet er gemt efter fristen.",
      "Intet skal rettes.",
      "Skemaet er modtaget; rapporten viser, hvornår det er gemt."),
  SHEET_MISSING(
      "IND-010",
      "Arket mangler.",
      "Sæt arket ind igen fra det oprindelige skema, og udfyld det.",
      "Intet er modtaget fra arket; de andre ark er læst."),
  SHEET_RENAMED(
      "IND-011",
      Severity.NOTICE,
      "Arket har fået et andet navn.",
      "Giv gerne arket dets navn tilbage.",
      "Arket er kendt på sine overskrifter og er læst."),
  SHEET_EXTRA(
      "IND-012",
      Severity.NOTICE,
      "Skemaet har et ark, som ikke hører til.",
      "Flyt det, der skal med i rapporten, til skemaets egne ark.",
      "Arket er ikke læst."),
  HEADINGS_MISSING(
      "IND-013",
      "Arkets overskrifter kan ikke findes.",
      "Kopiér rækken med overskrifter fra det oprindelige skema tilbage over svarene.",
      "Intet er modtaget fra arket; de andre ark er læst."),
  COLUMN_MISSING(
      "IND-014",
      "Arket mangler en kolonne, eller overskriften er ændret.",
      "Skriv overskriften, som den står i det oprindelige skema.",
      "Kolonnens svar afventer; de andre kolonner er læst."),
  COLUMN_TWICE(
      "IND-015",
      "To kolonner har samme overskrift.",
      "Slet den kolonne, der ikke hører til, eller ret dens overskrift.",
      "Kolonnens svar afventer; de andre kolonner er læst."),
  CONTENT_OUTSIDE(
      "IND-016",
      Severity.NOTICE,
      "Der står noget i en kolonne, som skemaet ikke har.",
      "Flyt det, der skal med i rapporten, til skemaets egne kolonner.",
      "Kolonnen er ikke læst."),
  HIDDEN_PART(
      "IND-017",
      Severity.NOTICE,
      "Noget i arket er skjult.",
      "Vis det skjulte i Excel, og se efter, at det skal med.",
      "Det skjulte er læst som resten af arket."),
  MERGED_CELLS(
      "IND-018",
      Severity.NOTICE,
      "En celle er flettet over flere rækker.",
      "Ophæv fletningen, og skriv svaret i hver række.",
      "Ord og datoer er brugt i alle de rækker, cellen dækker; et tal afventer."),
  UNKNOWN_CRITERION(
      "IND-020",
      "Rækken har et kriterium, som klyngen ikke skal melde ind på.",
      "Ret kriteriets nummer, eller slet rækken.",
      Follows.ROW),
  CRITERION_TWICE(
      "IND-021",
      "Kriteriet står i to rækker med hver sine svar.",
      "Saml svarene i én række, og tøm den anden.",
      "Kriteriet afventer; resten af skemaet er modtaget."),
  CRITERION_MISSING(
      "IND-022",
      "Rækken til kriteriet er slettet.",
      "Sæt rækken ind igen fra det oprindelige skema, og udfyld den.",
      "Kriteriet afventer; resten af skemaet er modtaget."),
  ROW_WITHOUT_CRITERION(
      "IND-023",
      "Rækken har svar, men intet kriterium.",
      "Skriv kriteriets nummer i rækken, eller flyt teksten til \"Beskrivelse\".",
      Follows.ROW),
  PREFILLED_CHANGED(
      "IND-025",
      Severity.NOTICE,
      "Et forudfyldt felt er ændret.",
      "Skriv til sekretariatet, hvis aftalens tekst er forkert.",
      "Aftalens egen tekst gælder."),
  STATUS_BLANK(
      "IND-030",
      Severity.NOTICE,
      "Status er ikke udfyldt.",
      "Vælg en status for hvert kriterium. " + Again.SHEET,
      "Kriterierne står som ikke indberettet; resten af skemaet er modtaget."),
  STATUS_BY_COLOUR(
      "IND-034",
      Severity.NOTICE,
      "Status er kun vist med en farve.",
      "Vælg en status fra listen; farver læses ikke. " + Again.SHEET,
      "Kriterierne står som ikke indberettet; resten af skemaet er modtaget."),
  SHEET_BLANK(
      "IND-031",
      Severity.NOTICE,
      "Arket er ikke udfyldt.",
      "Udfyld arket. " + Again.SHEET,
      "Arket står som manglende; resten af skemaet er modtaget."),
  ROW_INCOMPLETE(
      "IND-032",
      "Rækken mangler det felt, den ikke kan undvære.",
      "Udfyld feltet, eller tøm rækken.",
      Follows.ROW),
  NUMBER_MISSING(
      "IND-033",
      Severity.NOTICE,
      "Indsatsen har intet nummer.",
      "Skriv gerne indsatsens nummer i første kolonne.",
      "Rækkens nummer i arket er brugt.");

  private final FindingKind kind;

  FormCode(String id, String title, String remedy, String consequence) {
    this(id, Severity.ERROR, title, remedy, consequence);
  }

  FormCode(String id, Severity severity, String title, String remedy, String consequence) {
    kind = new FindingKind(id, severity, title, remedy, consequence);
  }

  @Override
  public FindingKind kind() {
    return kind;
  }

  private static final class Again {
    private static final String SHEET = "Læg det rettede skema i input/statusskemaer, og kør igen.";
    private static final String RENAMED =
        "Er id'et ændret i aftalefilen, så lav nye skemaer med pejling sheet, og kopiér svarene"
            + " over.";
  }

  private static final class Follows {
    private static final String FILE =
        "Intet i skemaet er modtaget; de andre klyngers skemaer er ikke berørt.";
    private static final String ROW = "Rækken afventer; resten af skemaet er modtaget.";
  }
}
