package dk.pejling.rendering.docx.text;

/** The styles of tables. They are defined in {@code styles.xml}. */
public enum TableStyle {
  LAYOUT("Layout"),
  PANEL("Panel"),
  REPORT_TABLE("ReportTable");

  private final String id;

  TableStyle(String id) {
    this.id = id;
  }

  public String id() {
    return id;
  }
}
