package dk.pejling.rendering.pdf;

import dk.pejling.rendering.chart.Colour;
import dk.pejling.rendering.chart.Drawing;
import dk.pejling.rendering.chart.Face;
import dk.pejling.rendering.chart.Scene.Anchor;
import dk.pejling.rendering.chart.Scene.At;
import dk.pejling.rendering.chart.Scene.Fill;
import dk.pejling.rendering.chart.Scene.Outline;
import dk.pejling.rendering.chart.Scene.Shape;
import dk.pejling.rendering.chart.Scene.Stroke;
import dk.pejling.rendering.chart.TextMeasure;
import dk.pejling.rendering.chart.mark.DraftMark;
import dk.pejling.rendering.pdf.flow.Page;
import dk.pejling.rendering.pdf.tagged.Artifact;
import dk.pejling.rendering.pdf.tagged.Sheet;
import dk.pejling.rendering.pdf.type.Style;
import dk.pejling.rendering.pdf.type.Styles;
import dk.pejling.report.document.Document.Furniture;
import java.util.List;

/**
 * Header and footer of every page but the cover, and the watermark; artifacts. Places in points
 * from the top.
 */
final class Furnishing {
  private static final double HEAD_BASELINE = 42.4;
  private static final double HEAD_RULE = 48.4;
  private static final double FOOT_RULE = 795;
  private static final double FOOT_BASELINE = 807;
  private static final double RULE = 0.5;
  private static final double MARK_LEFT = 246.8;
  private static final double APART = 12;
  private static final double MARK_WIDTH = 149;
  private static final double MARK_HEIGHT = 13;

  private static final At MIDDLE =
      new At((Page.LEFT + Page.RIGHT) / 2, (Page.TOP + Page.BOTTOM) / 2);

  private static final Style STYLE = Styles.FURNITURE;

  private final Furniture furniture;
  private final int pages;
  private final TextMeasure measure;

  Furnishing(Furniture furniture, int pages, TextMeasure measure) {
    this.furniture = furniture;
    this.pages = pages;
    this.measure = measure;
  }

  /** Before anything else is painted, so that it lies below. */
  void under(Sheet sheet) {
    switch (furniture.watermark()) {
      case NONE -> {}
      case DRAFT -> sheet.shapes(Artifact.WATERMARK, 0, 0, List.copyOf(DraftMark.lines(MIDDLE)));
    }
  }

  void head(Sheet sheet, String runningHead) {
    Drawing drawing = new Drawing();
    ends(drawing, HEAD_BASELINE, furniture.header(), runningHead);
    rule(drawing, HEAD_RULE);
    sheet.shapes(Artifact.HEADER, 0, 0, drawing.shapes());
  }

  void foot(Sheet sheet, int page) {
    Drawing drawing = new Drawing();
    rule(drawing, FOOT_RULE);
    ends(drawing, FOOT_BASELINE, furniture.footer(), "Side " + page + " af " + pages);
    if (!furniture.exampleMark().isEmpty()) {
      mark(drawing);
    }
    sheet.shapes(Artifact.FOOTER, 0, 0, drawing.shapes());
  }

  private void mark(Drawing drawing) {
    double left = measure.width(furniture.footer(), STYLE.face(), STYLE.size());
    double text = measure.width(furniture.exampleMark(), Face.BOLD, STYLE.size());
    double width = Math.max(MARK_WIDTH, text + 10);
    double middle = Math.max(MARK_LEFT, Page.LEFT + left + APART) + width / 2;
    double top = FOOT_BASELINE - MARK_HEIGHT + 4;
    drawing.add(
        new Shape.Polygon(
            Drawing.rectangle(middle - width / 2, top, width, MARK_HEIGHT),
            new Fill.Solid(Colour.EXAMPLE_GROUND),
            new Outline.Drawn(Stroke.of(Colour.EXAMPLE, 0.75))));
    drawing.words(
        middle,
        FOOT_BASELINE,
        furniture.exampleMark(),
        Face.BOLD,
        STYLE.size(),
        Colour.EXAMPLE,
        Anchor.MIDDLE);
  }

  private static void ends(Drawing drawing, double baseline, String left, String right) {
    words(drawing, Page.LEFT, baseline, left, Anchor.START);
    words(drawing, Page.RIGHT, baseline, right, Anchor.END);
  }

  private static void words(Drawing drawing, double x, double y, String text, Anchor anchor) {
    if (!text.isEmpty()) {
      drawing.words(x, y, text, STYLE.face(), STYLE.size(), STYLE.colour(), anchor);
    }
  }

  private static void rule(Drawing drawing, double y) {
    drawing.line(Page.LEFT, y, Page.RIGHT, y, Stroke.of(Colour.RULE, RULE));
  }
}
