package dk.pejling.intake.sheet.read;

import dk.pejling.danish.DanishWords;
import dk.pejling.finding.Finding;
import dk.pejling.finding.FindingCode;
import dk.pejling.finding.SourceLocation;
import dk.pejling.intake.sheet.answer.AnswerCode;
import dk.pejling.intake.sheet.answer.AnswerKind;
import dk.pejling.intake.sheet.answer.Parsed;
import dk.pejling.intake.sheet.answer.Parsed.Remark;
import dk.pejling.intake.sheet.answer.Quote;
import dk.pejling.intake.sheet.form.Column;
import dk.pejling.intake.sheet.grid.Cell;
import dk.pejling.intake.sheet.grid.CellContent;
import dk.pejling.intake.sheet.table.FindingLog;
import dk.pejling.intake.sheet.table.TableRow;
import dk.pejling.observation.Answer;

/**
 * Reads the answers of one row and logs what is wrong with them.
 *
 * @param concerns what the row is about, such as {@code kriterium 2.1}
 */
record RowReading(TableRow row, String concerns, FindingLog log) {
  private static final String UNQUOTED = "et antal, der ikke gengives, da det kan være lille";

  <T> Answer<T> read(Column column, AnswerKind<T> kind) {
    if (row.table().unreadable(column)) {
      return new Answer.HeldBack<>(row.table().reason(column).id());
    }
    Cell cell = row.cell(column);
    return switch (cell.content()) {
      case CellContent.Nothing nothing -> Answer.blank();
      case CellContent.Fault fault ->
          refuse(column, new Remark(AnswerCode.ERROR_VALUE, Quote.of(fault), "en værdi"));
      case CellContent.Unreadable odd ->
          refuse(column, new Remark(AnswerCode.UNREADABLE, Quote.of(odd), "en værdi"));
      case CellContent.Uncalculated none ->
          refuse(column, new Remark(AnswerCode.UNCALCULATED, Quote.of(none), "en værdi"));
      case CellContent content -> {
        if (cell.formula()) {
          remark(column, new Remark(AnswerCode.FORMULA_READ, Quote.of(content), "en værdi"));
        }
        yield answer(column, kind.read(content));
      }
    };
  }

  private <T> Answer<T> answer(Column column, Parsed<T> parsed) {
    return switch (parsed) {
      case Parsed.Value<T>(T value) -> new Answer.Given<>(value, at(column));
      case Parsed.Noted<T>(T value, Remark remark) -> {
        remark(column, remark);
        yield new Answer.Given<>(value, at(column));
      }
      case Parsed.Refused<T>(Remark remark) -> refuse(column, remark);
      case Parsed.Void<T>(Remark remark) -> {
        remark(column, remark);
        yield Answer.blank();
      }
      case Parsed.Nothing<T> nothing -> Answer.blank();
    };
  }

  /** Logs why a column's answer can't be used, and holds it back. */
  <T> Answer<T> refuse(Column column, Remark remark) {
    log.add(
        finding(column, remark.code(), remark.found(), remark.expected())
            .withRemedy(isCount(column) ? remark.code().remedy() : remark.remedy())
            .withConsequence(
                "%s: \"%s\" afventer; resten af skemaet er modtaget."
                    .formatted(DanishWords.sentence(concerns), column.heading())));
    return new Answer.HeldBack<>(remark.code().id());
  }

  /** Logs something about a column's answer that is used all the same. */
  void remark(Column column, Remark remark) {
    log.add(finding(column, remark.code(), remark.found(), remark.expected()));
  }

  /** Findings are published with the report, which hides small counts; so no count is quoted. */
  Finding finding(Column column, FindingCode code, String found, String expected) {
    boolean telling = isCount(column) && found.chars().anyMatch(Character::isDigit);
    return Finding.of(code, at(column), concerns, telling ? UNQUOTED : found, expected);
  }

  private static boolean isCount(Column column) {
    return column.entry() instanceof Column.Entry.Count;
  }

  SourceLocation at(Column column) {
    return row.at(column);
  }

  /** Whether anything stands under these columns. */
  boolean blank(Iterable<? extends Column> columns) {
    for (Column column : columns) {
      if (!row.cell(column).blank()) {
        return false;
      }
    }
    return true;
  }
}
