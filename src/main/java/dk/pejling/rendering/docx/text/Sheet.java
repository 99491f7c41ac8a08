package dk.pejling.rendering.docx.text;

/** The measures of a page (A4), and lengths in Word's unit: twentieths of a point. */
public final class Sheet {
  public static final int WIDTH = 11_906;
  public static final int HEIGHT = 16_838;
  public static final int SIDE = 1_134;
  public static final int TOP = 1_240;
  public static final int BOTTOM = 1_200;
  public static final int HEADER = 640;
  public static final int FOOTER = 560;

  /** Points between the margins. */
  public static final double TEXT_WIDTH = (WIDTH - 2 * SIDE) / 20.0;

  /** Points that a picture with its caption may take. */
  public static final double PICTURE_HEIGHT = 620;

  private static final double TWENTIETHS = 20;

  private Sheet() {}

  public static int twips(double points) {
    return (int) Math.round(points * TWENTIETHS);
  }

  public static double points(int twips) {
    return twips / TWENTIETHS;
  }
}
