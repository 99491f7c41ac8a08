package dk.pejling.intake.sheet.form;

/** The columns of the sheet Indsatser: one row per initiative. */
public enum InitiativeColumn implements Column {
  NUMBER("Nr.", 6, new Entry.Prefilled(), "Indsatsens nummer i skemaet."),
  PEJLEMAERKE(
      "Pejlemærke",
      22,
      new Entry.OneOf(Choices.PEJLEMAERKE),
      "Vælg det pejlemærke, indsatsen mest bidrager til."),
  NAME("Indsats", 36, new Entry.Text(), "Indsatsens navn, som det kan stå i rapporten."),
  TARGET_GROUP("Målgruppe", 28, new Entry.Text(), "Hvem indsatsen er for."),
  PHASE("Fase", 14, new Entry.OneOf(Choices.PHASE), "Vælg fra listen, hvor langt indsatsen er."),
  START(
      "Start",
      13,
      new Entry.Day(),
      "Den dag, indsatsen begyndte eller begynder. Skriv dag-måned-år."),
  END(
      "Slut",
      13,
      new Entry.Day(),
      "Den dag, indsatsen slutter. Lad feltet stå tomt, hvis den fortsætter."),
  GRANTED(
      "Bevilget (kr.)",
      15,
      new Entry.Kroner(),
      "Hele bevillingen i kroner, uden kr. og uden decimaler."),
  SPENT(
      "Forbrugt (kr.)",
      15,
      new Entry.Kroner(),
      "Forbruget til dato i kroner, uden kr. og uden decimaler. Er det mindre end sidst eller mere end"
          + " bevilget, så skriv hvorfor i \"Status\"."),
  STATUS(
      "Status",
      22,
      new Entry.Suggested(Choices.INITIATIVE_STATUS),
      "Vælg fra listen, eller skriv kort, hvordan det går efter planen."),
  RESULTS("Resultater", 40, new Entry.Text(), "Hvad indsatsen har ført til indtil nu."),
  LEARNING("Læring", 40, new Entry.Text(), "Hvad andre klynger kan lære af indsatsen.");

  private final ColumnKind kind;

  InitiativeColumn(String heading, int width, Entry entry, String hint) {
    kind = new ColumnKind(heading, width, entry, hint);
  }

  @Override
  public ColumnKind kind() {
    return kind;
  }
}
