package dk.pejling.intake.sheet.workbook;

import dk.pejling.intake.sheet.grid.Cell;
import dk.pejling.intake.sheet.grid.CellContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cells merged across rows (`flettede celler`): only the uppermost holds the content, but people
 * see it in all of them. Words and days are spread to the rows below; one number for several rows
 * has no one reading, and none of them gets it. Not shared between readings.
 */
final class Merges {
  private static final Pattern RANGE =
      Pattern.compile("([A-Z]{1,3})(\\d{1,7}):[A-Z]{1,3}(\\d{1,7})");
  private static final int LETTERS = 26;
  private static final int MOST = 2000;

  private final List<Range> ranges = new ArrayList<>();

  /** The rows of a range in its first column, counted from 0. */
  private record Range(int column, int first, int last) {}

  void add(String reference) throws MalformedWorkbook {
    if (ranges.size() == MOST) {
      throw new MalformedWorkbook("flere flettede celler, end et skema kan have");
    }
    Matcher range = RANGE.matcher(reference);
    if (range.matches()) {
      int column = 0;
      for (char letter : range.group(1).toCharArray()) {
        column = column * LETTERS + letter - 'A' + 1;
      }
      ranges.add(new Range(column - 1, number(range, 2), number(range, 3)));
    }
  }

  /** Changes the rows that hold something; gives the uppermost cells of what was spread. */
  List<Cell> spread(SortedMap<Integer, ? extends Map<Integer, Cell>> cells) {
    List<Cell> spread = new ArrayList<>();
    for (Range range : ranges) {
      @Nullable Map<Integer, Cell> top = cells.get(range.first());
      @Nullable Cell merged = top == null ? null : top.get(range.column());
      if (merged != null && range.last() > range.first()) {
        CellContent content = shared(merged.content());
        cells
            .subMap(range.first(), range.last() + 1)
            .forEach(
                (row, line) ->
                    line.put(
                        range.column(), new Cell(row, range.column(), content, merged.formula())));
        spread.add(merged);
      }
    }
    return spread;
  }

  private static CellContent shared(CellContent content) {
    return content instanceof CellContent.Number
        ? new CellContent.Unreadable("et tal, der er flettet over flere rækker")
        : content;
  }

  private static int number(Matcher range, int group) {
    return Integer.parseInt(range.group(group));
  }
}
