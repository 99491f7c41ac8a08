package dk.pejling.rendering.pdf.type;

import dk.pejling.rendering.chart.Colour;
import dk.pejling.rendering.chart.Face;

/** The sizes of the visual specification. */
public final class Styles {
  public static final Style H1 = new Style(Face.MEDIUM, 22, 27, Colour.NAVY);

  /** A chapter's heading that needs two lines. */
  public static final Style H1_LONG = new Style(Face.MEDIUM, 20, 25, Colour.NAVY);

  public static final Style TOPIC = new Style(Face.MEDIUM, 18, 23, Colour.NAVY);
  public static final Style H2 = new Style(Face.MEDIUM, 13, 18, Colour.NAVY);
  public static final Style H3 = new Style(Face.BOLD, 9.5, 14.5, Colour.NAVY);
  public static final Style KICKER = new Style(Face.MEDIUM, 10, 14, Colour.LINE);
  public static final Style LEAD = new Style(Face.LIGHT, 15, 21, Colour.INK);
  public static final Style BODY = new Style(Face.REGULAR, 9.5, 13.5, Colour.INK);
  public static final Style NOTE = new Style(Face.REGULAR, 7.5, 10, Colour.TEXT2);
  public static final Style SUBTITLE = new Style(Face.REGULAR, 8.5, 12, Colour.TEXT2);

  /** Header, footer and the mark of example data. */
  public static final Style FURNITURE = new Style(Face.REGULAR, 8, 10, Colour.TEXT2);

  private Styles() {}
}
