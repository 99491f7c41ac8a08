package dk.pejling.intake.sheet.form;

/** The columns of the sheet Fejlliste, which the program adds to a workbook it gives back. */
public enum ListColumn {
  CODE("Kode", 10),
  SEVERITY("Alvor", 13),
  FILE("Fil", 26),
  SHEET("Ark", 15),
  CELL("Sted", 18),
  CONCERNS("Angår", 20),
  TITLE("Hvad er galt", 34),
  FOUND("Fundet", 34),
  EXPECTED("Forventet", 32),
  REMEDY("Sådan retter du", 44),
  CONSEQUENCE("Følge", 40);

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
