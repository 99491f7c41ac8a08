package dk.pejling.rendering.pdf.flow;

import dk.pejling.rendering.pdf.tagged.Sheet;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;

/**
 * A strip that can also be had lower: a drawing whose height is a matter of taste.
 *
 * @param give how much lower it may become, in points
 * @param lower the strip, lower by so much
 */
public record Elastic(Strip usual, double give, DoubleFunction<Strip> lower) implements Piece {
  @Override
  public double height() {
    return usual.height();
  }

  @Override
  public Piece lowered(double by) {
    return by > 0 ? lower.apply(Math.min(by, give)) : usual;
  }

  @Override
  public Cut cut(double room) {
    return usual.cut(room);
  }

  @Override
  public Cut force(double room) {
    return usual.force(room);
  }

  @Override
  public void paint(Sheet sheet, double x, double y) {
    usual.paint(sheet, x, y);
  }

  @Override
  public Stream<String> anchors() {
    return usual.anchors();
  }
}
