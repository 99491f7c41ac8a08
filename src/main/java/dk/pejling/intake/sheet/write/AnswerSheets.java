package dk.pejling.intake.sheet.write;

import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.Indicator.Measure;
import dk.pejling.danish.DanishNumber;
import dk.pejling.intake.sheet.form.Column;
import dk.pejling.intake.sheet.form.CriterionRow;
import dk.pejling.intake.sheet.form.CriterionRow.Measured;
import dk.pejling.intake.sheet.form.Form;
import dk.pejling.intake.sheet.form.FormSheet;
import dk.pejling.intake.sheet.form.ProgressColumn;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the four sheets that are filled in. */
final class AnswerSheets {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final XSSFWorkbook book;
  private final Form form;
  private final LastTime lastTime;
  private final Styles styles;

  AnswerSheets(XSSFWorkbook book, Form form, LastTime lastTime, Styles styles) {
    this.book = book;
    this.form = form;
    this.lastTime = lastTime;
    this.styles = styles;
  }

  void add() {
    progress();
    FreeSheets free = new FreeSheets(book, form, lastTime, styles);
    free.initiatives();
    free.ownGoals();
    free.revision();
  }

  private void progress() {
    TableSheet table =
        TableSheet.add(
            book,
            form,
            FormSheet.PROGRESS,
            "Én række for hvert succeskriterium. Status udfyldes for alle.",
            styles);
    Validations rules = new Validations(table.sheet(), FormSheet.PROGRESS, form.agreement().term());
    Highlights highlights = new Highlights(table.sheet(), FormSheet.PROGRESS);
    List<CriterionRow> criteria = form.criteria();
    int last = TableSheet.FIRST_ROW + criteria.size() - 1;
    for (int at = 0; at < criteria.size(); at++) {
      criterion(table, rules, criteria.get(at), TableSheet.FIRST_ROW + at);
      highlights.criterion(criteria.get(at), TableSheet.FIRST_ROW + at);
    }
    for (Column column : FormSheet.PROGRESS.columns()) {
      if (!(column instanceof ProgressColumn each && ProgressColumn.FIGURES.contains(each))) {
        rules.column(column, TableSheet.FIRST_ROW, last);
      }
    }
    highlights.rows(TableSheet.FIRST_ROW, last);
    table.printed(last);
  }

  private void criterion(TableSheet table, Validations rules, CriterionRow criterion, int index) {
    XSSFRow row =
        table.row(
            index,
            List.of(
                criterion.id().value(),
                criterion.pejlemaerke(),
                criterion.criterion().frame().name(),
                criterion.target(),
                criterion.due()));
    switch (criterion.measured()) {
      case Measured.By(Indicator indicator) -> {
        int decimals = indicator.unit().decimals();
        String format = decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
        row.getCell(ProgressColumn.ACHIEVED.ordinal()).setCellStyle(styles.open(format));
        boolean perCent = indicator.unit().factor().compareTo(HUNDRED) == 0;
        rules.value(index, perCent, hint(indicator));
        rules.fraction(index, indicator.measure() instanceof Measure.Proportion);
      }
      case Measured.WithoutFigure none -> {
        for (ProgressColumn column : ProgressColumn.FIGURES) {
          row.getCell(column.ordinal()).setCellStyle(styles.locked());
          rules.noFigure(column, index);
        }
      }
    }
    table.notes(row, lastTime.notes(criterion.id()));
  }

  private static String hint(Indicator indicator) {
    return ("Klyngens seneste værdi (%s). Brug komma som decimaltegn. En værdi uden for %s til %s eller"
            + " langt fra sidste gang skal begrundes i sidste kolonne.")
        .formatted(
            indicator.unit().name(),
            DanishNumber.exact(indicator.plausible().from()),
            DanishNumber.exact(indicator.plausible().to()));
  }
}
