package dk.pejling.rendering.chart.gap;

import dk.pejling.rendering.chart.Drawing;
import dk.pejling.rendering.chart.Scene.At;
import dk.pejling.rendering.chart.Scene.Shape;
import dk.pejling.rendering.chart.Scene.Stroke;
import dk.pejling.report.document.chart.GapChart;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Lines over time that breaks cut. */
record GapLines(GapChart chart) {
  record Stop(BigDecimal time, At at) {}

  void paint(Drawing drawing, List<Stop> stops, Stroke stroke) {
    List<At> piece = new ArrayList<>();
    for (int i = 0; i < stops.size(); i++) {
      if (i > 0 && cut(stops.get(i - 1).time(), stops.get(i).time())) {
        draw(drawing, piece, stroke);
        piece.clear();
      }
      piece.add(stops.get(i).at());
    }
    draw(drawing, piece, stroke);
  }

  private boolean cut(BigDecimal from, BigDecimal to) {
    return chart.breaks().stream()
        .anyMatch(each -> each.at().compareTo(from) > 0 && each.at().compareTo(to) <= 0);
  }

  private static void draw(Drawing drawing, List<At> piece, Stroke stroke) {
    if (piece.size() > 1) {
      drawing.add(new Shape.Line(piece, stroke));
    }
  }
}
