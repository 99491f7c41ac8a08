package dk.pejling.rendering.docx.style;

/** The styles of words within a line. They are defined in {@code styles.xml}. */
public enum CharacterStyle {
  DEFAULT_PARAGRAPH_FONT("DefaultParagraphFont"),
  STRONG("Strong"),
  EMPHASIS("Emphasis"),
  HYPERLINK("Hyperlink"),
  REFERENCE("Reference"),
  NAME_LINK("NameLink"),
  IDENTIFIER("Identifier"),
  NUMERAL("Numeral"),
  LARGE_NUMERAL("LargeNumeral"),
  TITLE_LEAD("TitleLead"),
  MUTED("Muted"),
  SMALL_MUTED("SmallMuted"),
  DISCRETION("Discretion"),
  ASIDE("Aside"),
  PLAIN_SIZE("PlainSize"),
  COUNT("Count"),
  STAMP("Stamp"),
  EXAMPLE_MARK("ExampleMark");

  private final String id;

  CharacterStyle(String id) {
    this.id = id;
  }

  public String id() {
    return id;
  }
}
