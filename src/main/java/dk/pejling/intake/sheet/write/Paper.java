package dk.pejling.intake.sheet.write;

import dk.pejling.intake.sheet.form.Column;
import dk.pejling.intake.sheet.form.Form;
import dk.pejling.intake.sheet.form.FormSheet;
import dk.pejling.intake.sheet.form.InitiativeColumn;
import dk.pejling.intake.sheet.form.ProgressColumn;
import java.util.List;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * How a sheet is printed (`udskrift`): on A4 across, large enough to read, so a wide sheet takes
 * several pages, each with the columns that name the rows.
 *
 * @param named how many columns name a row; they stay in sight on the screen too
 * @param lastOfPage after which columns a new page begins
 * @param scale in per cent; of a sheet on one page, whatever makes it fit
 */
record Paper(int named, List<Column> lastOfPage, int scale) {
  private static final int WHOLE = 100;
  private static final double SIDES = 0.4;
  private static final double TOP = 0.75;

  static Paper of(FormSheet sheet) {
    return switch (sheet) {
      case PROGRESS -> new Paper(3, List.of(ProgressColumn.EXPECTED, ProgressColumn.BARRIERS), 60);
      case INITIATIVES -> new Paper(3, List.of(InitiativeColumn.SPENT), 62);
      case OWN_GOALS -> new Paper(1, List.of(), WHOLE);
      case REVISION -> new Paper(1, List.of(), WHOLE);
    };
  }

  void set(XSSFSheet sheet, Form form, int headingRow) {
    PrintSetup print = sheet.getPrintSetup();
    print.setLandscape(true);
    print.setPaperSize((short) (PaperSize.A4_PAPER.ordinal() + 1));
    sheet.setRepeatingRows(new CellRangeAddress(headingRow, headingRow, -1, -1));
    if (lastOfPage.isEmpty()) {
      sheet.setFitToPage(true);
      print.setFitWidth((short) 1);
      print.setFitHeight((short) 0);
    } else {
      print.setScale((short) scale);
      sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, named - 1));
    }
    lastOfPage.forEach(column -> sheet.setColumnBreak(((Enum<?>) column).ordinal()));
    sheet.getHeader().setLeft(form.agreement().title());
    sheet.getHeader().setRight("Indberetning " + form.period().id());
    sheet.getFooter().setLeft(form.cluster().name() + " · " + sheet.getSheetName());
    sheet.getFooter().setRight("Side &P af &N");
    sheet.setMargin(PageMargin.LEFT, SIDES);
    sheet.setMargin(PageMargin.RIGHT, SIDES);
    sheet.setMargin(PageMargin.TOP, TOP);
    sheet.setMargin(PageMargin.BOTTOM, TOP);
  }
}
