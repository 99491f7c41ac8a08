package dk.pejling.disclosure.solver;

import dk.pejling.disclosure.table.CountTable;
import dk.pejling.disclosure.table.Node;
import dk.pejling.disclosure.table.Sum;
import dk.pejling.disclosure.table.Sums;
import java.util.Arrays;
import java.util.List;

/**
 * A region of two clusters: municipalities 0, 1 and 2 make cluster 5, 3 and 4 make cluster 6, and
 * the clusters make region 7.
 */
final class Tables {
  static final int THRESHOLD = 5;
  static final Sums SUMS =
      new Sums(
          List.of(
              new Sum(5, List.of(0, 1, 2)), new Sum(6, List.of(3, 4)), new Sum(7, List.of(5, 6))));

  private Tables() {}

  /** Municipalities' counts; the sums follow. */
  static CountTable of(long a, long b, long c, long d, long e) {
    return of(reported(a, b, c, d, e, a + b + c, d + e, a + b + c + d + e));
  }

  static CountTable of(List<Node> nodes) {
    return new CountTable(nodes, SUMS, THRESHOLD);
  }

  static List<Node> reported(long... counts) {
    return Arrays.stream(counts).<Node>mapToObj(Node.Reported::new).toList();
  }

  /** What a count costs to hide when nothing else is known of it. */
  static List<Long> costs(CountTable table) {
    return table.nodes().stream().map(node -> node.count() + 1).toList();
  }
}
