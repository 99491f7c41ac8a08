package dk.pejling.rendering.pdf.flow;

import dk.pejling.rendering.pdf.tagged.Sheet;
import java.util.List;
import java.util.stream.Stream;

/**
 * A piece that is never cut: a line, a drawing, a panel.
 *
 * @param names of places at its top that links lead to
 */
public record Strip(double height, List<String> names, Painting painting) implements Piece {
  public Strip {
    names = List.copyOf(names);
  }

  public static Strip of(double height, Painting painting) {
    return new Strip(height, List.of(), painting);
  }

  /** Room and nothing in it. */
  public static Strip blank(double height) {
    return of(height, (sheet, x, y) -> {});
  }

  /** Paints with the top left corner at the place. */
  @FunctionalInterface
  public interface Painting {
    void on(Sheet sheet, double x, double y);
  }

  /** The same, and a place that links lead to unless the name is empty. */
  public Strip named(String anchor) {
    return anchor.isEmpty()
        ? this
        : new Strip(height, Stream.concat(names.stream(), Stream.of(anchor)).toList(), painting);
  }

  @Override
  public double give() {
    return 0;
  }

  @Override
  public Piece lowered(double by) {
    return this;
  }

  @Override
  public Cut cut(double room) {
    return height <= room ? new Cut.Whole() : new Cut.Nothing();
  }

  @Override
  public Cut force(double room) {
    return cut(room);
  }

  @Override
  public void paint(Sheet sheet, double x, double y) {
    for (String anchor : names) {
      sheet.anchor(anchor, y);
    }
    painting.on(sheet, x, y);
  }

  @Override
  public Stream<String> anchors() {
    return names.stream();
  }
}
