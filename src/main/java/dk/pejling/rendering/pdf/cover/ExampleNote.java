package dk.pejling.rendering.pdf.cover;

import dk.pejling.rendering.chart.Colour;
import dk.pejling.rendering.chart.Drawing;
import dk.pejling.rendering.chart.Face;
import dk.pejling.rendering.chart.Scene.Fill;
import dk.pejling.rendering.chart.Scene.Outline;
import dk.pejling.rendering.chart.Scene.Shape;
import dk.pejling.rendering.chart.Scene.Stroke;
import dk.pejling.rendering.pdf.setting.Setting;
import dk.pejling.rendering.pdf.tagged.Artifact;
import dk.pejling.rendering.pdf.tagged.Role;
import dk.pejling.rendering.pdf.tagged.Sheet;
import dk.pejling.rendering.pdf.tagged.Tag;
import dk.pejling.rendering.pdf.type.Style;
import dk.pejling.report.document.Cover;

/** The box that says the figures are fictive; nothing for real data. */
sealed interface ExampleNote {
  double HEIGHT = 40.3;

  void paint(Sheet sheet, double x, double y);

  static ExampleNote of(Cover.ExampleNotice notice, Setting setting) {
    return notice.title().isEmpty()
        ? new None()
        : new Box(
            notice, setting.tag().child(Role.P), setting.tag().child(Role.P), setting.width());
  }

  record None() implements ExampleNote {
    @Override
    public void paint(Sheet sheet, double x, double y) {}
  }

  record Box(Cover.ExampleNotice notice, Tag title, Tag text, double width) implements ExampleNote {
    private static final Style TITLE = new Style(Face.BOLD, 11, 14, Colour.EXAMPLE);
    private static final Style TEXT = new Style(Face.REGULAR, 9, 12, Colour.EXAMPLE);
    private static final double LEFT = 12;

    @Override
    public void paint(Sheet sheet, double x, double y) {
      Drawing box =
          new Drawing()
              .add(
                  new Shape.Polygon(
                      Drawing.rectangle(x, y, width, HEIGHT),
                      new Fill.Solid(Colour.EXAMPLE_GROUND),
                      new Outline.Drawn(Stroke.of(Colour.EXAMPLE, 0.75))));
      sheet.shapes(Artifact.LAYOUT, 0, 0, box.shapes());
      sheet.text(title, x + LEFT, y + 17.3, notice.title(), TITLE);
      sheet.text(text, x + LEFT, y + 31.3, notice.text(), TEXT);
    }
  }
}
