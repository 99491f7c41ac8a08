package dk.pejling.intake.extract.table.sheet;

import dk.pejling.finding.SourceLocation;
import dk.pejling.intake.extract.cell.PlainName;
import dk.pejling.intake.extract.profile.Columns;
import dk.pejling.intake.extract.profile.Columns.PeriodPlace;
import dk.pejling.intake.extract.profile.FileFormat;
import dk.pejling.intake.extract.profile.SourceProfile;
import dk.pejling.intake.extract.profile.shape.HeadingPlace;
import dk.pejling.intake.extract.table.Layout;
import dk.pejling.intake.extract.table.RowVisitor;
import dk.pejling.intake.sheet.workbook.MalformedWorkbook;
import dk.pejling.period.PeriodNotation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
 * {@link Layout#PERIOD} and {@link Layout#FIGURE} after the labels.
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
  private final List<Cell> periods = new ArrayList<>();
  private final SheetRow current = new SheetRow();
  private int[] labels = {};
  private int[] filledDown = {};
  private List<String> topRow = List.of();
  private List<String> names = List.of();
  private Stage stage = Stage.BEFORE_HEADINGS;
  private final OutsideTable outside = new OutsideTable();
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
  public void cell(Cell cell) throws MalformedWorkbook {
    if (cell.row() != row) {
      endRow();
      row = cell.row();
    }
    if (!cell.text().isBlank() && current.put(cell.column(), cell) != null) {
      throw new MalformedWorkbook("cellen " + cell.address() + " står der to gange");
    }
  }

  /**
   * No more cells.
   *
   * @param otherSheets that aren't read
   */
  void end(List<String> otherSheets) {
    endRow();
    if (stage == Stage.BEFORE_HEADINGS && !topRow.isEmpty()) {
      visitor.headings(topRow, new SourceLocation.WholeSheet(file, sheet));
    } else if (stage == Stage.ROWS) {
      outside.tell(file, sheet, otherSheets, visitor);
    }
  }

  private void endRow() {
    if (current.isEmpty()) {
      return;
    }
    switch (stage) {
      case BEFORE_HEADINGS -> lookForHeadings();
      case ROWS -> readRow();
      case STOPPED -> {}
    }
    current.clear();
  }

  private void readRow() {
    fillDown();
    if (periodsInHeadings) {
      figuresOfRow();
    } else {
      visitor.row(new CellRow(file, sheet, names, Arrays.asList(labelCells(0))));
    }
  }

  private void lookForHeadings() {
    List<String> texts = current.filled().stream().map(Cell::text).toList();
    topRow = topRow.isEmpty() ? texts : topRow;
    switch (place) {
      case HeadingPlace.Found() -> {
        if (!texts.stream().map(PlainName::of).toList().containsAll(needed)) {
          outside.above(row);
          return;
        }
        takeHeadings();
      }
      case HeadingPlace.InLine(int line, List<String> names) -> {
        if (row < line) {
          outside.above(row);
          return;
        }
        name(names);
        takeHeadings();
      }
      case HeadingPlace.Named(List<String> names) -> {
        List<Cell> first = current.filled();
        current.clear();
        name(names);
        takeHeadings();
        current.clear();
        first.forEach(cell -> current.put(cell.column(), cell));
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
    List<Cell> headings = new ArrayList<>();
    for (Cell cell : current.filled()) {
      boolean period = periodsInHeadings && PeriodNotation.read(cell.text().strip()).isPresent();
      (period ? periods : headings).add(cell);
    }
    labels = headings.stream().mapToInt(Cell::column).toArray();
    filledDown =
        headings.stream()
            .filter(heading -> fillDown.contains(PlainName.of(heading.text())))
            .mapToInt(Cell::column)
            .toArray();
    List<String> all = new ArrayList<>(headings.stream().map(Cell::text).toList());
    if (periodsInHeadings) {
      all.add(Layout.PERIOD);
      all.add(Layout.FIGURE);
    }
    names = List.copyOf(all);
    boolean usable = visitor.headings(names, new SourceLocation.WholeSheet(file, sheet));
    stage = usable ? Stage.ROWS : Stage.STOPPED;
  }

  /** A label above counts until another stands beside or to the left of it. */
  private void fillDown() {
    boolean outerChanged = false;
    for (int column : filledDown) {
      @Nullable Cell own = current.at(column);
      @Nullable Cell label = above.get(column);
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
    if (periods.stream().allMatch(period -> current.at(period.column()) == null)) {
      outside.withoutFigures(row, current.filled().stream().allMatch(this::isFilledDown));
      return;
    }
    outside.figures();
    for (Cell period : periods) {
      Cell[] cells = labelCells(2);
      cells[labels.length] = period;
      cells[labels.length + 1] = cell(period.column());
      visitor.row(new CellRow(file, sheet, names, Arrays.asList(cells)));
    }
  }

  private boolean isFilledDown(Cell cell) {
    return Arrays.stream(filledDown).anyMatch(column -> column == cell.column());
  }

  /** With room for more behind them. */
  private Cell[] labelCells(int more) {
    Cell[] cells = new Cell[labels.length + more];
    for (int at = 0; at < labels.length; at++) {
      cells[at] = cell(labels[at]);
    }
    return cells;
  }

  private Cell cell(int column) {
    @Nullable Cell cell = current.at(column);
    return cell == null ? new Cell("", false, row, column) : cell;
  }
}
