package dk.pejling.intake.sheet.read;

import dk.pejling.agreement.Term;
import dk.pejling.danish.DanishDate;
import dk.pejling.danish.DanishNumber;
import dk.pejling.intake.sheet.answer.AnswerCode;
import dk.pejling.intake.sheet.answer.DateKind;
import dk.pejling.intake.sheet.answer.NumberKind;
import dk.pejling.intake.sheet.answer.Parsed.Remark;
import dk.pejling.intake.sheet.answer.TextKind;
import dk.pejling.intake.sheet.answer.Vocabulary;
import dk.pejling.intake.sheet.form.Column.Entry.Day;
import dk.pejling.intake.sheet.form.Form;
import dk.pejling.intake.sheet.form.FormSheet;
import dk.pejling.intake.sheet.form.InitiativeColumn;
import dk.pejling.intake.sheet.table.FindingLog;
import dk.pejling.intake.sheet.table.FormCode;
import dk.pejling.intake.sheet.table.Table;
import dk.pejling.intake.sheet.table.TableRow;
import dk.pejling.observation.Answer;
import dk.pejling.observation.Initiative;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads the sheet Indsatser: a row is filled when its phase and status are. */
final class InitiativeRows {
  private static final Set<InitiativeColumn> ANSWERS =
      EnumSet.complementOf(EnumSet.of(InitiativeColumn.NUMBER));

  private final Form form;
  private final FindingLog log;

  InitiativeRows(Form form, FindingLog log) {
    this.form = form;
    this.log = log;
  }

  SheetAnswers<Initiative> read(Table table) {
    List<Initiative> initiatives = new ArrayList<>();
    int rows = 0;
    for (TableRow row : table.rows()) {
      RowReading unnamed = new RowReading(row, "række " + row.line().row(), log);
      if (!unnamed.blank(ANSWERS)) {
        rows++;
        Answer<String> number = text(unnamed, InitiativeColumn.NUMBER);
        String name = number.orElse(unnamed.concerns());
        RowReading reading = new RowReading(row, "indsats " + name, log);
        if (number instanceof Answer.Blank) {
          log.add(
              reading.finding(
                  InitiativeColumn.NUMBER, FormCode.NUMBER_MISSING, "et tomt felt", "et nummer"));
        }
        initiatives.addAll(initiative(reading, name));
      }
    }
    int filled =
        (int)
            initiatives.stream()
                .filter(each -> each.phase() instanceof Answer.Given)
                .filter(each -> each.status() instanceof Answer.Given)
                .count();
    return SheetAnswers.of(FormSheet.INITIATIVES, initiatives, filled, rows);
  }

  /** None where the row lacks what an initiative can't do without. */
  private List<Initiative> initiative(RowReading row, String id) {
    Answer<String> name = text(row, InitiativeColumn.NAME);
    Answer<Integer> pejlemaerke =
        row.read(InitiativeColumn.PEJLEMAERKE, Vocabulary.pejlemaerke(form.agreement()));
    if (name instanceof Answer.Given<String>(String called, var at)
        && pejlemaerke instanceof Answer.Given<Integer>(Integer number, var under)) {
      return List.of(initiative(row, id, number, called));
    }
    InitiativeColumn needed =
        name instanceof Answer.Given ? InitiativeColumn.PEJLEMAERKE : InitiativeColumn.NAME;
    log.add(
        row.finding(
            needed,
            FormCode.ROW_INCOMPLETE,
            row.row().cell(needed).blank() ? "et tomt felt" : "et felt, der afventer",
            "\"" + needed.heading() + "\" udfyldt"));
    return List.of();
  }

  private Initiative initiative(RowReading row, String id, int pejlemaerke, String name) {
    Term term = form.agreement().term();
    DateKind days =
        new DateKind(
            term.from().minusYears(Day.YEARS_AROUND_TERM),
            term.to().plusYears(Day.YEARS_AROUND_TERM));
    Answer<LocalDate> start = row.read(InitiativeColumn.START, days);
    Answer<LocalDate> end = row.read(InitiativeColumn.END, days);
    if (start instanceof Answer.Given<LocalDate>(LocalDate first, var at)
        && end instanceof Answer.Given<LocalDate>(LocalDate last, var under)
        && last.isBefore(first)) {
      end =
          row.refuse(
              InitiativeColumn.END,
              new Remark(
                  AnswerCode.END_BEFORE_START,
                  "%s til %s".formatted(DanishDate.of(first), DanishDate.of(last)),
                  "en slutdato efter startdatoen"));
      start = new Answer.HeldBack<>(AnswerCode.END_BEFORE_START.id());
    }
    Answer<BigDecimal> granted = row.read(InitiativeColumn.GRANTED, NumberKind.kroner());
    Answer<BigDecimal> spent = row.read(InitiativeColumn.SPENT, NumberKind.kroner());
    Answer<String> status = text(row, InitiativeColumn.STATUS);
    return new Initiative(
        id,
        pejlemaerke,
        name,
        text(row, InitiativeColumn.TARGET_GROUP),
        row.read(InitiativeColumn.PHASE, Vocabulary.phase()),
        start,
        end,
        granted,
        within(granted, spent, status, row),
        status,
        text(row, InitiativeColumn.RESULTS),
        text(row, InitiativeColumn.LEARNING),
        row.row().start());
  }

  private static Answer<BigDecimal> within(
      Answer<BigDecimal> granted, Answer<BigDecimal> spent, Answer<String> status, RowReading row) {
    if (!(granted instanceof Answer.Given<BigDecimal>(BigDecimal whole, var at))
        || !(spent instanceof Answer.Given<BigDecimal>(BigDecimal part, var under))
        || part.compareTo(whole) <= 0) {
      return spent;
    }
    Remark remark =
        new Remark(
            AnswerCode.SPENT_EXCEEDS,
            "%s kr. af %s kr.".formatted(DanishNumber.exact(part), DanishNumber.exact(whole)),
            "højst det bevilgede, eller en begrundelse");
    if (Initiative.isExplanation(status)) {
      row.remark(
          InitiativeColumn.SPENT,
          new Remark(AnswerCode.SURPRISING_EXPLAINED, remark.found(), "højst det bevilgede"));
      return spent;
    }
    return row.refuse(InitiativeColumn.SPENT, remark);
  }

  private static Answer<String> text(RowReading row, InitiativeColumn column) {
    return row.read(column, new TextKind());
  }
}
