package dk.pejling.intake.sheet.write;

import dk.pejling.agreement.goal.SuccessCriterion.Milestone;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.Indicator.Measure;
import dk.pejling.intake.sheet.form.Choices;
import dk.pejling.intake.sheet.form.Column;
import dk.pejling.intake.sheet.form.Column.Entry;
import dk.pejling.intake.sheet.form.CriterionRow;
import dk.pejling.intake.sheet.form.FormSheet;
import dk.pejling.intake.sheet.form.InitiativeColumn;
import dk.pejling.intake.sheet.form.OwnGoalColumn;
import dk.pejling.intake.sheet.form.ProgressColumn;
import dk.pejling.intake.sheet.form.RevisionColumn;
import java.util.List;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Colours what intake would stop at, as far as a spreadsheet can tell (`markeringer`): yellow is
 * missing, orange doesn't fit or needs a reason. Pasted contents pass validations by, but not this.
 */
final class Highlights {
  private static final byte[] YELLOW = {(byte) 0xFF, (byte) 0xF6, (byte) 0xC9};
  private static final byte[] ORANGE = {(byte) 0xFB, (byte) 0xD3, (byte) 0xA6};

  private final XSSFSheet sheet;
  private final FormSheet kind;

  Highlights(XSSFSheet sheet, FormSheet kind) {
    this.sheet = sheet;
    this.kind = kind;
  }

  /** What one criterion asks for, on its row. */
  void criterion(CriterionRow criterion, int row) {
    Reference at = new Reference(kind, row);
    if (criterion.criterion() instanceof Milestone) {
      for (Column needed : List.of(ProgressColumn.MEASURED, ProgressColumn.EVIDENCE)) {
        missing(needed, Formulas.blankWhereDone(at.of(needed), at), row, row);
      }
    }
    if (criterion.measured() instanceof CriterionRow.Measured.By(Indicator indicator)) {
      figures(criterion, indicator, at);
    }
  }

  private void figures(CriterionRow criterion, Indicator indicator, Reference at) {
    int row = at.row();
    String numerator = at.of(ProgressColumn.NUMERATOR);
    String denominator = at.of(ProgressColumn.DENOMINATOR);
    missing(ProgressColumn.NUMERATOR, Formulas.blankBeside(numerator, denominator), row, row);
    missing(ProgressColumn.DENOMINATOR, Formulas.blankBeside(denominator, numerator), row, row);
    if (indicator.measure() instanceof Measure.Proportion) {
      wrong(ProgressColumn.NUMERATOR, Formulas.exceeds(at), row, row);
      wrong(ProgressColumn.DENOMINATOR, Formulas.exceeds(at), row, row);
    }
    if (indicator.measure() instanceof Measure.Proportion
        || indicator.measure() instanceof Measure.Rate) {
      for (ProgressColumn figure : ProgressColumn.FIGURES) {
        wrong(figure, Formulas.disagrees(at, indicator), row, row);
      }
    }
    String unexplained = Formulas.unexplained(at, criterion, indicator);
    wrong(ProgressColumn.ACHIEVED, unexplained, row, row);
    wrong(ProgressColumn.DEVIATION, unexplained, row, row);
  }

  /** What every row of a sheet asks for. */
  void rows(int first, int last) {
    Reference at = new Reference(kind, first);
    switch (kind) {
      case PROGRESS ->
          missing(ProgressColumn.STATUS, Formulas.blank(at.of(ProgressColumn.STATUS)), first, last);
      case INITIATIVES -> {
        String all = at.of(InitiativeColumn.PEJLEMAERKE, InitiativeColumn.LEARNING);
        beside(List.of(InitiativeColumn.NAME, InitiativeColumn.PEJLEMAERKE), all, at, last);
        beside(
            List.of(InitiativeColumn.PHASE, InitiativeColumn.STATUS),
            at.of(InitiativeColumn.NAME),
            at,
            last);
      }
      case OWN_GOALS -> {
        String all = at.of(OwnGoalColumn.GOAL, OwnGoalColumn.STATUS);
        beside(List.of(OwnGoalColumn.GOAL), all, at, last);
        beside(
            List.of(OwnGoalColumn.CRITERION, OwnGoalColumn.TARGET, OwnGoalColumn.STATUS),
            at.of(OwnGoalColumn.GOAL),
            at,
            last);
      }
      case REVISION -> {
        String answer = at.of(RevisionColumn.SHOULD_CHANGE);
        missing(RevisionColumn.SHOULD_CHANGE, Formulas.blank(answer), first, first);
        for (Column needed : List.of(RevisionColumn.WHERE, RevisionColumn.WHY)) {
          missing(needed, Formulas.blankWhere(at.of(needed), answer, "Ja"), first, last);
        }
      }
    }
    for (Column column : kind.columns()) {
      switch (column.entry()) {
        case Entry.Text none -> {
          wrong(column, Formulas.civilNumber(at.of(column)), first, last);
          wrong(column, Formulas.mailAddress(at.of(column)), first, last);
        }
        case Entry.Value none -> wrong(column, Formulas.text(at.of(column)), first, last);
        case Entry.Count none -> wrong(column, Formulas.text(at.of(column)), first, last);
        case Entry.Kroner none -> wrong(column, Formulas.text(at.of(column)), first, last);
        case Entry.DayInTerm none -> wrong(column, Formulas.text(at.of(column)), first, last);
        case Entry.Day none -> wrong(column, Formulas.text(at.of(column)), first, last);
        case Entry.Year none -> wrong(column, Formulas.text(at.of(column)), first, last);
        case Entry.Prefilled none -> {}
        case Entry.OneOf(Choices choices) ->
            wrong(column, Formulas.notListed(at.of(column), choices), first, last);
        case Entry.Suggested list -> {}
      }
    }
  }

  private void beside(List<? extends Column> needed, String others, Reference at, int last) {
    for (Column column : needed) {
      missing(column, Formulas.blankBeside(at.of(column), others), at.row(), last);
    }
  }

  private void missing(Column column, String formula, int first, int last) {
    add(column, formula, YELLOW, first, last);
  }

  private void wrong(Column column, String formula, int first, int last) {
    add(column, formula, ORANGE, first, last);
  }

  private void add(Column column, String formula, byte[] colour, int first, int last) {
    ConditionalFormattingRule rule =
        sheet.getSheetConditionalFormatting().createConditionalFormattingRule(formula);
    PatternFormatting fill = rule.createPatternFormatting();
    fill.setFillBackgroundColor(new XSSFColor(colour, new DefaultIndexedColorMap()));
    fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
    int index = kind.columns().indexOf(column);
    sheet
        .getSheetConditionalFormatting()
        .addConditionalFormatting(
            new CellRangeAddress[] {new CellRangeAddress(first, last, index, index)}, rule);
  }
}
