package dk.pejling.intake.extract.table.csv;

import dk.pejling.intake.extract.cell.PlainName;
import java.util.ArrayList;
import java.util.List;

/**
 * Labels that stand only on the first row of a block. A label above counts until another stands
 * beside or to the left of it.
 */
final class FillDown {
  private final List<Integer> columns;
  private final List<String> above;

  FillDown(List<String> filled, List<String> headings) {
    List<String> names = filled.stream().map(PlainName::of).toList();
    this.columns = new ArrayList<>();
    this.above = new ArrayList<>();
    for (int at = 0; at < headings.size(); at++) {
      if (names.contains(PlainName.of(headings.get(at)))) {
        columns.add(at);
      }
      above.add("");
    }
  }

  List<String> filled(List<String> fields) {
    if (columns.isEmpty()) {
      return fields;
    }
    List<String> filled = new ArrayList<>(fields);
    boolean outerChanged = false;
    for (int column : columns) {
      if (!fields.get(column).isBlank()) {
        above.set(column, fields.get(column));
        outerChanged = true;
      } else if (outerChanged) {
        above.set(column, "");
      } else {
        filled.set(column, above.get(column));
      }
    }
    return filled;
  }

  /** Whether all that the row says is a label for the rows below it. */
  boolean isLabelAlone(List<String> fields) {
    for (int at = 0; at < fields.size(); at++) {
      if (!fields.get(at).isBlank() && !columns.contains(at)) {
        return false;
      }
    }
    return !columns.isEmpty();
  }
}
