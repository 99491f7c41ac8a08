package dk.pejling.intake.sheet.list;

/** How a cell of the list looks (`udseende`): the form's own colours and letters. */
enum Look {
  TITLE(Font.TITLE, Fill.NONE, false, "<alignment vertical=\"center\"/>"),
  STRONG(Font.STRONG, Fill.NONE, false, "<alignment vertical=\"top\"/>"),
  PLAIN(Font.PLAIN, Fill.NONE, false, "<alignment vertical=\"top\"/>"),
  HEADING(Font.HEADING, Fill.NAVY, true, Look.WRAPPED),
  TEXT(Font.PLAIN, Fill.WHITE, true, Look.WRAPPED),
  LINK(Font.LINK, Fill.WHITE, true, Look.WRAPPED),
  ERROR(Font.STRONG, Fill.RED, true, Look.WRAPPED),
  CONFIRM(Font.STRONG, Fill.AMBER, true, Look.WRAPPED),
  NOTICE(Font.STRONG, Fill.BLUE, true, Look.WRAPPED);

  private static final String WRAPPED = "<alignment vertical=\"top\" wrapText=\"1\"/>";

  private final Font font;
  private final Fill fill;
  private final boolean boxed;
  private final String alignment;

  Look(Font font, Fill fill, boolean boxed, String alignment) {
    this.font = font;
    this.fill = fill;
    this.boxed = boxed;
    this.alignment = alignment;
  }

  Font font() {
    return font;
  }

  Fill fill() {
    return fill;
  }

  boolean boxed() {
    return boxed;
  }

  String alignment() {
    return alignment;
  }

  enum Font {
    TITLE("<b/><sz val=\"16\"/><color rgb=\"FF0B3954\"/>"),
    STRONG("<b/><sz val=\"11\"/><color rgb=\"FF0B3954\"/>"),
    PLAIN("<sz val=\"11\"/><color rgb=\"FF0B3954\"/>"),
    HEADING("<b/><sz val=\"11\"/><color rgb=\"FFFFFFFF\"/>"),
    LINK("<u/><sz val=\"11\"/><color rgb=\"FF0B57A4\"/>");

    private final String parts;

    Font(String parts) {
      this.parts = parts;
    }

    String xml() {
      return "<font>" + parts + "<name val=\"Calibri\"/><family val=\"2\"/></font>";
    }
  }

  enum Fill {
    NONE(""),
    WHITE("FFFFFFFF"),
    NAVY("FF0B3954"),
    RED("FFFBE3E1"),
    AMBER("FFFFF0CC"),
    BLUE("FFE6EEF6");

    private final String colour;

    Fill(String colour) {
      this.colour = colour;
    }

    String xml() {
      return this == NONE
          ? "<fill><patternFill patternType=\"none\"/></fill>"
          : "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"%s\"/></patternFill></fill>"
              .formatted(colour);
    }
  }
}
