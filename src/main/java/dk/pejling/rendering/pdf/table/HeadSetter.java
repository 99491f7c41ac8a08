package dk.pejling.rendering.pdf.table;

import dk.pejling.rendering.chart.Colour;
import dk.pejling.rendering.chart.Face;
import dk.pejling.rendering.chart.Scene.Stroke;
import dk.pejling.rendering.pdf.flow.Piece;
import dk.pejling.rendering.pdf.flow.Strip;
import dk.pejling.rendering.pdf.setting.ProseSetter.Side;
import dk.pejling.rendering.pdf.setting.Setting;
import dk.pejling.rendering.pdf.tagged.Role;
import dk.pejling.rendering.pdf.tagged.Tag;
import dk.pejling.rendering.pdf.type.Line;
import dk.pejling.rendering.pdf.type.Span;
import dk.pejling.rendering.pdf.type.Style;
import dk.pejling.report.document.Table;
import dk.pejling.report.document.Table.Align;
import dk.pejling.report.document.Table.Column;
import java.util.ArrayList;
import java.util.List;

/** Sets a table's head: every column's heading on the rule below. */
final class HeadSetter {
  private static final double TO_RULE = 2.9;
  private static final double RULE = 1.0;

  private final Table table;
  private final Measures measures;
  private final Grid grid;
  private final Setting setting;

  HeadSetter(Table table, Measures measures, Grid grid, Setting setting) {
    this.table = table;
    this.measures = measures;
    this.grid = grid;
    this.setting = setting;
  }

  boolean present() {
    return table.columns().stream()
        .anyMatch(column -> !column.heading().isEmpty() || !column.under().isEmpty());
  }

  /** The rule alone, over a table without headings. */
  Strip rule() {
    double width = setting.width();
    return Strip.of(
        RULE / 2, (sheet, x, y) -> sheet.rule(x, y, x + width, y, Stroke.of(Colour.INK, RULE)));
  }

  /**
   * @param head the row group it belongs to, or an artifact where the head is repeated
   */
  Piece set(Tag head) {
    Tag row = head.child(Role.ROW);
    List<Heading> headings = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      Column column = table.columns().get(i);
      headings.add(
          new Heading(
              row.headingCell(Tag.Scope.COLUMN, 1),
              i,
              side(column.align()),
              lines(column, grid.width(i, 1))));
    }
    double leading = measures.head().leading();
    double height =
        leading * headings.stream().mapToInt(each -> each.lines().size()).max().orElse(0);
    double width = setting.width();
    return Strip.of(
        height + TO_RULE,
        (sheet, x, y) -> {
          for (Heading heading : headings) {
            double top = y + height - leading * heading.lines().size();
            for (Line line : heading.lines()) {
              double room = grid.width(heading.column(), 1);
              double indent = heading.side() == Side.LEFT ? 0 : room - line.width();
              sheet.text(
                  heading.tag(),
                  x + grid.left(heading.column()) + indent,
                  top + line.baseline(),
                  line);
              top += leading;
            }
          }
          double rule = y + height + TO_RULE;
          sheet.rule(x, rule, x + width, rule, Stroke.of(Colour.INK, RULE));
        });
  }

  private record Heading(Tag tag, int column, Side side, List<Line> lines) {}

  /** The heading, then its lighter second line. */
  private List<Line> lines(Column column, double width) {
    boolean under = !column.under().isEmpty();
    String end = under ? " " : "";
    List<Line> lines = new ArrayList<>();
    if (!column.heading().isEmpty()) {
      lines.addAll(broken(column.heading() + end, measures.head(), width));
    }
    if (under) {
      Style light = measures.head().in(Face.REGULAR).in(Colour.TEXT2);
      lines.addAll(broken(column.under(), light, width));
    }
    return lines;
  }

  private List<Line> broken(String text, Style style, double width) {
    return setting.prose().broken(List.of(Span.of(text, style)), width);
  }

  private static Side side(Align align) {
    return align == Align.LEFT ? Side.LEFT : Side.RIGHT;
  }
}
