package dk.pejling.rendering.pdf.cover;

import dk.pejling.rendering.chart.Colour;
import dk.pejling.rendering.chart.Face;
import dk.pejling.rendering.chart.Scene.Stroke;
import dk.pejling.rendering.pdf.setting.Setting;
import dk.pejling.rendering.pdf.tagged.Role;
import dk.pejling.rendering.pdf.tagged.Sheet;
import dk.pejling.rendering.pdf.tagged.Tag;
import dk.pejling.rendering.pdf.type.Line;
import dk.pejling.rendering.pdf.type.Span;
import dk.pejling.rendering.pdf.type.Style;
import dk.pejling.report.document.Cover;
import java.util.ArrayList;
import java.util.List;

/** What the report is about, as a table: the labels head its rows. */
record CoverFacts(List<Row> rows, double width) {
  private static final Style TEXT = new Style(Face.REGULAR, 9.5, 13.5, Colour.INK);
  private static final Style LABEL = TEXT.in(Face.BOLD);
  private static final double TEXT_X = 123.3;
  private static final double ABOVE = 13.4;
  private static final double BELOW = 5.1;

  CoverFacts {
    rows = List.copyOf(rows);
  }

  record Row(String label, Tag labelTag, List<Line> lines, Tag textTag) {
    double height() {
      return ABOVE + Math.max(0, lines.size() - 1) * TEXT.leading() + BELOW;
    }
  }

  static CoverFacts of(List<Cover.Fact> facts, Setting setting) {
    List<Row> rows = new ArrayList<>();
    if (!facts.isEmpty()) {
      Tag body = setting.tag().child(Role.TABLE).child(Role.TABLE_BODY);
      for (Cover.Fact fact : facts) {
        Tag row = body.child(Role.ROW);
        Tag label = row.headingCell(Tag.Scope.ROW, 1);
        List<Span> text = List.of(Span.of(fact.text(), TEXT));
        List<Line> lines = setting.prose().broken(text, setting.width() - TEXT_X);
        rows.add(new Row(fact.label(), label, lines, row.cell(1)));
      }
    }
    return new CoverFacts(rows, setting.width());
  }

  double height() {
    return rows.stream().mapToDouble(Row::height).sum();
  }

  void paint(Sheet sheet, double x, double y) {
    sheet.rule(x, y, x + width, y, Stroke.of(Colour.NAVY, 1));
    double top = y;
    for (Row row : rows) {
      sheet.text(row.labelTag(), x, top + ABOVE, row.label(), LABEL);
      double baseline = top + ABOVE;
      for (Line line : row.lines()) {
        sheet.text(row.textTag(), x + TEXT_X, baseline, line);
        baseline += TEXT.leading();
      }
      top += row.height();
      sheet.rule(x, top, x + width, top, Stroke.of(Colour.HAIR, 0.5));
    }
  }
}
