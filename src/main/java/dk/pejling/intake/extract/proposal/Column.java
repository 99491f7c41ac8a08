package dk.pejling.intake.extract.proposal;

import dk.pejling.intake.extract.table.Sample.SampleCell;
import dk.pejling.intake.extract.table.Sample.SampleRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a column of a sample holds.
 *
 * @param name its heading, or one made up where it has none
 * @param values each text with how often it stands there
 * @param cells those that aren't blank, in order
 * @param blanks how many are
 * @param startsFilled whether the first is filled
 */
record Column(
    int index,
    String name,
    Map<String, Integer> values,
    List<SampleCell> cells,
    int blanks,
    boolean startsFilled) {
  /** Texts in a column of figures stand for figures that aren't there, and are few. */
  private static final int TOKENS = 6;

  private static final int QUARTER = 4;

  static Column of(int index, String name, List<SampleRow> rows) {
    Map<String, Integer> values = new LinkedHashMap<>();
    List<SampleCell> cells = new ArrayList<>();
    for (SampleRow row : rows) {
      SampleCell cell = row.cell(index);
      if (!cell.isBlank()) {
        cells.add(cell);
        values.merge(cell.text(), 1, Integer::sum);
      }
    }
    boolean filled = !rows.isEmpty() && !rows.getFirst().cell(index).isBlank();
    return new Column(index, name, values, cells, rows.size() - cells.size(), filled);
  }

  long figures() {
    return cells.stream().filter(Figures::isFigure).count();
  }

  /** Whether it holds figures and what stands for them. */
  boolean isNumeric() {
    return figures() > 0
        && values.keySet().stream()
                .filter(text -> !Figures.isFigure(new SampleCell(text, false)))
                .count()
            <= TOKENS;
  }

  boolean isPeriods() {
    return !values.isEmpty() && values.keySet().stream().allMatch(Figures::isPeriod);
  }

  /** Whether its labels stand only on the first row of each block. */
  boolean isFilledDown() {
    return startsFilled && !isNumeric() && blanks * QUARTER >= blanks + cells.size();
  }
}
