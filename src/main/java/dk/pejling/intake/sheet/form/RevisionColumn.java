package dk.pejling.intake.sheet.form;

/** The columns of the sheet Revision: one row per part of the agreement. */
public enum RevisionColumn implements Column {
  SHOULD_CHANGE(
      "Skal aftalen ændres?",
      22,
      new Entry.OneOf(Choices.YES_NO),
      "Svar Ja eller Nej i første række. Ét Nej er et fuldt svar."),
  WHERE(
      "Hvor i aftalen",
      36,
      new Entry.Text(),
      "Det pejlemærke, kriterium eller afsnit, det handler om."),
  WHY("Hvorfor", 60, new Entry.Text(), "Begrundelsen i få sætninger."),
  URGENCY("Hvor meget haster det?", 24, new Entry.OneOf(Choices.URGENCY), "Vælg fra listen.");

  private final ColumnKind kind;

  RevisionColumn(String heading, int width, Entry entry, String hint) {
    kind = new ColumnKind(heading, width, entry, hint);
  }

  @Override
  public ColumnKind kind() {
    return kind;
  }
}
