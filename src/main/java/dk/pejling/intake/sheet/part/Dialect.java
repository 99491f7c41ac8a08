package dk.pejling.intake.sheet.part;

/**
 * Which edition of the format a workbook is written in (`dialekt`): the transitional, which all
 * programs write unless told otherwise, or the strict. Only the names of their namespaces differ.
 */
public record Dialect(String main, String relations) {
  private static final Dialect TRANSITIONAL =
      new Dialect(
          "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
  private static final Dialect STRICT =
      new Dialect(
          "http://purl.oclc.org/ooxml/spreadsheetml/main",
          "http://purl.oclc.org/ooxml/officeDocument/relationships");

  public static Dialect of(Parts parts) throws UnfitPart {
    return parts.text(BookPart.NAME).contains('"' + STRICT.main() + '"') ? STRICT : TRANSITIONAL;
  }
}
