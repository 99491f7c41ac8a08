package dk.pejling.disclosure.hiding;

import dk.pejling.disclosure.hiding.CountTree.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Hides further counts until no small one can be worked out from what is left (method §7). A greedy
 * search: the smallest neighbour that protects is hidden, then the whole, then the smallest of all.
 * It always ends, since nothing can be worked out when everything is hidden.
 */
final class ComplementaryHiding {
  private final Hierarchy hierarchy;
  private final List<CountTree> trees;
  private final int threshold;

  /**
   * @param trees the quantities behind the same figures; hiding a figure hides all of them
   */
  ComplementaryHiding(Hierarchy hierarchy, List<CountTree> trees, int threshold) {
    this.hierarchy = hierarchy;
    this.trees = trees;
    this.threshold = threshold;
  }

  /** The areas whose figures are hidden, small ones and their protection. */
  Set<Integer> hidden() {
    Set<Integer> hidden = new LinkedHashSet<>();
    for (CountTree tree : trees) {
      areas()
          .filter(area -> tree.isCount(area) && tree.isSmall(area, threshold))
          .forEach(hidden::add);
    }
    List<Integer> exposed = exposed(hidden);
    while (!exposed.isEmpty()) {
      List<Integer> candidates = candidates(exposed.getFirst(), hidden);
      if (candidates.isEmpty()) {
        break;
      }
      hidden.add(best(exposed.getFirst(), candidates, hidden));
      exposed = exposed(hidden);
    }
    return hidden;
  }

  /** The areas with a small count that can still be worked out. */
  List<Integer> exposed(Set<Integer> hidden) {
    List<Integer> exposed = new ArrayList<>();
    for (CountTree tree : trees) {
      FeasibleCounts feasible = new FeasibleCounts(tree, hidden);
      areas()
          .filter(area -> tree.isSmall(area, threshold) && !feasible.protects(area, threshold))
          .forEach(exposed::add);
    }
    return exposed;
  }

  private int best(int exposed, List<Integer> candidates, Set<Integer> hidden) {
    for (int candidate : candidates) {
      Set<Integer> tried = new LinkedHashSet<>(hidden);
      tried.add(candidate);
      if (!exposed(tried).contains(exposed)) {
        return candidate;
      }
    }
    return candidates.getFirst();
  }

  /** Shown figures: neighbours smallest first, then the whole, then all others smallest first. */
  private List<Integer> candidates(int exposed, Set<Integer> hidden) {
    int whole = hierarchy.whole(exposed);
    return areas()
        .filter(area -> trees.getFirst().isCount(area) && !hidden.contains(area))
        .boxed()
        .sorted(
            Comparator.comparingInt((Integer area) -> distance(area, whole))
                .thenComparingLong(this::count)
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  private int distance(int area, int whole) {
    if (whole == Hierarchy.NO_WHOLE) {
      return 0;
    }
    return hierarchy.whole(area) == whole ? 0 : area == whole ? 1 : 2;
  }

  private long count(int area) {
    return trees.getFirst().nodes().get(area) instanceof Node.Count(long count) ? count : 0;
  }

  private IntStream areas() {
    return IntStream.range(0, hierarchy.size());
  }
}
