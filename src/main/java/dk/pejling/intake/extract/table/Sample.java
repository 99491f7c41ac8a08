package dk.pejling.intake.extract.table;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Some of a file's rows as they stand, titles and footnotes among them: the first, the last, and
 * some in between (`stikprøve`).
 *
 * @param rows those that hold something
 * @param total how many the file has
 */
public record Sample(List<SampleRow> rows, int total) {
  private static final int FIRST = 10_000;
  private static final int LAST = 40;

  /** Of the rows in between, so many at most, evenly spread. */
  private static final int SPREAD = 5_000;

  public Sample {
    rows = List.copyOf(rows);
  }

  /**
   * A row with its cells, from the first column on.
   *
   * @param line counted from 1
   */
  public record SampleRow(int line, List<SampleCell> cells) {
    public SampleRow {
      cells = List.copyOf(cells);
    }

    /** The cell of that column, counted from 0; blank where the row is shorter. */
    public SampleCell cell(int column) {
      return column < cells.size() ? cells.get(column) : SampleCell.BLANK;
    }
  }

  /**
   * A cell.
   *
   * @param number whether the file itself says that it is one
   */
  public record SampleCell(String text, boolean number) {
    public static final SampleCell BLANK = new SampleCell("", false);

    public SampleCell {
      text = text.strip();
    }

    public boolean isBlank() {
      return text.isEmpty();
    }
  }

  /** Whether rows in between were left out. */
  public boolean isPart() {
    return total > rows.size();
  }

  /** Takes rows in the order of the file. */
  public static final class Collector {
    private final List<SampleRow> first = new ArrayList<>();
    private final List<SampleRow> spread = new ArrayList<>();
    private final Deque<SampleRow> last = new ArrayDeque<>();
    private int total;
    private long passed;
    private long stride = 1;

    /** A row; one that holds nothing doesn't count. */
    public void row(int line, List<SampleCell> cells) {
      if (cells.stream().allMatch(SampleCell::isBlank)) {
        return;
      }
      total++;
      if (first.size() < FIRST) {
        first.add(new SampleRow(line, cells));
        return;
      }
      last.add(new SampleRow(line, cells));
      if (last.size() > LAST) {
        between(last.removeFirst());
      }
    }

    /** Every so many rows; twice as many whenever there is no more room. */
    private void between(SampleRow row) {
      if (passed++ % stride != 0) {
        return;
      }
      spread.add(row);
      if (spread.size() > SPREAD) {
        List<SampleRow> every = new ArrayList<>();
        for (int at = 0; at < spread.size(); at += 2) {
          every.add(spread.get(at));
        }
        spread.clear();
        spread.addAll(every);
        stride *= 2;
      }
    }

    public Sample sample() {
      List<SampleRow> rows = new ArrayList<>(first);
      rows.addAll(spread);
      rows.addAll(last);
      return new Sample(rows, total);
    }
  }
}
