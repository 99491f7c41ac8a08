package dk.pejling.rendering.pdf.flow;

import dk.pejling.rendering.pdf.tagged.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Pieces beside each other, their tops level. */
public record Beside(List<Part> parts) implements Piece {
  private static final Piece NOTHING = Strip.blank(0);

  public Beside {
    parts = List.copyOf(parts);
  }

  /**
   * A piece among those side by side.
   *
   * @param x from the left edge of the whole
   */
  public record Part(double x, Piece piece) {}

  @Override
  public double height() {
    return parts.stream().mapToDouble(part -> part.piece().height()).max().orElse(0);
  }

  /** As far as the highest part can be lowered, whichever that then is. */
  @Override
  public double give() {
    return height()
        - parts.stream()
            .mapToDouble(part -> part.piece().height() - part.piece().give())
            .max()
            .orElse(0);
  }

  @Override
  public Piece lowered(double by) {
    double most = height() - by;
    return new Beside(
        parts.stream()
            .map(
                part ->
                    new Part(
                        part.x(), part.piece().lowered(Math.max(0, part.piece().height() - most))))
            .toList());
  }

  @Override
  public Cut cut(double room) {
    return cut(parts.stream().map(part -> part.piece().cut(room)).toList());
  }

  @Override
  public Cut force(double room) {
    return cut(parts.stream().map(part -> part.piece().force(room)).toList());
  }

  @Override
  public void paint(Sheet sheet, double x, double y) {
    parts.forEach(part -> part.piece().paint(sheet, x + part.x(), y));
  }

  @Override
  public Stream<String> anchors() {
    return parts.stream().flatMap(part -> part.piece().anchors());
  }

  /** Each part is cut by itself; if one may not stand here at all, none does. */
  private Cut cut(List<Cut> cuts) {
    List<Part> heads = new ArrayList<>();
    List<Part> rests = new ArrayList<>();
    boolean whole = true;
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      switch (cuts.get(i)) {
        case Cut.Whole() -> {
          heads.add(part);
          rests.add(new Part(part.x(), NOTHING));
        }
        case Cut.Parts(Piece head, Piece rest) -> {
          whole = false;
          heads.add(new Part(part.x(), head));
          rests.add(new Part(part.x(), rest));
        }
        case Cut.Nothing() -> {
          return new Cut.Nothing();
        }
      }
    }
    return whole ? new Cut.Whole() : new Cut.Parts(new Beside(heads), new Beside(rests));
  }
}
