package dk.pejling.disclosure.table;

import java.util.List;

/**
 * One quantity at every place, and which places are the sum of others. A sum may be off by a
 * constant, such as a part that is missing; a reader is taken to know the constant.
 *
 * @param threshold counts from 1 up to one less could point at persons
 */
public record CountTable(List<Node> nodes, Sums sums, int threshold) {
  public CountTable {
    nodes = List.copyOf(nodes);
  }

  public long count(int place) {
    return nodes.get(place).count();
  }

  public boolean isReported(int place) {
    return nodes.get(place) instanceof Node.Reported;
  }

  /** Whether the count could point at persons. */
  public boolean isSensitive(int place) {
    return switch (nodes.get(place)) {
      case Node.Reported(long count) -> isSmall(count);
      case Node.Withheld(long count, boolean sensitive) -> sensitive;
      case Node.Absent() -> false;
    };
  }

  public boolean isSmall(long count) {
    return count >= 1 && count < threshold;
  }

  /** The places whose count could point at persons. */
  public List<Integer> sensitive() {
    return java.util.stream.IntStream.range(0, nodes.size())
        .filter(this::isSensitive)
        .boxed()
        .toList();
  }
}
