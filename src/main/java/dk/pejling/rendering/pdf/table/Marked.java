package dk.pejling.rendering.pdf.table;

import dk.pejling.rendering.chart.Scene;
import dk.pejling.rendering.chart.mark.StatusMarks;
import dk.pejling.rendering.pdf.flow.Beside;
import dk.pejling.rendering.pdf.flow.Piece;
import dk.pejling.rendering.pdf.flow.Strip;
import dk.pejling.rendering.pdf.setting.ProseSetter;
import dk.pejling.rendering.pdf.tagged.Artifact;
import dk.pejling.rendering.pdf.tagged.Tag;
import dk.pejling.rendering.pdf.type.Span;
import java.util.List;

/**
 * A shape with its word beside it; the shape is an artifact, the word is read.
 *
 * @param width of the shape with the room after it
 */
record Marked(double width, Shape shape) {
  @FunctionalInterface
  interface Shape {
    /**
     * @param x left edge
     * @param y centre
     */
    List<Scene.Shape> at(double x, double y);
  }

  Piece beside(Span word, double room, Tag tag, ProseSetter prose) {
    double leading = word.style().leading();
    double centre = word.style().baseline() - StatusMarks.RISE * word.style().size();
    Strip mark =
        Strip.of(
            leading, (sheet, x, y) -> sheet.shapes(Artifact.LAYOUT, x, y, shape.at(0, centre)));
    Piece words = prose.lines(tag, List.of(word), room - width);
    return new Beside(List.of(new Beside.Part(0, mark), new Beside.Part(width, words)));
  }
}
