package dk.pejling.intake.extract.cell;

/** What is told of a workbook's formula: the result saved with it, for none is ever evaluated. */
public final class SavedFormula {
  /** In the place of a figure that no program has worked out and saved. */
  public static final String NO_RESULT = "formel uden gemt resultat";

  private SavedFormula() {}
}
