package dk.pejling.intake.sheet.write;

import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.danish.DanishNumber;
import dk.pejling.intake.sheet.form.Column;
import dk.pejling.intake.sheet.form.CriterionRow;
import dk.pejling.intake.sheet.form.CriterionRow.Measured;
import dk.pejling.intake.sheet.form.Form;
import dk.pejling.intake.sheet.form.FormSheet;
import dk.pejling.intake.sheet.form.ProgressColumn;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the four sheets that are filled in. */
final class AnswerSheets {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int INITIATIVES = 20;
  private static final int OWN_GOALS = 12;
  private static final int REVISIONS = 6;
  private static final List<ProgressColumn> FIGURES =
      List.of(ProgressColumn.ACHIEVED, ProgressColumn.NUMERATOR, ProgressColumn.DENOMINATOR);

  private final XSSFWorkbook book;
  private final Form form;
  private final Styles styles;

  AnswerSheets(XSSFWorkbook book, Form form, Styles styles) {
    this.book = book;
    this.form = form;
    this.styles = styles;
  }

  void add() {
    progress();
    free(
        FormSheet.INITIATIVES,
        "Én række for hver indsats. Ubrugte rækker lades tomme.",
        3,
        INITIATIVES);
    free(
        FormSheet.OWN_GOALS,
        "Klyngens egne mål inden for sundhedsaftalen: én række for hvert mål.",
        1,
        OWN_GOALS);
    free(
        FormSheet.REVISION,
        "Klyngens input til den årlige vurdering af, om aftalen skal ændres.",
        1,
        REVISIONS);
  }

  private void progress() {
    TableSheet table =
        TableSheet.add(
            book,
            form,
            FormSheet.PROGRESS,
            "Én række for hvert succeskriterium. Status udfyldes for alle.",
            3,
            styles);
    Validations rules = new Validations(table.sheet(), form.agreement().term());
    List<CriterionRow> criteria = form.criteria();
    int last = TableSheet.FIRST_ROW + criteria.size() - 1;
    for (int at = 0; at < criteria.size(); at++) {
      criterion(table, rules, criteria.get(at), TableSheet.FIRST_ROW + at);
    }
    List<Column> columns = FormSheet.PROGRESS.columns();
    for (int index = 0; index < columns.size(); index++) {
      if (columns.get(index) != ProgressColumn.ACHIEVED) {
        rules.column(columns.get(index), index, TableSheet.FIRST_ROW, last);
      }
    }
  }

  private void criterion(TableSheet table, Validations rules, CriterionRow criterion, int index) {
    Row row =
        table.row(
            index,
            List.of(
                criterion.id().value(),
                criterion.pejlemaerke(),
                criterion.criterion().frame().name(),
                criterion.target(),
                criterion.due()));
    int achieved = ProgressColumn.ACHIEVED.ordinal();
    switch (criterion.measured()) {
      case Measured.By(Indicator indicator) -> {
        int decimals = indicator.unit().decimals();
        String format = decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
        row.getCell(achieved).setCellStyle(styles.open(format));
        rules.value(
            ProgressColumn.ACHIEVED,
            achieved,
            index,
            indicator.unit().factor().compareTo(HUNDRED) == 0,
            hint(indicator));
      }
      case Measured.WithoutFigure none ->
          FIGURES.forEach(column -> row.getCell(column.ordinal()).setCellStyle(styles.locked()));
    }
  }

  private static String hint(Indicator indicator) {
    return ("Klyngens seneste værdi (%s). Brug komma som decimaltegn. En værdi uden for %s til %s skal"
            + " begrundes i sidste kolonne.")
        .formatted(
            indicator.unit().name(),
            DanishNumber.exact(indicator.plausible().from()),
            DanishNumber.exact(indicator.plausible().to()));
  }

  private void free(FormSheet kind, String instruction, int frozen, int rows) {
    TableSheet table = TableSheet.add(book, form, kind, instruction, frozen, styles);
    boolean numbered = kind == FormSheet.INITIATIVES;
    for (int at = 0; at < rows; at++) {
      table.row(
          TableSheet.FIRST_ROW + at, numbered ? List.of(Integer.toString(at + 1)) : List.of());
    }
    Validations rules = new Validations(table.sheet(), form.agreement().term());
    for (int index = 0; index < kind.columns().size(); index++) {
      rules.column(
          kind.columns().get(index), index, TableSheet.FIRST_ROW, TableSheet.FIRST_ROW + rows - 1);
    }
  }
}
