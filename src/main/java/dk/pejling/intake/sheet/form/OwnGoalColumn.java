package dk.pejling.intake.sheet.form;

/** The columns of the sheet Egne mål: one row per goal the cluster has set itself. */
public enum OwnGoalColumn implements Column {
  GOAL("Mål", 40, new Entry.Text(), "Klyngens eget mål inden for aftalen, i én sætning."),
  SUBGOAL("Delmål", 32, new Entry.Text(), "Et skridt på vejen til målet."),
  CRITERION("Succeskriterium", 32, new Entry.Text(), "Hvordan det kan ses, at målet er nået."),
  INDICATOR("Indikator", 28, new Entry.Text(), "Det, der måles, og hvor tallet kommer fra."),
  BASELINE("Baseline", 16, new Entry.Text(), "Hvor klyngen begyndte, for eksempel 48 pct. (2023)."),
  TARGET("Måltal", 16, new Entry.Text(), "Hvor klyngen vil hen, for eksempel 80 pct."),
  YEAR("År", 8, new Entry.Year(), "Det år, målet skal være nået."),
  ACHIEVED("Opnået", 16, new Entry.Text(), "Hvor klyngen er nu, for eksempel 62 pct."),
  STATUS(
      "Status",
      14,
      new Entry.OneOf(Choices.SELF_ASSESSMENT),
      "Vælg fra listen. Det er klyngens egen vurdering, og rapporten skriver det.");

  private final ColumnKind kind;

  OwnGoalColumn(String heading, int width, Entry entry, String hint) {
    kind = new ColumnKind(heading, width, entry, hint);
  }

  @Override
  public ColumnKind kind() {
    return kind;
  }
}
