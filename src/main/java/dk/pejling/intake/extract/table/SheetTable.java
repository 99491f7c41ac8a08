package dk.pejling.intake.extract.table;

import dk.pejling.finding.SourceLocation;
import dk.pejling.intake.extract.cell.PlainName;
import dk.pejling.intake.extract.profile.Columns;
import dk.pejling.intake.extract.profile.Columns.PeriodPlace;
import dk.pejling.intake.extract.profile.FileFormat;
import dk.pejling.intake.extract.profile.SourceProfile;
import dk.pejling.intake.extract.profile.shape.HeadingPlace;
import dk.pejling.intake.extract.table.CellRow.Cell;
import dk.pejling.period.PeriodNotation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A sheet as Statistikbanken writes it: perhaps title rows, then a row of headings, then labels
 * that stand only on the first row of a block, and perhaps one column of figures for each period.
 * Title rows above and footnotes below are left out: they have no figures.
 *
 * <pre>
 * Køn    Alder    Transportype         Område        2010  2011
 * Mænd   0-17 år  Almindelig personbil Hele landet    111    69
 *                                      Brønderslev      5     1
 *                 Cykel                Hele landet     92    81
 * </pre>
 *
 * Where the profile says that periods are headings, each figure becomes a row of its own, with
 * {@link Tables#PERIOD} and {@link Tables#FIGURE} after the labels.
 */
final class SheetTable implements SheetXml.Cells {
  private final String file;
  private final String sheet;
  private final List<String> fillDown;
  private final boolean periodsInHeadings;
  private final List<String> needed;
  private final HeadingPlace place;
  private final RowVisitor visitor;
  private final Map<Integer, Cell> above = new HashMap<>();
  private final List<Integer> labels = new ArrayList<>();
  private final SortedMap<Integer, String> headings = new TreeMap<>();
  private final SortedMap<Integer, Cell> periods = new TreeMap<>();
  private final SortedMap<Integer, Cell> current = new TreeMap<>();
  private List<String> topRow = List.of();
  private Stage stage = Stage.BEFORE_HEADINGS;
  private int row;

  private enum Stage {
    BEFORE_HEADINGS,
    ROWS,
    STOPPED
  }

  SheetTable(
      String file,
      String sheet,
      FileFormat.Workbook format,
      SourceProfile profile,
      RowVisitor visitor) {
    Columns columns = profile.columns();
    this.file = file;
    this.sheet = sheet;
    this.place = profile.shape().headings();
    this.fillDown = format.fillDown().stream().map(PlainName::of).toList();
    this.periodsInHeadings = columns.period() instanceof PeriodPlace.InHeadings;
    this.needed = columns.required().stream().map(PlainName::of).toList();
    this.visitor = visitor;
  }

  @Override
  public void cell(int row, int column, String text, boolean number) {
    if (row != this.row) {
      endRow();
      this.row = row;
    }
    if (!text.isBlank()) {
      current.put(column, new Cell(text, number, row, column));
    }
  }

  /** No more cells. */
  void end() {
    endRow();
    if (stage == Stage.BEFORE_HEADINGS && !topRow.isEmpty()) {
      visitor.headings(topRow, new SourceLocation.WholeSheet(file, sheet));
    }
  }

  private void endRow() {
    if (current.isEmpty() || stage == Stage.STOPPED) {
      current.clear();
      return;
    }
    if (stage == Stage.BEFORE_HEADINGS) {
      lookForHeadings();
    } else {
      readRow();
    }
    current.clear();
  }

  private void readRow() {
    fillDown();
    if (periodsInHeadings) {
      figuresOfRow();
    } else {
      visitor.row(new CellRow(file, sheet, List.copyOf(headings.values()), cells(labels)));
    }
  }

  private void lookForHeadings() {
    List<String> texts = current.values().stream().map(Cell::text).toList();
    topRow = topRow.isEmpty() ? texts : topRow;
    switch (place) {
      case HeadingPlace.Found() -> {
        if (!texts.stream().map(PlainName::of).toList().containsAll(needed)) {
          return;
        }
        takeHeadings();
      }
      case HeadingPlace.InLine(int line, List<String> names) -> {
        if (row < line) {
          return;
        }
        name(names);
        takeHeadings();
      }
      case HeadingPlace.Named(List<String> names) -> {
        SortedMap<Integer, Cell> first = new TreeMap<>(current);
        current.clear();
        name(names);
        takeHeadings();
        current.clear();
        current.putAll(first);
        if (stage == Stage.ROWS) {
          readRow();
        }
      }
    }
  }

  /** The profile's own names for the first columns. */
  private void name(List<String> names) {
    for (int column = 0; column < names.size(); column++) {
      current.put(column, new Cell(names.get(column), false, row, column));
    }
  }

  private void takeHeadings() {
    current.forEach(
        (column, cell) -> {
          if (periodsInHeadings && PeriodNotation.read(cell.text().strip()).isPresent()) {
            periods.put(column, cell);
          } else {
            headings.put(column, cell.text());
            labels.add(column);
          }
        });
    if (periodsInHeadings) {
      headings.put(Integer.MAX_VALUE - 1, Tables.PERIOD);
      headings.put(Integer.MAX_VALUE, Tables.FIGURE);
    }
    SourceLocation at = new SourceLocation.WholeSheet(file, sheet);
    boolean usable = visitor.headings(List.copyOf(headings.values()), at);
    stage = usable ? Stage.ROWS : Stage.STOPPED;
  }

  /** A label above counts until another stands beside or to the left of it. */
  private void fillDown() {
    boolean outerChanged = false;
    for (int column : labels) {
      if (!fillDown.contains(PlainName.of(headings.getOrDefault(column, "")))) {
        continue;
      }
      Cell own = current.get(column);
      Cell label = above.get(column);
      if (own != null) {
        above.put(column, own);
        outerChanged = true;
      } else if (outerChanged) {
        above.remove(column);
      } else if (label != null) {
        current.put(column, label);
      }
    }
  }

  private void figuresOfRow() {
    if (periods.keySet().stream().noneMatch(current::containsKey)) {
      return;
    }
    List<String> names = List.copyOf(headings.values());
    List<Cell> labelCells = cells(labels);
    periods.forEach(
        (column, period) -> {
          List<Cell> cells = new ArrayList<>(labelCells);
          cells.add(period);
          cells.add(current.getOrDefault(column, new Cell("", false, row, column)));
          visitor.row(new CellRow(file, sheet, names, cells));
        });
  }

  private List<Cell> cells(List<Integer> columns) {
    return columns.stream()
        .map(column -> current.getOrDefault(column, new Cell("", false, row, column)))
        .toList();
  }
}
