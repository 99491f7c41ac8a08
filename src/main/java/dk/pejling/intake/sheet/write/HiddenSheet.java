package dk.pejling.intake.sheet.write;

import dk.pejling.intake.sheet.form.Choices;
import dk.pejling.intake.sheet.form.Form;
import dk.pejling.intake.sheet.form.FormIdentity;
import dk.pejling.intake.sheet.form.FormSheet;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the hidden sheet: which form it is, and the lists as named ranges from column D on. */
final class HiddenSheet {
  private static final int FIRST_LIST = 3;

  private final XSSFWorkbook book;
  private final XSSFSheet sheet;

  private HiddenSheet(XSSFWorkbook book, XSSFSheet sheet) {
    this.book = book;
    this.sheet = sheet;
  }

  static void add(XSSFWorkbook book, Form form) {
    HiddenSheet hidden = new HiddenSheet(book, book.createSheet(FormSheet.HIDDEN));
    hidden.identity(form.identity());
    for (Choices choices : Choices.values()) {
      hidden.list(choices, choices.words(form.agreement()));
    }
    hidden.sheet.enableLocking();
    book.setSheetVisibility(book.getSheetIndex(hidden.sheet), SheetVisibility.VERY_HIDDEN);
  }

  private void identity(FormIdentity identity) {
    entry(0, FormIdentity.AGREEMENT_KEY, identity.agreement());
    entry(1, FormIdentity.CLUSTER_KEY, identity.cluster());
    entry(2, FormIdentity.PERIOD_KEY, identity.period());
    entry(3, FormIdentity.VERSION_KEY, identity.version());
  }

  private void entry(int index, String key, String value) {
    Row row = row(index);
    row.createCell(0).setCellValue(key);
    row.createCell(1).setCellValue(value);
  }

  private void list(Choices choices, List<String> words) {
    int column = FIRST_LIST + choices.ordinal();
    for (int at = 0; at < words.size(); at++) {
      row(at).createCell(column).setCellValue(words.get(at));
    }
    String letter = CellReference.convertNumToColString(column);
    XSSFName name = book.createName();
    name.setNameName(choices.rangeName());
    name.setRefersToFormula(
        "%s!$%s$1:$%s$%s".formatted(FormSheet.HIDDEN, letter, letter, words.size()));
  }

  private Row row(int index) {
    Row row = sheet.getRow(index);
    return row == null ? sheet.createRow(index) : row;
  }
}
