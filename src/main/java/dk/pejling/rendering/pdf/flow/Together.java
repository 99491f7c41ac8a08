package dk.pejling.rendering.pdf.flow;

import dk.pejling.rendering.pdf.tagged.Sheet;
import java.util.stream.Stream;

/**
 * A piece that goes to the next page rather than be cut, unless it is higher than a page or would
 * leave much of this one empty.
 */
public record Together(Piece inner) implements Piece {
  private static final double MUCH = Page.ROOM / 4;

  @Override
  public double height() {
    return inner.height();
  }

  @Override
  public double give() {
    return inner.give();
  }

  @Override
  public Piece lowered(double by) {
    return new Together(inner.lowered(by));
  }

  @Override
  public Cut cut(double room) {
    Cut cut = inner.cut(room);
    return cut instanceof Cut.Parts && height() <= Page.ROOM && room < MUCH
        ? new Cut.Nothing()
        : cut;
  }

  @Override
  public Cut force(double room) {
    return inner.force(room);
  }

  @Override
  public void paint(Sheet sheet, double x, double y) {
    inner.paint(sheet, x, y);
  }

  @Override
  public Stream<String> anchors() {
    return inner.anchors();
  }
}
