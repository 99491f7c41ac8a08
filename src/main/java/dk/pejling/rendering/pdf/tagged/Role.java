package dk.pejling.rendering.pdf.tagged;

/** What an element is to a screen reader: the standard structure types, and one mapped to P. */
public enum Role {
  DOCUMENT("Document"),
  /** The report's title; mapped to P, as PDF 1.7 has no such type. */
  TITLE("Title"),
  H1("H1"),
  H2("H2"),
  H3("H3"),
  H4("H4"),
  P("P"),
  SPAN("Span"),
  LINK("Link"),
  REFERENCE("Reference"),
  TOC("TOC"),
  TOC_ITEM("TOCI"),
  LIST("L"),
  LIST_ITEM("LI"),
  LABEL("Lbl"),
  LIST_BODY("LBody"),
  TABLE("Table"),
  CAPTION("Caption"),
  TABLE_HEAD("THead"),
  TABLE_BODY("TBody"),
  ROW("TR"),
  HEADING_CELL("TH"),
  CELL("TD"),
  FIGURE("Figure"),
  DIVISION("Div");

  private final String type;

  Role(String type) {
    this.type = type;
  }

  String type() {
    return type;
  }

  /** The heading of that level, from 1. */
  public static Role heading(int level) {
    return switch (level) {
      case 1 -> H1;
      case 2 -> H2;
      case 3 -> H3;
      default -> H4;
    };
  }
}
