package dk.pejling.disclosure.hiding;

import dk.pejling.disclosure.hiding.CountTree.Node;
import java.util.Set;

/**
 * What a reader can work out about every count from those that are shown: the lowest and highest it
 * can be. Exact for areas that make each other up in a tree: once upwards, where a whole lies
 * between what its parts can add up to, and once downwards, where a part is what the whole leaves
 * over.
 */
final class FeasibleCounts {
  private static final long UNBOUNDED = Long.MAX_VALUE / 4;

  private final CountTree tree;
  private final long[] lowest;
  private final long[] highest;

  FeasibleCounts(CountTree tree, Set<Integer> hidden) {
    this.tree = tree;
    int size = tree.nodes().size();
    lowest = new long[size];
    highest = new long[size];
    for (int area = size - 1; area >= 0; area--) {
      fromParts(area, hidden.contains(area));
    }
    for (int area = 0; area < size; area++) {
      fromWhole(area, hidden.contains(area));
    }
  }

  /** At least two counts are possible, and not only ones below the threshold. */
  boolean protects(int area, int threshold) {
    return lowest[area] < highest[area] && highest[area] >= threshold;
  }

  private boolean fixed(int area, boolean hidden) {
    return switch (tree.nodes().get(area)) {
      case Node.Count count -> !hidden;
      case Node.HiddenBySource suppressed -> false;
      case Node.Nothing nothing -> !tree.speaksOf(area);
    };
  }

  private void fromParts(int area, boolean hidden) {
    if (fixed(area, hidden)) {
      lowest[area] = tree.nodes().get(area) instanceof Node.Count(long count) ? count : 0;
      highest[area] = lowest[area];
      return;
    }
    highest[area] = UNBOUNDED;
    if (tree.hierarchy().parts(area).stream().anyMatch(tree::speaksOf)) {
      long most = 0;
      for (int part : tree.hierarchy().parts(area)) {
        lowest[area] += lowest[part];
        most = Math.min(UNBOUNDED, most + highest[part]);
      }
      highest[area] = most;
    }
  }

  private void fromWhole(int area, boolean hidden) {
    int whole = tree.hierarchy().whole(area);
    if (whole == Hierarchy.NO_WHOLE || fixed(area, hidden)) {
      return;
    }
    long othersLeast = 0;
    long othersMost = 0;
    for (int other : tree.hierarchy().parts(whole)) {
      if (other != area) {
        othersLeast += lowest[other];
        othersMost = Math.min(UNBOUNDED, othersMost + highest[other]);
      }
    }
    lowest[area] = Math.max(lowest[area], lowest[whole] - othersMost);
    if (highest[whole] < UNBOUNDED) {
      highest[area] = Math.min(highest[area], highest[whole] - othersLeast);
    }
  }
}
