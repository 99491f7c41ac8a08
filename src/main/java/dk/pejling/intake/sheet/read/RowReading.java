package dk.pejling.intake.sheet.read;

import dk.pejling.danish.DanishWords;
import dk.pejling.finding.Finding;
import dk.pejling.finding.FindingCode;
import dk.pejling.finding.SourceLocation;
import dk.pejling.intake.SmallCount;
import dk.pejling.intake.sheet.answer.AnswerCode;
import dk.pejling.intake.sheet.answer.AnswerKind;
import dk.pejling.intake.sheet.answer.Parsed;
import dk.pejling.intake.sheet.answer.Parsed.Remark;
import dk.pejling.intake.sheet.answer.Quote;
import dk.pejling.intake.sheet.form.Column;
import dk.pejling.intake.sheet.form.ProgressColumn;
import dk.pejling.intake.sheet.grid.Cell;
import dk.pejling.intake.sheet.grid.CellContent;
import dk.pejling.intake.sheet.grid.CellText;
import dk.pejling.intake.sheet.table.FindingLog;
import dk.pejling.intake.sheet.table.TableRow;
import dk.pejling.observation.Answer;
import java.math.BigDecimal;
import java.util.List;

/**
 * Reads the answers of one row and logs what is wrong with them.
 *
 * @param concerns what the row is about, such as {@code kriterium 2.1}
 * @param small what is hidden of its figures
 */
record RowReading(TableRow row, String concerns, FindingLog log, SmallCount small) {
  private static final List<Column> FIGURES =
      List.of(ProgressColumn.ACHIEVED, ProgressColumn.NUMERATOR, ProgressColumn.DENOMINATOR);

  /** On a sheet without figures of the agreement's. */
  RowReading(TableRow row, String concerns, FindingLog log) {
    this(row, concerns, log, SmallCount.NONE);
  }

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
      case CellContent.Text(String text) when text.length() > CellText.LONGEST ->
          refuse(column, new Remark(AnswerCode.TOO_LONG, "en længere tekst", "højst 32.767 tegn"));
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
            .withRemedy(hidden(column) ? remark.code().remedy() : remark.remedy())
            .withConsequence(
                "%s: \"%s\" afventer; resten af skemaet er modtaget."
                    .formatted(DanishWords.sentence(concerns), column.heading())));
    return new Answer.HeldBack<>(remark.code().id());
  }

  /** Logs something about a column's answer that is used all the same. */
  void remark(Column column, Remark remark) {
    log.add(finding(column, remark.code(), remark.found(), remark.expected()));
  }

  /** Findings are published with the report, which hides small counts; so none is quoted. */
  Finding finding(Column column, FindingCode code, String found, String expected) {
    String content = Quote.plain(row.cell(column).content());
    boolean telling =
        found.codePoints().anyMatch(Character::isDigit)
            || (!content.isEmpty() && found.contains(content));
    return Finding.of(
        code,
        at(column),
        concerns,
        telling && hidden(column) ? SmallCount.UNQUOTED : found,
        expected);
  }

  /** Counts are never quoted; of a value, a count beside it gives the other. */
  private boolean hidden(Column column) {
    if (column.entry() instanceof Column.Entry.Count) {
      return true;
    }
    return FIGURES.contains(column)
        ? FIGURES.stream().anyMatch(figure -> small.in(written(figure)))
            || small.inRest(written(ProgressColumn.NUMERATOR), written(ProgressColumn.DENOMINATOR))
        : !isCriterionId(column) && small.inLabel(written(column));
  }

  /** A criterion's number has two parts, and has to be seen to be put right. */
  private boolean isCriterionId(Column column) {
    return column == ProgressColumn.CRITERION && written(column).matches("\\d{1,2}[.,]\\d{1,2}");
  }

  /** As it was typed: a number without marks. */
  private String written(Column column) {
    return row.cell(column).content() instanceof CellContent.Number(BigDecimal value, var percent)
        ? value.toPlainString()
        : Quote.plain(row.cell(column).content());
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
