package dk.pejling.intake.sheet.write;

import dk.pejling.intake.sheet.form.Form;
import dk.pejling.intake.sheet.form.FormSheet;
import dk.pejling.intake.sheet.part.Parts;
import dk.pejling.intake.sheet.part.UnfitPart;
import dk.pejling.observation.ClusterReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a whole form; the same form and answers of last time give the same bytes. */
public final class FormWorkbook {
  private static final String LANGUAGE = "da-DK";

  private FormWorkbook() {}

  public static void write(Form form, OutputStream out) throws IOException {
    write(form, LastTime.none(), out);
  }

  /** With notes of what the same cluster answered an earlier time. */
  public static void write(Form form, ClusterReport lastTime, OutputStream out) throws IOException {
    write(form, LastTime.of(lastTime), out);
  }

  private static void write(Form form, LastTime lastTime, OutputStream out) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      Styles styles = new Styles(book);
      new GuidanceSheet(book.createSheet(FormSheet.GUIDANCE), styles).fill(form);
      new AnswerSheets(book, form, lastTime, styles).add();
      HiddenSheet.add(book, form);
      properties(book, form);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      book.write(bytes);
      out.write(finished(bytes.toByteArray()));
    }
  }

  /** The library can't paint notes. */
  private static byte[] finished(byte[] workbook) throws IOException {
    Parts parts = Parts.of(workbook);
    try {
      for (String name : parts.names()) {
        if (name.startsWith("xl/drawings/vmlDrawing")) {
          parts.put(name, parts.text(name).replace(Notes.LIBRARY_COLOUR, Notes.COLOUR));
        }
      }
    } catch (UnfitPart impossible) {
      throw new IllegalStateException("a workbook of our own", impossible);
    }
    return parts.archive();
  }

  /** Dated by the period it asks about, so that the bytes don't depend on the clock. */
  private static void properties(XSSFWorkbook book, Form form) {
    POIXMLProperties.CoreProperties core = book.getProperties().getCoreProperties();
    core.setTitle("Statusskema " + form.period().id() + ", " + form.cluster().name());
    core.setCreator(form.agreement().committee().secretariat());
    core.setSubjectProperty(form.agreement().title());
    core.getUnderlyingProperties().setLanguageProperty(LANGUAGE);
    core.setCreated(
        Optional.of(Date.from(form.period().from().atStartOfDay(ZoneOffset.UTC).toInstant())));
  }
}
