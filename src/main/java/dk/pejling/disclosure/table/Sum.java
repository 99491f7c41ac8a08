package dk.pejling.disclosure.table;

import java.util.List;
import java.util.stream.IntStream;

/** A whole that is the sum of its parts; both are numbers of places. */
public record Sum(int whole, List<Integer> parts) {
  public Sum {
    parts = List.copyOf(parts);
  }

  /** The whole and its parts. */
  public IntStream places() {
    return IntStream.concat(IntStream.of(whole), parts.stream().mapToInt(Integer::intValue));
  }

  /** How a change at the place moves the balance: parts minus whole. */
  public int sign(int place) {
    return place == whole ? -1 : 1;
  }
}
