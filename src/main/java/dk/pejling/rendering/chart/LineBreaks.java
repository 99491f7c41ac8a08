package dk.pejling.rendering.chart;

import java.util.ArrayList;
import java.util.List;

/** Breaks a label between words; a word wider than the line stands alone. */
public final class LineBreaks {
  private LineBreaks() {}

  public static List<String> lines(
      String text, Face face, double size, double width, TextMeasure measure) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.split(" ", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (line.isEmpty() || measure.width(longer, face, size) <= width) {
        line = longer;
      } else {
        lines.add(line);
        line = word;
      }
    }
    if (!line.isEmpty()) {
      lines.add(line);
    }
    return List.copyOf(lines);
  }
}
