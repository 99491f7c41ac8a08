package dk.pejling.agreement.yaml;

import dk.pejling.finding.FindingCode;
import dk.pejling.finding.FindingKind;
import dk.pejling.finding.Severity;

/** What can be wrong in the agreement file. The texts are the same wherever it occurs. */
public enum AgreementCode implements FindingCode {
  SYNTAX(
      "AFT-101",
      "Filen kan ikke læses som YAML fra dette sted.",
      "Ret linjen. Se efter manglende kolon, citationstegn eller mellemrum i starten af linjen."),
  EMPTY_FILE(
      "AFT-102",
      "Filen er tom.",
      "Indsæt aftalen. Hvad filen skal indeholde, står med et eksempel i docs/formats/sundhedsaftale.md."),
  NOT_TEXT(
      "AFT-103",
      "Filen indeholder et styretegn, som ikke hører til i tekst.",
      "Slet tegnet; det ses ofte ikke i en teksteditor. Gem filen som UTF-8, hvis den er gemt i et andet tegnsæt."),
  NOT_PLAIN(
      "AFT-104",
      "Filen bruger henvisninger (*) eller typemærker (!), som ikke bruges i aftaler.",
      "Skriv værdien helt ud, hvor den skal stå."),

  UNKNOWN_KEY(
      "AFT-110",
      "Nøglen kendes ikke.",
      "Ret nøglens navn, eller slet linjen. Begynder en tekst med et ord og kolon, skal den stå i"
          + " citationstegn."),
  MISSING_KEY("AFT-111", "En nøgle mangler.", "Tilføj nøglen med en værdi."),
  DUPLICATE_KEY("AFT-112", "Nøglen står to gange.", "Behold den rigtige, og slet den anden."),
  WRONG_TYPE(
      "AFT-113",
      "Værdien har en forkert form.",
      "Skriv værdien i den form, der er forventet. Se docs/formats/sundhedsaftale.md."),
  EMPTY_VALUE(
      "AFT-114", "Værdien mangler.", "Skriv en værdi, eller slet nøglen, hvis den må udelades."),
  EMPTY_LIST(
      "AFT-115",
      "Listen er tom.",
      "Tilføj mindst ét punkt, eller slet nøglen, hvis den må udelades."),

  BAD_DATE("AFT-120", "Datoen kan ikke læses.", "Skriv år, måned og dag, for eksempel 2025-12-31."),
  BAD_NUMBER(
      "AFT-121",
      "Tallet kan ikke læses.",
      "Skriv tallet med cifre og eventuelt decimalkomma, uden enhed og uden tusindtalspunktum."),
  AMBIGUOUS_NUMBER(
      "AFT-122",
      "Tallet kan læses på to måder.",
      "Skriv decimaltal med komma, og skriv tusinder uden punktum."),
  BAD_PERIOD(
      "AFT-123",
      "Perioden kan ikke læses.",
      "Skriv et år (2023), et kvartal (2023K2), en måned (2023M05) eller flere år (2017-2019)."),
  BAD_WORD("AFT-124", "Ordet er ikke en af mulighederne.", "Vælg en af mulighederne."),
  BAD_ID(
      "AFT-125",
      "Koden eller id'et har en forkert form.",
      "Skriv det i den form, der er forventet."),
  OUT_OF_RANGE("AFT-126", "Tallet ligger uden for det tilladte.", "Ret tallet."),
  TOO_LONG("AFT-127", "Teksten er for lang til en rapport.", "Forkort teksten."),

  UNKNOWN_REFERENCE(
      "AFT-130",
      "Der henvises til noget, som ikke findes i filen.",
      "Ret henvisningen, eller tilføj det, der henvises til."),
  DUPLICATE_ID("AFT-131", "To har samme id.", "Giv dem hver sit id."),
  NO_KIND(
      "AFT-132",
      "Det fremgår ikke, hvordan kriteriet vurderes.",
      "Tilføj én af nøglerne. Er der ikke aftalt et måltal, så brug intet-måltal."),
  SEVERAL_KINDS(
      "AFT-133",
      "Kriteriet vurderes på flere måder.",
      "Behold én, og lav et kriterium mere, hvis begge skal vurderes."),

  REVERSED("AFT-140", "Slutningen ligger før begyndelsen.", "Ret den ene af de to."),
  OUTSIDE_TERM(
      "AFT-141",
      "Tidspunktet ligger uden for aftaleperioden.",
      "Ret tidspunktet, eller ret aftaleperioden."),
  BASELINE_TOO_LATE(
      "AFT-142",
      "Baseline ligger ikke før det tidspunkt, hvor målet skal være nået.",
      "Vælg en tidligere baseline, eller ret tidspunktet for målet."),
  REPORT_LATE(
      "AFT-143",
      "Rapportens datoer passer ikke sammen.",
      "Ret datoen, hvis den er forkert.",
      "Filen bruges, som den er."),
  TARGET_AFTER_TERM(
      "AFT-144",
      "Målet skal først være nået, efter at aftalen er udløbet.",
      "Ret tidspunktet, hvis det er en fejl. Ophører aftalen før tid, skal intet gøres.",
      "Kriteriet vurderes på tempoet mod det aftalte tidspunkt."),
  CHANGE_BEFORE(
      "AFT-145",
      "Ændringen er fra før aftalen trådte i kraft.",
      "Slet ændringen, eller ret datoen; det, der var kendt ved indgåelsen, er allerede taget med.",
      "Ændringen tæller ikke med i nogen vurdering af, om aftalen bør revideres."),
  NO_REPORT_KIND(
      "AFT-146",
      "Det fremgår ikke, hvilken slags rapport det er.",
      "Tilføj slags, eller kald typen det samme som en af mulighederne."),

  WITHOUT_CLUSTER(
      "AFT-150",
      "Kommunen er ikke med i nogen klynge.",
      "Tilføj kommunen under klyngens kommuner."),
  IN_TWO_CLUSTERS(
      "AFT-151",
      "Kommunen er med i mere end én klynge eller står to gange.",
      "Lad kommunen stå under den klynge, den hører til, og slet den de andre steder."),
  SHARED_NAME(
      "AFT-152",
      "To områder har samme navn eller kode.",
      "Slet aliasset det ene sted, eller ret navnet."),
  SHARED_TILE(
      "AFT-153",
      "To kommuner ligger på samme felt på kortet.",
      "Giv den ene kommune en anden kolonne eller række."),
  POPULATION_SUM(
      "AFT-154",
      "Regionens folketal er ikke summen af kommunernes.",
      "Sammenlign med Danmarks Statistiks tabel FOLK1A, og ret det tal, der er forkert."),
  POPULATION_GAP(
      "AFT-155",
      "Nogle kommuner mangler folketal for året.",
      "Tilføj folketallet, hvis det kendes.",
      "Folketal for klynger og region kan ikke regnes ud for året."),

  ROLL_UP_UNFIT(
      "AFT-160",
      "Indikatoren kan ikke lægges sammen på den måde.",
      "Vælg en sammenlægning, der passer til måltypen."),
  BREAK_ORDER(
      "AFT-161",
      "Databruddene står ikke i tidsorden.",
      "Skriv det tidligste databrud først, og skriv hvert brud én gang."),
  IMPLAUSIBLE(
      "AFT-162",
      "Værdien ligger uden for det, indikatoren kan være.",
      "Ret værdien, eller ret indikatorens plausible værdier."),
  LOW_THRESHOLD(
      "AFT-163",
      "Diskretionsgrænsen er lavere end 3.",
      "Sæt grænsen til mindst 3, hvis indikatoren tæller personer.",
      "Små tal skjules ikke, selv om de kan pege på enkelte personer."),
  NOT_A_COUNT(
      "AFT-164",
      "Indikatoren tæller ikke indbyggere.",
      "Henvis til en indikator med måltypen antal."),
  POPULATION_UNUSED(
      "AFT-165",
      "Befolkning bruges kun ved måltypen befolkningsrate.",
      "Slet nøglen befolkning, eller ret måltypen."),

  EXAMPLE_SOURCE(
      "AFT-166",
      "Aftalens tal skal være ægte, men en kilde har eksempeldata.",
      "Sæt kildens datakarakter til ægte, når dens udtræk er skiftet ud med virkelige tal. Indtil da"
          + " skal der stå datakarakter: eksempel øverst i aftalen."),
  ONE_GROUP(
      "AFT-167",
      "Opdelingen har kun én gruppe.",
      "Skriv alle grupperne, så hver person hører til netop én, eller slet opdelingen."),
  REPEATED_GROUP(
      "AFT-168",
      "En opdeling eller en gruppe står to gange.",
      "Slet den ene, eller ret dens navn."),
  POPULATION_UNDIVIDED(
      "AFT-169",
      "Befolkningen er ikke opdelt som indikatoren.",
      "Giv befolkningens indikator den samme opdeling med de samme grupper, eller slet opdelingen."),

  NUMBERING(
      "AFT-170",
      "Kriteriets id passer ikke til pejlemærket.",
      "Lad id'et begynde med pejlemærkets nummer, eller ret pejlemærket."),
  TOO_FINE(
      "AFT-171",
      "Niveauet er finere end det, tallene findes på.",
      "Vælg et grovere niveau, eller ret niveauet, hvor tallene findes."),
  BREAK_IN_PACE(
      "AFT-172",
      "Der er et databrud mellem baseline og målet.",
      "Aftal en baseline efter databruddet, når der er tal til det.",
      "Kriteriet kan ikke vurderes, når databruddet ligger mellem baseline og seneste tal."),
  NO_CRITERIA(
      "AFT-173",
      "Pejlemærket har ingen succeskriterier.",
      "Tilføj succeskriterier, hvis de er aftalt.",
      "Pejlemærket står som kan ikke vurderes."),

  UNKNOWN_CHAPTER(
      "AFT-180",
      "Kapitlet er ikke med i den rapport, der følger med programmet.",
      "Ret ankeret, hvis det er en slåfejl.",
      "Henvisningen virker kun, hvis rapportens skabelon har et kapitel med det anker."),
  NOTE_UNUSED(
      "AFT-181",
      "Bemærkningen bruges ikke, når opfyldelsen regnes ud af tallene.",
      "Slet bemærkningen, eller skriv selv, om kravet er besvaret.",
      "Bemærkningen kommer ikke med i rapporten."),
  STATE_SAID(
      "AFT-182",
      "Sagens tilstand skrives ikke i aftalen.",
      "Slet linjen. Når udvalget har godkendt rapporten, noteres det med pejling approve.",
      "Rapporten er et udkast, til netop dens indhold er noteret som godkendt.");

  private final FindingKind kind;

  AgreementCode(String id, String title, String remedy) {
    this(id, Severity.ERROR, title, remedy, standing());
  }

  AgreementCode(String id, String title, String remedy, String consequence) {
    this(id, Severity.NOTICE, title, remedy, consequence);
  }

  AgreementCode(String id, Severity severity, String title, String remedy, String consequence) {
    kind = new FindingKind(id, severity, title, remedy, consequence);
  }

  private static String standing() {
    return "Aftalen kan ikke bruges, og der laves ingen rapport, før fejlen er rettet.";
  }

  @Override
  public FindingKind kind() {
    return kind;
  }
}
