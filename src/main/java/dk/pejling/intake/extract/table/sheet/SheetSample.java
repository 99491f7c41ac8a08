package dk.pejling.intake.extract.table.sheet;

import dk.pejling.intake.extract.table.Sample;
import dk.pejling.intake.extract.table.Sample.SampleCell;
import dk.pejling.intake.limit.Allowance;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Takes a sample of the first sheet of a workbook that people see. */
public final class SheetSample implements SheetXml.Cells {
  private final Allowance allowance;
  private final Sample.Collector collector = new Sample.Collector();
  private final SortedMap<Integer, SampleCell> current = new TreeMap<>();
  private int row;

  private SheetSample(Allowance allowance) {
    this.allowance = allowance;
  }

  public static Sample of(Path file, Allowance allowance) throws IOException {
    SheetSample sample = new SheetSample(allowance);
    WorkbookTable.cells(file, sample);
    sample.endRow();
    return sample.collector.sample();
  }

  @Override
  public void cell(Cell cell) {
    allowance.cells(1);
    allowance.column(cell.column() + 1);
    if (cell.row() != row) {
      endRow();
      row = cell.row();
    }
    current.put(cell.column(), new SampleCell(cell.text(), cell.number()));
  }

  private void endRow() {
    if (!current.isEmpty()) {
      List<SampleCell> cells = new ArrayList<>();
      for (int column = 0; column <= current.lastKey(); column++) {
        cells.add(current.getOrDefault(column, SampleCell.BLANK));
      }
      collector.row(row, cells);
      current.clear();
    }
  }
}
