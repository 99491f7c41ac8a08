package dk.pejling.intake.sheet.workbook;

/** A part of a workbook breaks the rules of its format; the message says how, in Danish. */
public final class MalformedWorkbook extends Exception {
  private static final long serialVersionUID = 1L;

  public MalformedWorkbook(String found) {
    super(found);
  }
}
