package dk.pejling.rendering.docx.style;

/** The styles of tables. They are defined in {@code styles.xml}. */
public enum TableStyle {
  LAYOUT("Layout", 0),
  FACTS("Facts", 5.5),
  PANEL("Panel", 23),
  MATRIX("Matrix", 7.5),
  REPORT_TABLE("ReportTable", 5.5);

  private final String id;
  private final double margins;

  TableStyle(String id, double margins) {
    this.id = id;
    this.margins = margins;
  }

  public String id() {
    return id;
  }

  /** What a cell's margins take of its width, in points. */
  public double margins() {
    return margins;
  }
}
