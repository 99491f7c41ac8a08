package dk.pejling.intake.sheet.write;

import dk.pejling.agreement.Term;
import dk.pejling.intake.sheet.form.Choices;
import dk.pejling.intake.sheet.form.Column;
import dk.pejling.intake.sheet.form.Column.Entry;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidation.ErrorStyle;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Input messages and the rules that hold while a sheet is filled in; intake checks them again. */
final class Validations {
  /** Excel's limit for the title of a message. */
  private static final int LONGEST_TITLE = 32;

  private static final int LONGEST_TEXT = 2000;

  private final XSSFSheet sheet;
  private final Term term;
  private final XSSFDataValidationHelper rules;

  Validations(XSSFSheet sheet, Term term) {
    this.sheet = sheet;
    this.term = term;
    this.rules = new XSSFDataValidationHelper(sheet);
  }

  /** The rule of a column for rows from first to last, counted from 0. */
  void column(Column column, int index, int first, int last) {
    switch (column.entry()) {
      case Entry.Prefilled none -> {}
      case Entry.Text none -> stop(text(), column, column.hint(), index, first, last);
      case Entry.Value none -> stop(atLeastZero(), column, column.hint(), index, first, last);
      case Entry.Kroner none -> stop(atLeastZero(), column, column.hint(), index, first, last);
      case Entry.Count none ->
          stop(
              rules.createIntegerConstraint(OperatorType.GREATER_OR_EQUAL, "0", null),
              column,
              column.hint(),
              index,
              first,
              last);
      case Entry.DayInTerm none ->
          stop(days(term.from(), term.to()), column, column.hint(), index, first, last);
      case Entry.Day none ->
          stop(
              days(term.from().minusYears(10), term.to().plusYears(10)),
              column,
              column.hint(),
              index,
              first,
              last);
      case Entry.Year none ->
          stop(
              rules.createIntegerConstraint(
                  OperatorType.BETWEEN,
                  Integer.toString(term.from().getYear()),
                  Integer.toString(term.to().getYear())),
              column,
              column.hint(),
              index,
              first,
              last);
      case Entry.OneOf(Choices choices) ->
          stop(list(choices), column, column.hint(), index, first, last);
      case Entry.Suggested(Choices choices) ->
          add(list(choices), ErrorStyle.INFO, column, column.hint(), index, first, last);
    }
  }

  /** The rule of one cell for a value in an indicator's unit. */
  void value(Column column, int index, int row, boolean perCent, String hint) {
    DataValidationConstraint rule =
        perCent ? rules.createDecimalConstraint(OperatorType.BETWEEN, "0", "100") : atLeastZero();
    stop(rule, column, hint, index, row, row);
  }

  private void stop(
      DataValidationConstraint rule, Column column, String hint, int index, int first, int last) {
    add(rule, ErrorStyle.STOP, column, hint, index, first, last);
  }

  private void add(
      DataValidationConstraint rule,
      int style,
      Column column,
      String hint,
      int index,
      int first,
      int last) {
    DataValidation validation =
        rules.createValidation(rule, new CellRangeAddressList(first, last, index, index));
    String heading = column.heading();
    String title = heading.substring(0, Math.min(heading.length(), LONGEST_TITLE));
    validation.setErrorStyle(style);
    validation.setEmptyCellAllowed(true);
    validation.setShowPromptBox(true);
    validation.createPromptBox(title, hint);
    validation.setShowErrorBox(true);
    validation.createErrorBox(title, hint);
    sheet.addValidationData(validation);
  }

  private DataValidationConstraint atLeastZero() {
    return rules.createDecimalConstraint(OperatorType.GREATER_OR_EQUAL, "0", null);
  }

  private DataValidationConstraint text() {
    return rules.createTextLengthConstraint(
        OperatorType.LESS_OR_EQUAL, Integer.toString(LONGEST_TEXT), null);
  }

  private DataValidationConstraint days(LocalDate first, LocalDate last) {
    return rules.createDateConstraint(
        OperatorType.BETWEEN, serial(first), serial(last), "dd-mm-yyyy");
  }

  private static String serial(LocalDate day) {
    return Long.toString(Math.round(DateUtil.getExcelDate(day)));
  }

  private DataValidationConstraint list(Choices choices) {
    return rules.createFormulaListConstraint(choices.rangeName());
  }
}
