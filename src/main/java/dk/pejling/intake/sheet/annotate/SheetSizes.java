package dk.pejling.intake.sheet.annotate;

import dk.pejling.intake.sheet.part.Element;
import dk.pejling.intake.sheet.part.Markup;
import java.util.HashMap;
import java.util.Map;

/** How wide a sheet's columns and how high its rows are (`mål`), in pixels. */
record SheetSizes(Map<Integer, Integer> columns, Map<Integer, Integer> rows) {
  private static final int USUAL_WIDTH = 69;

  /** Of rows whose height the spreadsheet finds from their text, often of two lines. */
  private static final int USUAL_HEIGHT = 30;

  private static final int LAST_COLUMN = 200;
  private static final double PIXELS_PER_LETTER = 7;
  private static final double PIXELS_PER_POINT = 4.0 / 3;

  static SheetSizes of(Markup sheet) {
    Map<Integer, Integer> columns = new HashMap<>();
    Map<Integer, Integer> rows = new HashMap<>();
    for (Element each : sheet.elements()) {
      if (each.depth() == 2 && each.name().equals("col")) {
        int width = (int) (decimal(each, "width", 9) * PIXELS_PER_LETTER) + 5;
        for (int at = each.number("min", 1);
            at <= Math.min(each.number("max", 0), LAST_COLUMN);
            at++) {
          columns.put(at - 1, each.attribute("hidden").orElse("").equals("1") ? 0 : width);
        }
      }
      if (each.depth() == 2 && each.name().equals("row") && each.attribute("ht").isPresent()) {
        rows.put(each.number("r", 0) - 1, (int) (decimal(each, "ht", 15) * PIXELS_PER_POINT));
      }
    }
    return new SheetSizes(columns, rows);
  }

  /**
   * Where a box beside a cell begins and ends, as drawings write it: column, pixels into it, row,
   * pixels into it, twice.
   */
  String anchor(int row, int column, int width, int height) {
    int left = column + 1;
    int top = Math.max(0, row - 1);
    int[] right = place(columns, USUAL_WIDTH, left, 15 + width);
    int[] bottom = place(rows, USUAL_HEIGHT, top, 10 + height);
    return "%s, 15, %s, 10, %s, %s, %s, %s"
        .formatted(left, top, right[0], right[1], bottom[0], bottom[1]);
  }

  private static int[] place(Map<Integer, Integer> sizes, int usual, int from, int distance) {
    int at = from;
    int left = distance;
    while (left > sizes.getOrDefault(at, usual) && at < from + LAST_COLUMN) {
      left -= sizes.getOrDefault(at, usual);
      at++;
    }
    return new int[] {at, left};
  }

  private static double decimal(Element element, String attribute, double otherwise) {
    String number = element.attribute(attribute).orElse("");
    return number.matches("\\d{1,6}(\\.\\d{1,20})?") ? Double.parseDouble(number) : otherwise;
  }
}
