package dk.pejling.rendering.pdf.tagged;

import dk.pejling.rendering.chart.Colour;
import dk.pejling.rendering.chart.Scene.At;
import dk.pejling.rendering.chart.Scene.Stroke;
import dk.pejling.rendering.pdf.font.Fonts;
import dk.pejling.rendering.pdf.type.Style;
import java.util.List;
import org.openpdf.text.pdf.PdfContentByte;

/** Paints on the page, with y down from its top; knows nothing of tags. */
final class Canvas {
  private static final int BYTE = 0xFF;

  private final PdfContentByte content;
  private final Fonts fonts;

  Canvas(PdfContentByte content, Fonts fonts) {
    this.content = content;
    this.fonts = fonts;
  }

  PdfContentByte content() {
    return content;
  }

  Fonts fonts() {
    return fonts;
  }

  /** Returns how wide the text became. */
  double text(double x, double baseline, String text, Style style) {
    content.beginText();
    fill(style.colour());
    content.setTextMatrix(f(x), f(y(baseline)));
    for (Fonts.Stretch stretch : fonts.stretches(text, style.face())) {
      content.setFontAndSize(stretch.font(), f(style.size()));
      content.showText(stretch.text());
    }
    content.endText();
    return fonts.width(text, style.face(), style.size());
  }

  void fill(Colour colour) {
    content.setRGBColorFill(
        colour.rgb() >> 16 & BYTE, colour.rgb() >> 8 & BYTE, colour.rgb() & BYTE);
  }

  void pen(Stroke stroke) {
    int rgb = stroke.colour().rgb();
    content.setRGBColorStroke(rgb >> 16 & BYTE, rgb >> 8 & BYTE, rgb & BYTE);
    content.setLineWidth(f(stroke.width()));
    content.setLineCap(
        stroke.roundCaps() ? PdfContentByte.LINE_CAP_ROUND : PdfContentByte.LINE_CAP_BUTT);
    content.setLineJoin(
        stroke.roundCaps() ? PdfContentByte.LINE_JOIN_ROUND : PdfContentByte.LINE_JOIN_MITER);
    float[] dash = new float[stroke.dash().size()];
    for (int i = 0; i < dash.length; i++) {
      dash[i] = stroke.dash().get(i).floatValue();
    }
    content.setLineDash(dash, 0);
  }

  /** Begins a path through the points. */
  void trace(List<At> points) {
    content.moveTo(f(points.getFirst().x()), f(y(points.getFirst().y())));
    for (At point : points.subList(1, points.size())) {
      content.lineTo(f(point.x()), f(y(point.y())));
    }
  }

  void rectangle(double x, double y, double width, double height) {
    content.rectangle(f(x), f(y(y + height)), f(width), f(height));
  }

  static double y(double down) {
    return TaggedPdf.PAGE_HEIGHT - down;
  }

  static float f(double value) {
    return (float) value;
  }
}
