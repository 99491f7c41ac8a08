package dk.pejling.intake.sheet.write;

import dk.pejling.intake.sheet.form.Choices;
import dk.pejling.intake.sheet.form.Column;
import dk.pejling.intake.sheet.form.Form;
import dk.pejling.intake.sheet.form.FormSheet;
import dk.pejling.intake.sheet.form.InitiativeColumn;
import dk.pejling.intake.sheet.form.OwnGoalColumn;
import dk.pejling.observation.Answer;
import dk.pejling.observation.Initiative;
import dk.pejling.observation.OwnGoal;
import dk.pejling.observation.RevisionInput;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes the sheets whose rows the cluster decides on. What goes on from last time is filled in;
 * what changes from time to time stays blank, with a note of what it was.
 */
final class FreeSheets {
  private static final int INITIATIVES = 20;
  private static final int OWN_GOALS = 12;
  private static final int REVISIONS = 6;

  /** Rows left for new ones, however many go on. */
  private static final int SPARE = 6;

  private final XSSFWorkbook book;
  private final Form form;
  private final LastTime lastTime;
  private final Styles styles;

  FreeSheets(XSSFWorkbook book, Form form, LastTime lastTime, Styles styles) {
    this.book = book;
    this.form = form;
    this.lastTime = lastTime;
    this.styles = styles;
  }

  void initiatives() {
    List<Initiative> going = lastTime.continuing(form.period().from());
    int used =
        going.stream()
            .map(Initiative::id)
            .filter(id -> id.matches("\\d{1,6}"))
            .mapToInt(Integer::parseInt)
            .max()
            .orElse(0);
    int rows = Math.max(INITIATIVES, going.size() + SPARE);
    TableSheet table =
        add(FormSheet.INITIATIVES, "Én række for hver indsats. Ubrugte rækker lades tomme.");
    for (int at = 0; at < rows; at++) {
      boolean carried = at < going.size();
      String number =
          carried
              ? going.get(at).id()
              : Integer.toString(Math.max(used, going.size()) + 1 + at - going.size());
      XSSFRow row = table.row(TableSheet.FIRST_ROW + at, List.of(number));
      if (carried) {
        Map<Column, String> notes = new LinkedHashMap<>();
        notes.put(
            InitiativeColumn.NAME, lastTime.carried("tøm rækken, hvis indsatsen ikke er begyndt"));
        notes.putAll(lastTime.notes(going.get(at)));
        fill(row, going.get(at));
        table.grow(row);
        table.notes(row, notes);
      }
    }
    finish(table, FormSheet.INITIATIVES, rows);
  }

  private void fill(XSSFRow row, Initiative initiative) {
    String word =
        form.agreement().pejlemaerker().stream()
            .filter(each -> each.number() == initiative.pejlemaerke())
            .findFirst()
            .map(Choices::word)
            .orElse("");
    cell(row, InitiativeColumn.PEJLEMAERKE).setCellValue(word);
    cell(row, InitiativeColumn.NAME).setCellValue(initiative.name());
    text(cell(row, InitiativeColumn.TARGET_GROUP), initiative.targetGroup());
    if (initiative.start() instanceof Answer.Given<LocalDate>(var day, var at)) {
      cell(row, InitiativeColumn.START).setCellValue(day);
    }
    if (initiative.end() instanceof Answer.Given<LocalDate>(var day, var at)) {
      cell(row, InitiativeColumn.END).setCellValue(day);
    }
    if (initiative.granted() instanceof Answer.Given<BigDecimal>(var sum, var at)) {
      cell(row, InitiativeColumn.GRANTED).setCellValue(sum.doubleValue());
    }
  }

  void ownGoals() {
    List<OwnGoal> open = lastTime.openGoals();
    int rows = Math.max(OWN_GOALS, open.size() + SPARE);
    TableSheet table =
        add(
            FormSheet.OWN_GOALS,
            "Klyngens egne mål inden for sundhedsaftalen: én række for hvert mål.");
    for (int at = 0; at < rows; at++) {
      XSSFRow row = table.row(TableSheet.FIRST_ROW + at, List.of());
      if (at < open.size()) {
        OwnGoal goal = open.get(at);
        Map<Column, String> notes = new LinkedHashMap<>();
        notes.put(OwnGoalColumn.GOAL, lastTime.carried("vælg Udgået, hvis målet er opgivet"));
        notes.putAll(lastTime.notes(goal));
        fill(row, goal);
        table.grow(row);
        table.notes(row, notes);
      }
    }
    finish(table, FormSheet.OWN_GOALS, rows);
  }

  private static void fill(XSSFRow row, OwnGoal goal) {
    cell(row, OwnGoalColumn.GOAL).setCellValue(goal.goal());
    text(cell(row, OwnGoalColumn.SUBGOAL), goal.subgoal());
    text(cell(row, OwnGoalColumn.CRITERION), goal.criterion());
    text(cell(row, OwnGoalColumn.INDICATOR), goal.indicator());
    text(cell(row, OwnGoalColumn.BASELINE), goal.baseline());
    text(cell(row, OwnGoalColumn.TARGET), goal.target());
    if (goal.year() instanceof Answer.Given<Integer>(Integer year, var at)) {
      cell(row, OwnGoalColumn.YEAR).setCellValue(year);
    }
  }

  void revision() {
    List<RevisionInput> before = lastTime.revision();
    int rows = Math.max(REVISIONS, before.size() + SPARE / 2);
    TableSheet table =
        add(
            FormSheet.REVISION,
            "Klyngens input til den årlige vurdering af, om aftalen skal ændres.");
    for (int at = 0; at < rows; at++) {
      XSSFRow row = table.row(TableSheet.FIRST_ROW + at, List.of());
      if (at < before.size()) {
        table.notes(row, lastTime.notes(before.get(at)));
      }
    }
    finish(table, FormSheet.REVISION, rows);
  }

  private TableSheet add(FormSheet kind, String instruction) {
    return TableSheet.add(book, form, kind, instruction, styles);
  }

  private void finish(TableSheet table, FormSheet kind, int rows) {
    int first = TableSheet.FIRST_ROW;
    int last = first + rows - 1;
    Validations rules = new Validations(table.sheet(), kind, form.agreement().term());
    Reference at = new Reference(kind, first);
    for (Column column : kind.columns()) {
      if (column == InitiativeColumn.START || column == InitiativeColumn.END) {
        rules.fitting(column, Formulas.order(at, form.agreement().term(), column), first, last);
      } else {
        rules.column(column, first, last);
      }
    }
    new Highlights(table.sheet(), kind).rows(first, last);
    table.printed(last);
  }

  private static XSSFCell cell(XSSFRow row, Enum<?> column) {
    return row.getCell(column.ordinal());
  }

  private static void text(XSSFCell cell, Answer<String> answer) {
    if (answer instanceof Answer.Given<String>(String value, var at)) {
      cell.setCellValue(value);
    }
  }
}
