package dk.pejling.report.text;

import dk.pejling.report.document.Caption;

/** Captions whose numbers run through the report; {@code Numbering} gives them out at the end. */
public final class Captions {
  /** Stands where {@code Tabel 4.} will. */
  public static final String TABLE = "Tabel";

  /** Stands where {@code Figur 4.} will. */
  public static final String FIGURE = "Figur";

  private Captions() {}

  public static Caption table(String anchor, String message, String subtitle) {
    return new Caption(anchor, TABLE, message, subtitle);
  }

  public static Caption figure(String anchor, String message, String subtitle) {
    return new Caption(anchor, FIGURE, message, subtitle);
  }

  /** A part of its page: the heading stands in the table's head, without number. */
  public static Caption headed(String heading, String subtitle) {
    return new Caption("", "", heading, subtitle);
  }
}
