package dk.pejling.intake.sheet.table;

import dk.pejling.finding.Finding;
import dk.pejling.finding.SourceLocation.WholeSheet;
import dk.pejling.intake.sheet.form.Column;
import dk.pejling.intake.sheet.form.FormSheet;
import dk.pejling.intake.sheet.grid.Book;
import dk.pejling.intake.sheet.grid.Cell;
import dk.pejling.intake.sheet.grid.CellText;
import dk.pejling.intake.sheet.grid.Grid;
import dk.pejling.intake.sheet.grid.Headings;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the form's tables in a workbook: by the sheets' names, and a renamed sheet by its headings
 * when only one can be meant.
 */
public final class FormTables {
  private final String file;
  private final FindingLog log;
  private final Map<FormSheet, Grid> grids = new EnumMap<>(FormSheet.class);

  public FormTables(String file, Book book, FindingLog log) {
    this.file = file;
    this.log = log;
    Set<Grid> others = new LinkedHashSet<>();
    for (Grid grid : book.grids()) {
      if (!named(grid) && !grid.empty() && !isOwn(grid)) {
        others.add(grid);
      }
    }
    for (FormSheet sheet : FormSheet.values()) {
      if (!grids.containsKey(sheet)) {
        renamed(sheet, others);
      }
    }
    others.forEach(this::extra);
  }

  /** Where a sheet's answers are. */
  public sealed interface Located {
    record At(Table table) implements Located {}

    record Absent(FormCode code) implements Located {}
  }

  public Located table(FormSheet sheet) {
    @Nullable Grid grid = grids.get(sheet);
    if (grid == null) {
      return absent(sheet.title(), FormCode.SHEET_MISSING, "intet ark af det navn", sheet);
    }
    return switch (Headings.find(grid, sheet.columns())) {
      case Headings.Search.NotFound none ->
          absent(grid.name(), FormCode.HEADINGS_MISSING, "ingen række med overskrifter", sheet);
      case Headings.Search.Found(Headings headings) -> new Located.At(table(grid, headings));
    };
  }

  private Table table(Grid grid, Headings headings) {
    SheetPlace place = new SheetPlace(file, grid.name());
    Set<Column> doubled =
        headings.places().keySet().stream()
            .filter(
                column ->
                    headings.doubled().stream()
                        .anyMatch(
                            cell ->
                                CellText.key(cell.text()).equals(CellText.key(column.heading()))))
            .collect(Collectors.toSet());
    headings
        .missing()
        .forEach(
            column ->
                log.add(
                    Finding.of(
                        FormCode.COLUMN_MISSING,
                        place.whole(),
                        "kolonnen \"" + column.heading() + "\"",
                        "ingen kolonne med overskriften",
                        "overskriften \"" + column.heading() + "\"")));
    headings
        .doubled()
        .forEach(
            cell ->
                log.add(
                    Finding.of(
                        FormCode.COLUMN_TWICE,
                        place.cell(cell, cell.text()),
                        "kolonnen \"" + cell.text() + "\"",
                        "overskriften \"" + cell.text() + "\" to gange",
                        "hver overskrift én gang")));
    log.addAll(UnusualLooks.of(grid, headings, place));
    Table table = new Table(place, grid, headings, doubled);
    outside(table);
    return table;
  }

  private void outside(Table table) {
    Set<Integer> known = new LinkedHashSet<>(table.headings().places().values());
    table.headings().doubled().forEach(cell -> known.add(cell.column()));
    for (TableRow row : table.rows()) {
      for (Cell cell : row.line().cells().values()) {
        if (!known.contains(cell.column())) {
          log.add(
              Finding.of(
                  FormCode.CONTENT_OUTSIDE,
                  table.place().cell(cell, ""),
                  "arket som helhed",
                  "indhold uden for skemaets kolonner",
                  "kun skemaets egne kolonner"));
        }
      }
    }
  }

  private Located absent(String name, FormCode code, String found, FormSheet sheet) {
    log.add(
        Finding.of(
            code,
            new WholeSheet(file, name),
            "arket \"" + sheet.title() + "\"",
            found,
            "arket \"" + sheet.title() + "\" med skemaets overskrifter"));
    return new Located.Absent(code);
  }

  private boolean named(Grid grid) {
    for (FormSheet sheet : FormSheet.values()) {
      if (CellText.key(grid.name()).equals(CellText.key(sheet.title()))) {
        grids.put(sheet, grid);
        return true;
      }
    }
    return false;
  }

  private void renamed(FormSheet sheet, Set<Grid> others) {
    List<Grid> alike =
        others.stream()
            .filter(grid -> Headings.find(grid, sheet.columns()) instanceof Headings.Search.Found)
            .toList();
    if (alike.size() == 1) {
      Grid grid = alike.getFirst();
      others.remove(grid);
      grids.put(sheet, grid);
      log.add(
          Finding.of(
              FormCode.SHEET_RENAMED,
              new WholeSheet(file, grid.name()),
              "arket \"" + sheet.title() + "\"",
              "navnet \"" + grid.name() + "\"",
              "navnet \"" + sheet.title() + "\""));
    }
  }

  private void extra(Grid grid) {
    log.add(
        Finding.of(
            FormCode.SHEET_EXTRA,
            new WholeSheet(file, grid.name()),
            "arket \"" + grid.name() + "\"",
            "et ark, som skemaet ikke har",
            "kun skemaets egne ark"));
  }

  private static boolean isOwn(Grid grid) {
    return grid.name().equals(FormSheet.HIDDEN)
        || CellText.key(grid.name()).equals("vejledning")
        || AddedList.is(grid);
  }
}
