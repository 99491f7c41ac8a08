package dk.pejling.intake.sheet.grid;

import dk.pejling.intake.sheet.form.Column;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The row of headings of a table (`overskriftsrække`) and where each column stands.
 *
 * @param row counted from 1
 * @param places of the columns, counted from 0
 * @param missing columns that no heading names
 * @param doubled headings that stand more than once, so that neither column can be chosen
 * @param others cells of the row that no column of the form has
 */
public record Headings(
    int row,
    Map<Column, Integer> places,
    Set<Column> missing,
    List<Cell> doubled,
    List<Cell> others) {

  /** A sheet's headings, or none where fewer than half of the columns are named in any row. */
  public sealed interface Search {
    record Found(Headings headings) implements Search {}

    record NotFound() implements Search {}
  }

  /** The row that names most of the columns; the first of equals. */
  public static Search find(Grid grid, List<Column> columns) {
    Headings best = new Headings(0, Map.of(), Set.copyOf(columns), List.of(), List.of());
    for (Grid.Line line : grid.lines().values()) {
      Headings here = match(line, columns);
      if (here.places().size() > best.places().size()) {
        best = here;
      }
    }
    return best.places().size() * 2 >= columns.size()
        ? new Search.Found(best)
        : new Search.NotFound();
  }

  private static Headings match(Grid.Line line, List<Column> columns) {
    Map<Column, Integer> places = new LinkedHashMap<>();
    Set<Column> missing = new LinkedHashSet<>(columns);
    List<Cell> doubled = new ArrayList<>();
    List<Cell> others = new ArrayList<>();
    for (Cell cell : line.cells().values()) {
      String key = CellText.key(cell.text());
      columns.stream()
          .filter(column -> CellText.key(column.heading()).equals(key))
          .findFirst()
          .ifPresentOrElse(
              column -> {
                if (places.putIfAbsent(column, cell.column()) != null) {
                  doubled.add(cell);
                }
                missing.remove(column);
              },
              () -> others.add(cell));
    }
    return new Headings(line.row(), places, missing, doubled, others);
  }

  /** The same headings repeated further down a sheet. */
  public boolean repeatedBy(Grid.Line line) {
    return places.entrySet().stream()
            .filter(
                place ->
                    CellText.key(line.cell(place.getValue()).text())
                        .equals(CellText.key(place.getKey().heading())))
            .count()
        >= 3;
  }
}
