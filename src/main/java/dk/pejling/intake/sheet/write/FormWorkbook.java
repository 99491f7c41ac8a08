package dk.pejling.intake.sheet.write;

import dk.pejling.intake.sheet.form.Form;
import dk.pejling.intake.sheet.form.FormSheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a whole form; the same form gives the same bytes. */
public final class FormWorkbook {
  private FormWorkbook() {}

  public static void write(Form form, OutputStream out) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      Styles styles = new Styles(book);
      new GuidanceSheet(book.createSheet(FormSheet.GUIDANCE), styles).fill(form);
      new AnswerSheets(book, form, styles).add();
      HiddenSheet.add(book, form);
      properties(book, form);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      book.write(bytes);
      SteadyArchive.copy(bytes.toByteArray(), out);
    }
  }

  /** Dated by the period it asks about, so that the bytes don't depend on the clock. */
  private static void properties(XSSFWorkbook book, Form form) {
    POIXMLProperties.CoreProperties core = book.getProperties().getCoreProperties();
    core.setTitle("Statusskema " + form.period().id() + ", " + form.cluster().name());
    core.setCreator(form.agreement().committee().secretariat());
    core.setCreated(
        Optional.of(Date.from(form.period().from().atStartOfDay(ZoneOffset.UTC).toInstant())));
  }
}
