package dk.pejling.rendering.pdf.flow;

import dk.pejling.rendering.pdf.tagged.Sheet;
import java.util.stream.Stream;

/**
 * A piece with room around it and something painted behind; where it is cut, each part has its own.
 */
public record Framed(Insets insets, Backdrop backdrop, Piece inner) implements Piece {
  /**
   * The room around a piece, in points.
   *
   * @param give how much of top and bottom together may go where room is short
   */
  public record Insets(double top, double left, double bottom, double give) {

    private Insets lowered(double by) {
      return new Insets(top - by / 2, left, bottom - by / 2, give - by);
    }
  }

  /** Paints behind the content, over the whole height; artifacts only. */
  @FunctionalInterface
  public interface Backdrop {
    void on(Sheet sheet, double x, double y, double height);
  }

  @Override
  public double height() {
    return insets.top() + inner.height() + insets.bottom();
  }

  @Override
  public double give() {
    return insets.give() + inner.give();
  }

  @Override
  public Piece lowered(double by) {
    double own = give() > 0 ? by * insets.give() / give() : 0;
    return new Framed(insets.lowered(own), backdrop, inner.lowered(by - own));
  }

  @Override
  public Cut cut(double room) {
    return around(inner.cut(room - insets.top() - insets.bottom()));
  }

  @Override
  public Cut force(double room) {
    return around(inner.force(room - insets.top() - insets.bottom()));
  }

  @Override
  public void paint(Sheet sheet, double x, double y) {
    backdrop.on(sheet, x, y, height());
    inner.paint(sheet, x + insets.left(), y + insets.top());
  }

  @Override
  public Stream<String> anchors() {
    return inner.anchors();
  }

  private Cut around(Cut cut) {
    return cut instanceof Cut.Parts(Piece head, Piece rest)
        ? new Cut.Parts(new Framed(insets, backdrop, head), new Framed(insets, backdrop, rest))
        : cut;
  }
}
