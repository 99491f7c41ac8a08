package dk.pejling.run.input.arrival;

import dk.pejling.finding.FindingCode;
import dk.pejling.finding.FindingKind;
import dk.pejling.finding.Severity;

/** What can be wrong with the files of a run as a whole. */
public enum InputCode implements FindingCode {
  NO_FOLDER(
      "RUN-101",
      Severity.ERROR,
      "Mappen med inddata findes ikke.",
      "Ret stien, eller opret mappen med undermapperne statusskemaer og indikatorer.",
      "Der er ikke udarbejdet nogen rapport."),
  NO_AGREEMENT(
      "RUN-102",
      Severity.ERROR,
      "Aftalefilen findes ikke.",
      "Læg aftalen som sundhedsaftale.yaml i mappen med inddata, eller angiv en anden fil.",
      "Der er ikke udarbejdet nogen rapport."),
  NO_FILES(
      "RUN-103",
      Severity.ERROR,
      "Mappen med inddata har hverken statusskemaer eller indikatorudtræk.",
      "Læg klyngernes skemaer i undermappen statusskemaer og udtræk i undermappen indikatorer.",
      "Der er ikke udarbejdet nogen rapport."),
  NO_TEMPLATE(
      "RUN-104",
      Severity.ERROR,
      "Rapportens skabelon findes ikke.",
      "Læg skabelonen på plads, eller angiv en anden mappe med skabeloner.",
      "Der er ikke udarbejdet nogen rapport."),
  NOT_UTF8(
      "RUN-106",
      Severity.ERROR,
      "Teksten er ikke gemt som UTF-8.",
      "Gem filen igen med tegnsættet UTF-8.",
      "Filen er ikke brugt."),
  UNREADABLE(
      "RUN-107",
      Severity.ERROR,
      "Filen kan ikke åbnes.",
      "Luk filen i andre programmer, og se efter, at du har lov til at læse den.",
      "Filen er ikke brugt."),
  NO_SUCH_FILE(
      "RUN-108",
      Severity.ERROR,
      "Filen findes ikke.",
      "Se efter, om stien er stavet rigtigt.",
      "Der er ikke kontrolleret noget på den plads."),
  PERSONAL_NAME(
      "RUN-109",
      Severity.ERROR,
      "Filens navn indeholder noget, der ligner et CPR-nummer eller en e-mailadresse.",
      "Giv filen et andet navn; rapporten er offentlig og nævner de filer, den bygger på.",
      "Filen er hverken læst eller gemt."),
  INVISIBLE_NAME(
      "RUN-110",
      Severity.ERROR,
      "Filens navn indeholder tegn, der ikke kan ses.",
      "Giv filen et navn med bogstaver, tal, mellemrum og bindestreger.",
      "Filen er hverken læst eller gemt."),
  LOCK_FILE(
      "RUN-201",
      Severity.NOTICE,
      "En projektmappe er åben i et regneark.",
      "Gem og luk projektmappen, hvis den har ændringer, der skal med.",
      "Filen er brugt, som den sidst blev gemt."),
  HIDDEN_FILE(
      "RUN-202",
      Severity.NOTICE,
      "Filen er skjult.",
      "Giv filen et navn uden punktum forrest, hvis den skal med.",
      "Filen er ikke brugt."),
  NOT_EXPECTED(
      "RUN-203",
      Severity.NOTICE,
      "Filen ligger et sted, hvor den ikke bliver læst.",
      "Flyt filen til den rette undermappe, hvis den skal med.",
      "Filen er ikke brugt."),
  FOLDER_NOT_EXPECTED(
      "RUN-205",
      Severity.NOTICE,
      "Mappen ligger et sted, hvor den ikke bliver læst.",
      "Flyt mappens filer til den rette undermappe, hvis de skal med.",
      "Filerne i mappen er ikke brugt."),
  LINK(
      "RUN-206",
      Severity.ERROR,
      "Filen er et link til et andet sted.",
      "Læg selve filen i mappen.",
      "Linket er ikke fulgt, og filen er ikke brugt."),
  SAME_CONTENT(
      "RUN-204",
      Severity.NOTICE,
      "To filer har samme indhold.",
      "Slet den ene.",
      "Indholdet er brugt én gang."),
  MISSING_SHEET(
      "RUN-301",
      Severity.ERROR,
      "En klynge mangler at indsende sit statusskema.",
      "Læg klyngens skema i undermappen statusskemaer, når det kommer.",
      "Klyngens egne oplysninger mangler i rapporten."),
  SEVERAL_SHEETS(
      "RUN-302",
      Severity.ERROR,
      "En klynge har indsendt flere forskellige statusskemaer for samme periode.",
      "Lad kun det skema ligge, der gælder.",
      "Ingen af skemaerne er brugt: vi gætter ikke på, hvilket der gælder."),
  SAME_ANSWERS(
      "RUN-303",
      Severity.NOTICE,
      "En klynge har indsendt det samme skema to gange.",
      "Intet skal rettes. Slet gerne det ene skema.",
      "Ingen ændring: svarene er de samme og er brugt én gang."),
  NOT_WRITTEN(
      "RUN-401",
      Severity.ERROR,
      "Rapporten kunne ikke lægges på plads.",
      "Luk rapporten i andre programmer, se efter, at der er plads og skriveret, og kør igen.",
      "En tidligere rapport i mappen står uændret.");

  private final FindingKind kind;

  InputCode(String id, Severity severity, String title, String remedy, String consequence) {
    kind = new FindingKind(id, severity, title, remedy, consequence);
  }

  @Override
  public FindingKind kind() {
    return kind;
  }
}
