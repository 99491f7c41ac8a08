package dk.pejling.intake.extract.cube;

/** What findings quote of a file, which may hold names as long as itself. */
public final class ShownText {
  private static final int LONGEST = 300;

  private ShownText() {}

  public static String of(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }
}
