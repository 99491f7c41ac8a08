package dk.pejling.rendering.html.status;

import dk.pejling.rendering.chart.mark.Distribution;
import dk.pejling.rendering.chart.mark.StatusMarks;
import dk.pejling.rendering.markup.Markup;
import dk.pejling.rendering.svg.SceneSvg;
import dk.pejling.report.document.Mark;
import java.util.List;
import java.util.Locale;

/** Status marks: drawn once on the page, and used wherever they stand. */
public final class MarkWriter {
  private static final double SIZE = 9;
  private static final double BOX = 10;

  private MarkWriter() {}

  /** The drawings, which are not shown themselves. */
  public static void definitions(Markup out) {
    out.open("svg", "class", "definitions", "aria-hidden", "true", "width", "0", "height", "0");
    for (Mark mark : Mark.values()) {
      out.open("symbol", "id", id(mark), "viewBox", "0 0 10 10");
      SceneSvg.write(StatusMarks.shapes(mark, BOX / 2, BOX / 2, SIZE), out);
      out.close("symbol");
    }
    out.close("svg").line();
  }

  private static String id(Mark mark) {
    return "_" + mark.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A mark beside its word: decoration. */
  public static void beside(Mark mark, Markup out) {
    out.open("svg", "class", "mark", "aria-hidden", "true");
    use(mark, out);
    out.close("svg");
  }

  /** A mark that stands for its word. */
  public static void alone(Mark mark, Markup out) {
    out.open("svg", "class", "mark", "role", "img", "aria-label", mark.words());
    use(mark, out);
    out.close("svg");
  }

  /** Marks side by side, read as how many there are of each kind. */
  public static void strip(List<Mark> marks, int underlined, Markup out) {
    if (marks.isEmpty()) {
      return;
    }
    int line = Math.clamp(underlined, 0, marks.size());
    out.open("span", "class", "strip", "role", "img", "aria-label", Distribution.words(marks));
    if (line > 0) {
      out.open("span", "class", "favourable");
      marks.subList(0, line).forEach(mark -> beside(mark, out));
      out.close("span");
    }
    marks.subList(line, marks.size()).forEach(mark -> beside(mark, out));
    out.close("span");
  }

  private static void use(Mark mark, Markup out) {
    out.open("use", "href", "#" + id(mark)).close("use");
  }
}
