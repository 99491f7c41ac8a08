package dk.pejling.rendering.pdf.flow;

import dk.pejling.rendering.pdf.tagged.Sheet;
import java.util.stream.Stream;

/**
 * Something laid out: it has a height, can be painted anywhere, and may be cut where a page ends.
 */
public sealed interface Piece permits Strip, Elastic, Stack, Beside, Framed, Together {
  double height();

  /** How much lower it may become where that brings all of it onto one page, in points. */
  double give();

  /** The same, lower by that much of its give. */
  Piece lowered(double by);

  /** Cuts so that the head is at most that high, at a place where a reader would accept it. */
  Cut cut(double room);

  /** As {@link #cut}, but anywhere between two strips: for what fits on no page. */
  Cut force(double room);

  /** Paints with the top left corner at the place. */
  void paint(Sheet sheet, double x, double y);

  /** The places in it that links lead to. */
  Stream<String> anchors();

  /** What becomes of a piece at the end of a page. */
  sealed interface Cut {
    /** All of it fits. */
    record Whole() implements Cut {}

    /** The head fits, the rest goes to the next page. */
    record Parts(Piece head, Piece rest) implements Cut {}

    /** Nothing of it may stand here. */
    record Nothing() implements Cut {}
  }
}
