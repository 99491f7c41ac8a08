package dk.pejling.rendering.pdf.tagged;

import dk.pejling.rendering.chart.Colour;
import dk.pejling.rendering.chart.Scene;
import dk.pejling.rendering.chart.Scene.At;
import dk.pejling.rendering.chart.Scene.Stroke;
import dk.pejling.rendering.pdf.type.Line;
import dk.pejling.rendering.pdf.type.Span;
import dk.pejling.rendering.pdf.type.Style;
import java.util.List;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfDestination;

/**
 * One page to paint on. Points; x to the right from the paper's left edge, y down from its top.
 * Everything is painted under a {@link Tag}; rules and fills are artifacts.
 */
public final class Sheet {
  /** Above and below the baseline of linked text, in its size. */
  private static final double LINK_ABOVE = 0.9;

  private static final double LINK_BELOW = 0.25;
  private static final double UNDERLINE = 1.4;

  private final Canvas canvas;
  private final Marking marking;
  private final Bookmarks bookmarks;

  Sheet(Canvas canvas, Marking marking, Bookmarks bookmarks) {
    this.canvas = canvas;
    this.marking = marking;
    this.bookmarks = bookmarks;
  }

  /** Paints text, with its links; {@code y} is the baseline. */
  public void text(Tag tag, double x, double y, Line line) {
    double at = x;
    for (Span span : line.spans()) {
      at += marking.leads(tag, span.target()) ? link(tag, at, y, span) : plain(tag, at, y, span);
    }
  }

  public void text(Tag tag, double x, double y, String text, Style style) {
    if (!text.isEmpty()) {
      plain(tag, x, y, Span.of(text, style));
    }
  }

  /**
   * Paints a drawing with its top left corner at the place. As a figure it is one element with its
   * text; its box is noted.
   */
  public void scene(Tag tag, double x, double y, Scene scene) {
    shapes(tag, x, y, scene.shapes());
    if (tag instanceof Element figure && figure.role() == Role.FIGURE) {
      marking.place(figure, x, Canvas.y(y + scene.height()), x + scene.width(), Canvas.y(y));
    }
  }

  /** Paints shapes whose origin is the place. */
  public void shapes(Tag tag, double x, double y, List<Scene.Shape> shapes) {
    marking.within(canvas.content(), tag, () -> new ScenePainter(canvas, x, y).paint(shapes));
  }

  /** A straight line as an artifact. */
  public void rule(double fromX, double fromY, double toX, double toY, Stroke stroke) {
    List<At> points = List.of(new At(fromX, fromY), new At(toX, toY));
    shapes(Artifact.LAYOUT, 0, 0, List.of(new Scene.Shape.Line(points, stroke)));
  }

  /** A filled rectangle as an artifact. */
  public void fill(double x, double y, double width, double height, Colour colour) {
    marking.within(
        canvas.content(),
        Artifact.LAYOUT,
        () -> {
          canvas.content().saveState();
          canvas.fill(colour);
          canvas.rectangle(x, y, width, height);
          canvas.content().fill();
          canvas.content().restoreState();
        });
  }

  /** Makes the place one that links lead to. */
  public void anchor(String name, double y) {
    canvas
        .content()
        .localDestination(
            name, new PdfDestination(PdfDestination.XYZ, 0, Canvas.f(Canvas.y(y)), 0));
  }

  /**
   * Adds to the outline.
   *
   * @param level from 1; at most one more than the bookmark before
   */
  public void bookmark(int level, String title, double y) {
    bookmarks.add(level, title, Canvas.y(y));
  }

  private double plain(Tag tag, double x, double y, Span span) {
    marking.within(canvas.content(), tag, () -> canvas.text(x, y, span.text(), span.style()));
    return width(span.text(), span.style());
  }

  private double link(Tag tag, double x, double y, Span span) {
    Style style = span.style();
    Tag link = marking.link(tag, span.target());
    double width = plain(link, x, y, span);
    double printed = width(span.text().stripTrailing(), style);
    Rectangle box =
        new Rectangle(
            Canvas.f(x),
            Canvas.f(Canvas.y(y + LINK_BELOW * style.size())),
            Canvas.f(x + printed),
            Canvas.f(Canvas.y(y - LINK_ABOVE * style.size())));
    marking.activate(link, span.target(), span.text().strip(), box);
    if (style.underlined()) {
      rule(x, y + UNDERLINE, x + printed, y + UNDERLINE, Stroke.of(style.colour(), 0.5));
    }
    return width;
  }

  private double width(String text, Style style) {
    return canvas.fonts().width(text, style.face(), style.size());
  }
}
