package dk.pejling.intake.sheet.form;

import java.util.List;

/** The columns of the sheet Fremdrift: one row per success criterion the cluster reports on. */
public enum ProgressColumn implements Column {
  CRITERION("Kriterium", 10, new Entry.Prefilled(), "Kriteriets nummer. Må ikke ændres."),
  PEJLEMAERKE("Pejlemærke", 20, new Entry.Prefilled(), "Det pejlemærke, kriteriet hører til."),
  NAME("Succeskriterium", 38, new Entry.Prefilled(), "Kriteriet, som det er aftalt."),
  TARGET("Måltal", 24, new Entry.Prefilled(), "Det aftalte måltal."),
  DUE("Frist", 18, new Entry.Prefilled(), "Hvornår kriteriet skal være nået."),
  ACHIEVED(
      "Opnået værdi",
      12,
      new Entry.Value(),
      "Klyngens seneste værdi i kriteriets enhed: kun tallet, med komma, for eksempel 11,6. Lad feltet"
          + " stå tomt uden eget tal. Er værdien langt fra sidste gang, så skriv hvorfor i sidste"
          + " kolonne."),
  STATUS(
      "Status",
      16,
      new Entry.OneOf(Choices.STATUS),
      "Vælg fra listen, hvor langt klyngen er med kriteriet. Skal udfyldes for alle kriterier. Går"
          + " status tilbage siden sidst, så skriv hvorfor i sidste kolonne."),
  NUMERATOR("Tæller", 10, new Entry.Count(), "Antallet over brøkstregen, som et helt tal."),
  DENOMINATOR(
      "Nævner",
      10,
      new Entry.Count(),
      "Antallet under brøkstregen, som et helt tal. Er det langt fra sidste gang, så skriv hvorfor i"
          + " sidste kolonne."),
  MEASURED(
      "Måledato",
      13,
      new Entry.DayInTerm(),
      "Dagen, værdien er opgjort, eller dagen, milepælen blev nået. Skriv dag-måned-år, for eksempel"
          + " 03-11-2025."),
  EXPECTED(
      "Forventet dato",
      13,
      new Entry.DayInTerm(),
      "Dagen, næste skridt eller milepælen ventes at være gennemført. Skriv dag-måned-år, for eksempel"
          + " 15-01-2026."),
  EVIDENCE(
      "Dokumentation",
      28,
      new Entry.Text(),
      "Et link eller navnet på et dokument. En milepæl kan kun meldes gennemført med dokumentation."),
  CONFIDENCE(
      "Tillid",
      24,
      new Entry.OneOf(Choices.CONFIDENCE),
      "Vælg fra listen, hvor sikker klyngen er på at nå kriteriet til tiden."),
  DESCRIPTION(
      "Beskrivelse",
      44,
      new Entry.Text(),
      "Hvad der er sket siden sidst, i få sætninger. Skriv aldrig navne, CPR-numre eller andet, der kan"
          + " føre til en borger."),
  BARRIERS("Barrierer", 36, new Entry.Text(), "Det, der mest står i vejen, i én sætning."),
  NEXT_STEPS(
      "Næste skridt",
      40,
      new Entry.Text(),
      "Det vigtigste næste skridt i én sætning. Datoen skrives i \"Forventet dato\"."),
  OWNER(
      "Tovholder",
      24,
      new Entry.Text(),
      "Den enhed eller funktion, der har opgaven. Skriv ikke e-mailadresser."),
  DEVIATION(
      "Begrundelse for afvigelse",
      36,
      new Entry.Text(),
      "Udfyldes, når et tal er langt fra sidste gang eller fra kildens, når status går tilbage, og når"
          + " kriteriet er forsinket. Begrundelsen trykkes i rapporten.");

  /** The value and what it was divided from; a criterion without a figure has none of them. */
  public static final List<ProgressColumn> FIGURES = List.of(ACHIEVED, NUMERATOR, DENOMINATOR);

  private final ColumnKind kind;

  ProgressColumn(String heading, int width, Entry entry, String hint) {
    kind = new ColumnKind(heading, width, entry, hint);
  }

  @Override
  public ColumnKind kind() {
    return kind;
  }
}
