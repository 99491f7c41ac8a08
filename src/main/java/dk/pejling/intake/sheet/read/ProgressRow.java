package dk.pejling.intake.sheet.read;

import dk.pejling.agreement.Term;
import dk.pejling.agreement.goal.SuccessCriterion.Milestone;
import dk.pejling.intake.sheet.answer.AnswerCode;
import dk.pejling.intake.sheet.answer.DateKind;
import dk.pejling.intake.sheet.answer.Parsed.Remark;
import dk.pejling.intake.sheet.answer.Quote;
import dk.pejling.intake.sheet.answer.TextKind;
import dk.pejling.intake.sheet.answer.Vocabulary;
import dk.pejling.intake.sheet.form.CriterionRow;
import dk.pejling.intake.sheet.form.Form;
import dk.pejling.intake.sheet.form.ProgressColumn;
import dk.pejling.intake.sheet.grid.CellText;
import dk.pejling.intake.sheet.table.FormCode;
import dk.pejling.observation.Answer;
import dk.pejling.observation.CriterionProgress;
import dk.pejling.observation.CriterionProgress.Status;
import java.time.LocalDate;

/** Reads what a cluster says of one criterion, and whether its answers agree with each other. */
record ProgressRow(Form form, CriterionRow criterion, RowReading row) {
  CriterionProgress read() {
    prefilled(ProgressColumn.PEJLEMAERKE, criterion.pejlemaerke());
    prefilled(ProgressColumn.NAME, criterion.criterion().frame().name());
    prefilled(ProgressColumn.TARGET, criterion.target());
    prefilled(ProgressColumn.DUE, criterion.due());
    Term term = form.agreement().term();
    DateKind inTerm = new DateKind(term.from(), term.to());
    Answer<Status> status = row.read(ProgressColumn.STATUS, Vocabulary.status());
    Answer<LocalDate> measured = row.read(ProgressColumn.MEASURED, inTerm);
    Answer<String> evidence = text(ProgressColumn.EVIDENCE);
    Answer<String> reason = text(ProgressColumn.DEVIATION);
    Figures figures = Figures.read(criterion, row, reason);
    if (status instanceof Answer.Blank) {
      boolean painted =
          row.row()
              .table()
              .grid()
              .painted()
              .contains(row.row().cell(ProgressColumn.STATUS).address());
      log(
          ProgressColumn.STATUS,
          painted ? FormCode.STATUS_BY_COLOUR : FormCode.STATUS_BLANK,
          painted ? "et farvet felt uden tekst" : "et tomt felt",
          "en status fra listen");
    }
    return new CriterionProgress(
        criterion.id(),
        DoneAgainstFigure.checked(
            agreeing(status, measured, evidence), figures.achieved(), this, reason),
        figures.achieved(),
        figures.numerator(),
        figures.denominator(),
        measured,
        row.read(ProgressColumn.EXPECTED, inTerm),
        evidence,
        row.read(ProgressColumn.CONFIDENCE, Vocabulary.confidence()),
        text(ProgressColumn.DESCRIPTION),
        text(ProgressColumn.BARRIERS),
        text(ProgressColumn.NEXT_STEPS),
        text(ProgressColumn.OWNER),
        reason,
        row.row().start());
  }

  /** A milestone is done on a day, and with evidence; otherwise its status waits. */
  private Answer<Status> agreeing(
      Answer<Status> status, Answer<LocalDate> measured, Answer<String> evidence) {
    boolean doneMilestone =
        criterion.criterion() instanceof Milestone
            && status.orElse(Status.NOT_STARTED) == Status.DONE;
    if (doneMilestone && measured instanceof Answer.Blank) {
      return row.refuse(
          ProgressColumn.STATUS,
          new Remark(AnswerCode.MILESTONE_WITHOUT_DATE, "ingen måledato", "dagen i \"Måledato\""));
    }
    if (doneMilestone && evidence instanceof Answer.Blank) {
      return row.refuse(
          ProgressColumn.STATUS,
          new Remark(
              AnswerCode.MILESTONE_WITHOUT_EVIDENCE,
              "ingen dokumentation",
              "et link eller et dokumentnavn"));
    }
    return status;
  }

  private void prefilled(ProgressColumn column, String agreed) {
    if (row.row().table().unreadable(column)) {
      return;
    }
    String found = Quote.plain(row.row().cell(column).content());
    if (!CellText.key(found).equals(CellText.key(agreed))) {
      log(
          column,
          FormCode.PREFILLED_CHANGED,
          found.isEmpty() ? "et tomt felt" : Quote.text(found),
          "\"" + agreed + "\"");
    }
  }

  private Answer<String> text(ProgressColumn column) {
    return row.read(column, new TextKind());
  }

  private void log(ProgressColumn column, FormCode code, String found, String expected) {
    row.log().add(row.finding(column, code, found, expected));
  }
}
