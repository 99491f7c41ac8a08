package dk.pejling.intake.sheet.write;

import dk.pejling.agreement.Term;
import dk.pejling.intake.sheet.answer.CountKind;
import dk.pejling.intake.sheet.form.Choices;
import dk.pejling.intake.sheet.form.Column;
import dk.pejling.intake.sheet.form.Column.Entry;
import dk.pejling.intake.sheet.form.FormSheet;
import dk.pejling.intake.sheet.form.ProgressColumn;
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

  private final XSSFSheet sheet;
  private final FormSheet kind;
  private final Term term;
  private final XSSFDataValidationHelper rules;

  Validations(XSSFSheet sheet, FormSheet kind, Term term) {
    this.sheet = sheet;
    this.kind = kind;
    this.term = term;
    this.rules = new XSSFDataValidationHelper(sheet);
  }

  /** The rule of a column for rows from first to last, counted from 0. */
  void column(Column column, int first, int last) {
    switch (column.entry()) {
      case Entry.Prefilled none -> {}
      case Entry.Suggested(Choices choices) ->
          add(list(choices), ErrorStyle.INFO, column, column.hint(), first, last);
      default -> stop(rule(column, first), column, column.hint(), first, last);
    }
  }

  private DataValidationConstraint rule(Column column, int first) {
    return switch (column.entry()) {
      case Entry.Prefilled none -> nothing();
      case Entry.Text none -> text(column, first);
      case Entry.Value none -> atLeastZero();
      case Entry.Kroner none -> atLeastZero();
      case Entry.Count none -> count(0);
      case Entry.DayInTerm none -> days(term.from(), term.to());
      case Entry.Day none ->
          days(
              term.from().minusYears(Entry.Day.YEARS_AROUND_TERM),
              term.to().plusYears(Entry.Day.YEARS_AROUND_TERM));
      case Entry.Year none ->
          rules.createIntegerConstraint(
              OperatorType.BETWEEN,
              Integer.toString(term.from().getYear()),
              Integer.toString(term.to().getYear()));
      case Entry.OneOf(Choices choices) -> list(choices);
      case Entry.Suggested(Choices choices) -> list(choices);
    };
  }

  /** The rule of one cell for a value in an indicator's unit. */
  void value(int row, boolean perCent, String hint) {
    DataValidationConstraint rule =
        perCent ? rules.createDecimalConstraint(OperatorType.BETWEEN, "0", "100") : atLeastZero();
    stop(rule, ProgressColumn.ACHIEVED, hint, row, row);
  }

  /** The rules of a row's counts. */
  void fraction(int row, boolean isPart) {
    Reference at = new Reference(kind, row);
    stop(
        isPart ? rules.createCustomConstraint(Formulas.part(at)) : count(0),
        ProgressColumn.NUMERATOR,
        ProgressColumn.NUMERATOR.hint(),
        row,
        row);
    stop(
        isPart ? rules.createCustomConstraint(Formulas.whole(at)) : count(1),
        ProgressColumn.DENOMINATOR,
        ProgressColumn.DENOMINATOR.hint(),
        row,
        row);
  }

  /** A cell of a row that has no figure. */
  void noFigure(ProgressColumn column, int row) {
    stop(nothing(), column, "Kriteriet opgøres ikke med et tal. Lad feltet stå tomt.", row, row);
  }

  /** A rule of its own for a column whose content has to fit another's. */
  void fitting(Column column, String formula, int first, int last) {
    stop(rules.createCustomConstraint(formula), column, column.hint(), first, last);
  }

  private void stop(
      DataValidationConstraint rule, Column column, String hint, int first, int last) {
    add(rule, ErrorStyle.STOP, column, hint, first, last);
  }

  private void add(
      DataValidationConstraint rule, int style, Column column, String hint, int first, int last) {
    int index = kind.columns().indexOf(column);
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

  private DataValidationConstraint count(int least) {
    return rules.createIntegerConstraint(
        OperatorType.BETWEEN, Integer.toString(least), CountKind.LARGEST.toPlainString());
  }

  private DataValidationConstraint nothing() {
    return rules.createTextLengthConstraint(OperatorType.EQUAL, "0", null);
  }

  /** Excel holds no longer text than intake takes, so only what it says has to be looked at. */
  private DataValidationConstraint text(Column column, int first) {
    String cell = new Reference(kind, first).of(column);
    return rules.createCustomConstraint(
        column == ProgressColumn.OWNER
            ? Formulas.withoutMailAddress(cell)
            : Formulas.withoutCivilNumber(cell));
  }

  private DataValidationConstraint days(LocalDate first, LocalDate last) {
    return rules.createDateConstraint(
        OperatorType.BETWEEN, serial(first), serial(last), "dd-mm-yyyy");
  }

  static String serial(LocalDate day) {
    return Long.toString(Math.round(DateUtil.getExcelDate(day)));
  }

  private DataValidationConstraint list(Choices choices) {
    return rules.createFormulaListConstraint(choices.rangeName());
  }
}
