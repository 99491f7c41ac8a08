package dk.pejling.intake.sheet.form;

/** The columns of the sheet Fejlliste, which the program adds to a workbook it gives back. */
public enum ListColumn {
  CODE("Kode", 9),
  SEVERITY("Alvor", 12),
  FILE("Fil", 20),
  SHEET("Ark", 12),
  CELL("Sted", 12),
  CONCERNS("Angår", 16),
  TITLE("Hvad er galt", 26),
  FOUND("Fundet", 26),
  EXPECTED("Forventet", 24),
  REMEDY("Sådan retter du", 32),
  CONSEQUENCE("Følge", 30);

  /** The sheet's name, or what it begins with where another has that name. */
  public static final String SHEET_NAME = "Fejlliste";

  private final String heading;
  private final int width;

  ListColumn(String heading, int width) {
    this.heading = heading;
    this.width = width;
  }

  public String heading() {
    return heading;
  }

  /** In characters. */
  public int width() {
    return width;
  }
}
