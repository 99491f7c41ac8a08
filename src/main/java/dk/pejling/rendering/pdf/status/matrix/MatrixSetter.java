package dk.pejling.rendering.pdf.status.matrix;

import dk.pejling.rendering.chart.Colour;
import dk.pejling.rendering.chart.Face;
import dk.pejling.rendering.chart.Scene.Stroke;
import dk.pejling.rendering.pdf.flow.Elastic;
import dk.pejling.rendering.pdf.flow.Piece;
import dk.pejling.rendering.pdf.flow.Stack;
import dk.pejling.rendering.pdf.flow.Stack.Item;
import dk.pejling.rendering.pdf.flow.Strip;
import dk.pejling.rendering.pdf.setting.BlockSetter;
import dk.pejling.rendering.pdf.setting.CaptionSetter;
import dk.pejling.rendering.pdf.setting.Setting;
import dk.pejling.rendering.pdf.tagged.Artifact;
import dk.pejling.rendering.pdf.tagged.Role;
import dk.pejling.rendering.pdf.tagged.Sheet;
import dk.pejling.rendering.pdf.tagged.Tag;
import dk.pejling.rendering.pdf.type.Line;
import dk.pejling.rendering.pdf.type.Span;
import dk.pejling.rendering.pdf.type.Style;
import dk.pejling.rendering.pdf.type.Target;
import dk.pejling.report.document.StatusBlock.StatusMatrix;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/** The matrix of pejlemærker by area: a table whose region column is tinted. */
public final class MatrixSetter implements BlockSetter<StatusMatrix> {
  private static final Style HEAD = new Style(Face.BOLD, 9, 11, Colour.INK);
  private static final Style NUMBER = new Style(Face.LIGHT, 14, 17, Colour.LINE);
  private static final Style NAME = new Style(Face.MEDIUM, 9.5, 12.4, Colour.INK);
  private static final double BEFORE_HEAD = 5.5;
  private static final double HEAD_ABOVE = 13.7;
  private static final double HEAD_BELOW = 8.3;
  private static final double NAME_X = 15;
  private static final double NAME_BASELINE = 18.7;
  private static final double NUMBER_BASELINE = 19.7;

  @Override
  public List<Item> set(StatusMatrix matrix, Setting setting) {
    MatrixGrid grid = MatrixGrid.of(matrix.columns().size(), setting.width());
    Tag table = setting.tag().child(Role.TABLE);
    List<Item> items = new ArrayList<>();
    items.addAll(CaptionSetter.caption(matrix.caption(), table.child(Role.CAPTION), setting));
    items.add(
        Item.of(head(matrix, grid, setting, table.child(Role.TABLE_HEAD)))
            .after(BEFORE_HEAD)
            .kept());
    Tag body = table.child(Role.TABLE_BODY);
    for (int i = 0; i < matrix.rows().size(); i++) {
      boolean last = i == matrix.rows().size() - 1;
      Stroke rule = last ? Stroke.of(Colour.INK, 1) : Stroke.of(Colour.RULE, 0.5);
      Item row = Item.of(row(matrix.rows().get(i), grid, setting, body.child(Role.ROW), rule));
      items.add(last ? row.kept() : row);
    }
    List<Item> again = List.of(Item.of(head(matrix, grid, setting, Artifact.LAYOUT)).kept());
    return List.of(
        Item.of(new Stack(items, again)).kept(), Item.of(new MatrixKey(setting).set(matrix)));
  }

  private static Piece head(StatusMatrix matrix, MatrixGrid grid, Setting setting, Tag head) {
    Tag row = head.child(Role.ROW);
    Tag first = row.headingCell(Tag.Scope.COLUMN, 1);
    List<Tag> cells = new ArrayList<>();
    List<List<Line>> headings = new ArrayList<>();
    for (String column : matrix.columns()) {
      cells.add(row.headingCell(Tag.Scope.COLUMN, 1));
      headings.add(setting.prose().broken(List.of(Span.of(column, HEAD)), grid.room()));
    }
    int lines = headings.stream().mapToInt(List::size).max().orElse(1);
    double last = HEAD_ABOVE + (lines - 1) * HEAD.leading();
    double height = last + HEAD_BELOW;
    return Strip.of(
        height,
        (sheet, x, y) -> {
          tint(sheet, grid, x, y, height);
          sheet.text(first, x, y + last, "Pejlemærke", HEAD);
          for (int i = 0; i < cells.size(); i++) {
            double baseline = y + last - (headings.get(i).size() - 1) * HEAD.leading();
            for (Line line : headings.get(i)) {
              sheet.text(cells.get(i), x + grid.text(i), baseline, line);
              baseline += HEAD.leading();
            }
          }
          rule(sheet, x, y + height, setting.width(), Stroke.of(Colour.INK, 1));
        });
  }

  private static Piece row(
      StatusMatrix.Row row, MatrixGrid grid, Setting setting, Tag tag, Stroke below) {
    Tag name = tag.headingCell(Tag.Scope.ROW, 1);
    Target target = row.anchor().isEmpty() ? new Target.Nowhere() : new Target.Place(row.anchor());
    Line number = new Line(List.of(new Span(row.number() + " ", NUMBER, target)), 0);
    List<Line> names =
        setting
            .prose()
            .broken(List.of(new Span(row.name(), NAME, target)), grid.left(0) - NAME_X - 4);
    List<MatrixCell> cells = new ArrayList<>();
    for (StatusMatrix.Cell cell : row.cells()) {
      cells.add(MatrixCell.of(cell, tag.cell(1), grid.room(), setting));
    }
    double namesHeight = NAME_BASELINE + names.size() * NAME.leading();
    double height = cells.stream().mapToDouble(MatrixCell::height).reduce(namesHeight, Math::max);
    DoubleFunction<Strip> lower =
        by ->
            Strip.of(
                height - by,
                (sheet, x, y) -> {
                  tint(sheet, grid, x, y, height - by);
                  sheet.text(name, x, y + NUMBER_BASELINE, number);
                  double baseline = y + NAME_BASELINE;
                  for (Line line : names) {
                    sheet.text(name, x + NAME_X, baseline, line);
                    baseline += NAME.leading();
                  }
                  for (int i = 0; i < cells.size(); i++) {
                    cells.get(i).paint(sheet, x + grid.text(i), y);
                  }
                  rule(sheet, x, y + height - by, setting.width(), below);
                });
    return new Elastic(lower.apply(0), MatrixCell.GIVE, lower);
  }

  private static void tint(Sheet sheet, MatrixGrid grid, double x, double y, double height) {
    sheet.fill(x + grid.left(0), y, grid.pitch(), height, Colour.TINT);
  }

  /** Wholly inside its strip: the tint of the next one must not cover half of it. */
  private static void rule(Sheet sheet, double x, double y, double width, Stroke stroke) {
    double inside = y - stroke.width() / 2;
    sheet.rule(x, inside, x + width, inside, stroke);
  }
}
