package dk.pejling.intake.sheet.part;

/** A workbook that can be read, but not changed in place; its message says why. */
public final class UnfitPart extends Exception {
  private static final long serialVersionUID = 1L;

  public UnfitPart(String why) {
    super(why);
  }
}
