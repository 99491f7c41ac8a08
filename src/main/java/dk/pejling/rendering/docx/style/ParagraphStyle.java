package dk.pejling.rendering.docx.style;

/** The styles of paragraphs. They are defined in {@code styles.xml}. */
public enum ParagraphStyle {
  BODY_TEXT("BodyText"),
  LEAD("Lead"),
  TITLE("Title"),
  SUBTITLE("Subtitle"),
  KICKER("Kicker"),
  HEADING_1("Heading1"),
  HEADING_2("Heading2"),
  HEADING_3("Heading3"),
  HEADING_4("Heading4"),
  SECTION("Section"),
  LABEL("Label"),
  MESSAGE("Message"),
  STANDFIRST("Standfirst"),
  LIST_BULLET("ListBullet"),
  TERM("Term"),
  CAPTION("Caption"),
  CAPTION_NOTE("CaptionNote"),
  FIGURE("Figure"),
  NOTE("Note"),
  CALLOUT("Callout"),
  CALLOUT_TITLE("CalloutTitle"),
  EXAMPLE_TITLE("ExampleTitle"),
  EXAMPLE_TEXT("ExampleText"),
  COVER_ORGANISATION("CoverOrganisation"),
  COVER_PARTIES("CoverParties"),
  TABLE_TEXT("TableText"),
  TABLE_DENSE("TableDense"),
  TABLE_DETAIL("TableDetail"),
  TABLE_HEAD("TableHead"),
  TABLE_HEAD_DENSE("TableHeadDense"),
  TABLE_HEAD_ABOVE("TableHeadAbove"),
  TABLE_HEAD_UNDER("TableHeadUnder"),
  PLOT("Plot"),
  PLOT_TEXT("PlotText"),
  PANEL_VERDICT("PanelVerdict"),
  PANEL_TEXT("PanelText"),
  PANEL_SMALL("PanelSmall"),
  PANEL_LINE("PanelLine"),
  TALLY("Tally"),
  KEY("Key"),
  MATRIX_NAME("MatrixName"),
  MATRIX_STRIP("MatrixStrip"),
  MATRIX_COUNT("MatrixCount"),
  MATRIX_WORD("MatrixWord"),
  SEPARATOR("Separator"),
  TOC_HEADING("TOCHeading"),
  TOC1("TOC1"),
  TOC2("TOC2"),
  HEADER("Header"),
  FOOTER("Footer");

  private final String id;

  ParagraphStyle(String id) {
    this.id = id;
  }

  public String id() {
    return id;
  }
}
