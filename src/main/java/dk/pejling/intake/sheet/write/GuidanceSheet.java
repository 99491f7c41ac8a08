package dk.pejling.intake.sheet.write;

import dk.pejling.agreement.Agreement;
import dk.pejling.danish.DanishDate;
import dk.pejling.intake.sheet.form.Column;
import dk.pejling.intake.sheet.form.Form;
import dk.pejling.intake.sheet.form.FormSheet;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the sheet Vejledning: what the form is for, how to fill it in and what happens then. */
final class GuidanceSheet {
  private static final int LABEL_WIDTH = 28 * 256;
  private static final int TEXT_WIDTH = 92 * 256;
  private static final int CHARACTERS_PER_LINE = 88;
  private static final float LINE_HEIGHT = 15.5f;

  private final XSSFSheet sheet;
  private final Styles styles;
  private int next;

  GuidanceSheet(XSSFSheet sheet, Styles styles) {
    this.sheet = sheet;
    this.styles = styles;
  }

  void fill(Form form) {
    sheet.setColumnWidth(0, LABEL_WIDTH);
    sheet.setColumnWidth(1, TEXT_WIDTH);
    sheet.setDisplayGridlines(false);
    Agreement agreement = form.agreement();
    title("Statusskema, " + form.cluster().name());
    line(
        "Formål",
        "Skemaet samler, hvor langt %s er med %s. Svarene indgår i den status, som %s offentliggør."
            .formatted(form.cluster().name(), agreement.title(), agreement.committee().fullName()));
    line(
        "Periode",
        "%s, fra %s til %s."
            .formatted(
                form.period().id(),
                DanishDate.of(form.period().from()),
                DanishDate.of(form.period().to())));
    line("Frist", DanishDate.of(form.period().deadline()));
    line("Kontakt", agreement.committee().secretariat() + ", " + agreement.committee().contact());
    line(
        "Offentligt",
        "Rapporten er offentlig. Skriv aldrig navne på borgere, CPR-numre eller e-mailadresser.");
    section("Sådan udfyldes skemaet");
    line(
        "Tal",
        "Brug komma som decimaltegn (11,6), og skriv kun tallet. Ukendte tal lades tomme; skriv ikke 0.");
    line("Datoer", "Skriv dag-måned-år, for eksempel 03-11-2025.");
    line("Lister", "Felter med en pil udfyldes ved at vælge fra listen.");
    line(
        "Farver",
        "Grå felter er låst. Gule felter mangler. Orange felter passer ikke med et andet felt, skal"
            + " begrundes eller ligner personoplysninger.");
    line(
        "Sidste gang",
        "Et lille mærke i hjørnet af et felt er en note om, hvad klyngen svarede sidste gang. Det,"
            + " der fortsætter, er ført over: ret det, der er ændret.");
    line("Ark og kolonner", "Navne på ark og overskrifter må ikke ændres.");
    for (FormSheet kind : FormSheet.values()) {
      section("Arket " + kind.title());
      for (Column column : kind.columns()) {
        line(column.heading(), column.hint());
      }
    }
    section("Når skemaet er sendt ind");
    line(
        "Svar",
        "Klyngen får skemaet igen med en kommentar på hver celle, der skal rettes, og arket"
            + " Fejlliste. Det, der er rigtigt, er modtaget; kun det, der er forkert, afventer.");
    line(
        "Rettelser",
        "Ret i det skema, klyngen har fået igen, og send det ind. Det erstatter det, klyngen sendte"
            + " før. Kommentarerne kan blive, hvor de er.");
    sheet.getPrintSetup().setPaperSize((short) (PaperSize.A4_PAPER.ordinal() + 1));
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitHeight((short) 0);
    sheet.getFooter().setLeft(form.cluster().name() + " · " + FormSheet.GUIDANCE);
    sheet.getFooter().setRight("Side &P af &N");
    XSSFWorkbook book = sheet.getWorkbook();
    book.setPrintArea(book.getSheetIndex(sheet), 0, 1, 0, next - 1);
    sheet.enableLocking();
  }

  private void title(String text) {
    cell(row(28), 0, text, unwrapped(styles.title()));
  }

  private void section(String text) {
    next++;
    cell(row(18), 0, text, unwrapped(styles.strong()));
  }

  private void line(String label, String text) {
    int lines = 1 + text.length() / CHARACTERS_PER_LINE;
    XSSFRow row = row(lines * LINE_HEIGHT);
    cell(row, 0, label, styles.strong());
    cell(row, 1, text, styles.plain());
  }

  private XSSFRow row(float height) {
    XSSFRow row = sheet.createRow(next++);
    row.setHeightInPoints(height);
    return row;
  }

  private static XSSFCellStyle unwrapped(XSSFCellStyle style) {
    XSSFCellStyle copy = style.copy();
    copy.setWrapText(false);
    return copy;
  }

  private static void cell(XSSFRow row, int column, String text, XSSFCellStyle style) {
    XSSFCell cell = row.createCell(column);
    cell.setCellValue(text);
    cell.setCellStyle(style);
  }
}
