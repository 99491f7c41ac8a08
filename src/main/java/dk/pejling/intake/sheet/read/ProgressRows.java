package dk.pejling.intake.sheet.read;

import dk.pejling.agreement.goal.CriterionId;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.finding.Finding;
import dk.pejling.finding.FindingCode;
import dk.pejling.finding.SourceLocation;
import dk.pejling.finding.SourceLocation.WholeSheet;
import dk.pejling.intake.SmallCount;
import dk.pejling.intake.sheet.answer.Quote;
import dk.pejling.intake.sheet.form.Column.Entry;
import dk.pejling.intake.sheet.form.CriterionRow;
import dk.pejling.intake.sheet.form.CriterionRow.Measured;
import dk.pejling.intake.sheet.form.Form;
import dk.pejling.intake.sheet.form.FormSheet;
import dk.pejling.intake.sheet.form.ProgressColumn;
import dk.pejling.intake.sheet.grid.Cell;
import dk.pejling.intake.sheet.table.FindingLog;
import dk.pejling.intake.sheet.table.FormCode;
import dk.pejling.intake.sheet.table.FormTables;
import dk.pejling.intake.sheet.table.Table;
import dk.pejling.intake.sheet.table.TableRow;
import dk.pejling.observation.Answer;
import dk.pejling.observation.CriterionProgress;
import dk.pejling.observation.ReceivedFile.SheetCompleteness;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the sheet Fremdrift: exactly one progress for each criterion the cluster reports on. */
final class ProgressRows {
  private static final List<ProgressColumn> ANSWERS =
      Arrays.stream(ProgressColumn.values())
          .filter(column -> !(column.entry() instanceof Entry.Prefilled))
          .toList();

  private final Form form;
  private final String file;
  private final FindingLog log;

  ProgressRows(Form form, String file, FindingLog log) {
    this.form = form;
    this.file = file;
    this.log = log;
  }

  SheetAnswers<CriterionProgress> read(FormTables.Located located) {
    List<CriterionProgress> progress =
        switch (located) {
          case FormTables.Located.At(Table table) -> rows(table);
          case FormTables.Located.Absent(FormCode code) ->
              form.criteria().stream()
                  .map(
                      row ->
                          withheld(
                              row.id(), code, new WholeSheet(file, FormSheet.PROGRESS.title())))
                  .toList();
        };
    int filled =
        (int) progress.stream().filter(each -> each.status() instanceof Answer.Given).count();
    return new SheetAnswers<>(
        progress, new SheetCompleteness(FormSheet.PROGRESS.title(), filled, progress.size()));
  }

  private List<CriterionProgress> rows(Table table) {
    List<String> ids = form.criteria().stream().map(row -> row.id().value()).toList();
    Map<String, List<RowReading>> byId = new LinkedHashMap<>();
    for (TableRow row : table.rows()) {
      String id = id(row);
      if (ids.contains(id)) {
        byId.computeIfAbsent(id, none -> new ArrayList<>())
            .add(new RowReading(row, "kriterium " + id, log, small(id)));
      } else {
        unplaced(
            new RowReading(row, "række " + row.line().row(), log, SmallCount.of(form.agreement())),
            ids);
      }
    }
    return form.criteria().stream()
        .map(row -> progress(row, byId.getOrDefault(row.id().value(), List.of()), table))
        .toList();
  }

  /** What is hidden of a criterion; where a figure has no business, of any. */
  private SmallCount small(String id) {
    return form.criteria().stream()
        .filter(row -> row.id().value().equals(id))
        .map(CriterionRow::measured)
        .findFirst()
        .map(
            measured ->
                switch (measured) {
                  case Measured.By(Indicator indicator) -> SmallCount.of(indicator);
                  case Measured.WithoutFigure none -> SmallCount.of(form.agreement());
                })
        .orElse(SmallCount.of(form.agreement()));
  }

  private void unplaced(RowReading row, List<String> ids) {
    Cell id = row.row().cell(ProgressColumn.CRITERION);
    if (!id.blank()) {
      log.add(
          row.finding(
              ProgressColumn.CRITERION,
              FormCode.UNKNOWN_CRITERION,
              Quote.of(id.content()),
              "et af kriterierne " + String.join(", ", ids)));
    } else if (!row.blank(ANSWERS)) {
      log.add(
          row.finding(
              ProgressColumn.CRITERION,
              FormCode.ROW_WITHOUT_CRITERION,
              "et tomt felt",
              "kriteriets nummer"));
    }
  }

  private CriterionProgress progress(CriterionRow row, List<RowReading> rows, Table table) {
    String concerns = "kriterium " + row.id();
    if (rows.isEmpty()) {
      log.add(
          Finding.of(
              FormCode.CRITERION_MISSING,
              table.place().whole(),
              concerns,
              "ingen række med kriteriet",
              "én række for hvert kriterium"));
      return withheld(row.id(), FormCode.CRITERION_MISSING, table.place().whole());
    }
    List<RowReading> answered = rows.stream().filter(each -> !each.blank(ANSWERS)).toList();
    if (answered.size() > 1) {
      RowReading second = answered.get(1);
      log.add(
          second.finding(
              ProgressColumn.CRITERION,
              FormCode.CRITERION_TWICE,
              "svar i række "
                  + String.join(
                      " og ",
                      answered.stream()
                          .map(each -> Integer.toString(each.row().line().row()))
                          .toList()),
              "ét sæt svar"));
      return withheld(row.id(), FormCode.CRITERION_TWICE, answered.getFirst().row().start());
    }
    return new ProgressRow(form, row, answered.isEmpty() ? rows.getFirst() : answered.getFirst())
        .read();
  }

  private static String id(TableRow row) {
    String id = Quote.plain(row.cell(ProgressColumn.CRITERION).content()).replace(',', '.');
    return id.toLowerCase(Locale.ROOT).startsWith("kriterium ")
        ? id.substring("kriterium ".length())
        : id;
  }

  /** Stands for a criterion whose row can't be used at all. */
  private static CriterionProgress withheld(
      CriterionId criterion, FindingCode code, SourceLocation at) {
    String why = code.id();
    return new CriterionProgress(
        criterion,
        new Answer.HeldBack<>(why),
        new Answer.HeldBack<>(why),
        new Answer.HeldBack<>(why),
        new Answer.HeldBack<>(why),
        new Answer.HeldBack<>(why),
        new Answer.HeldBack<>(why),
        new Answer.HeldBack<>(why),
        new Answer.HeldBack<>(why),
        new Answer.HeldBack<>(why),
        new Answer.HeldBack<>(why),
        new Answer.HeldBack<>(why),
        new Answer.HeldBack<>(why),
        new Answer.HeldBack<>(why),
        at);
  }
}
