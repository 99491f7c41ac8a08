package dk.pejling.disclosure.hiding;

import dk.pejling.disclosure.hiding.CountTree.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Hides further counts until no small one can be worked out from what is left (method §7). A greedy
 * search, not the cheapest solution there is. It always ends, since nothing can be worked out when
 * everything is hidden.
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

  /**
   * The areas whose figures are hidden: small ones and their protection.
   *
   * @param already hidden for other reasons
   */
  Set<Integer> hidden(Set<Integer> already) {
    Set<Integer> hidden = new LinkedHashSet<>(already);
    for (CountTree tree : trees) {
      areas()
          .filter(area -> tree.isCount(area) && tree.isSmall(area, threshold))
          .forEach(hidden::add);
    }
    List<Integer> exposed = exposed(hidden);
    while (!exposed.isEmpty()) {
      List<Set<Integer>> options = options(exposed.getFirst(), hidden);
      if (options.isEmpty()) {
        break;
      }
      hidden.addAll(best(exposed.getFirst(), options, hidden));
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

  private Set<Integer> best(int exposed, List<Set<Integer>> options, Set<Integer> hidden) {
    for (Set<Integer> option : options) {
      Set<Integer> tried = new LinkedHashSet<>(hidden);
      tried.addAll(option);
      if (!exposed(tried).contains(exposed)) {
        return option;
      }
    }
    return options.getFirst();
  }

  /**
   * What may be hidden next, cheapest first: a neighbour, a neighbour with one of its parts (for
   * the parts give a whole away), the whole, and then any other.
   */
  private List<Set<Integer>> options(int exposed, Set<Integer> hidden) {
    int whole = hierarchy.whole(exposed);
    List<Integer> neighbours = shown(hidden).filter(area -> isNeighbour(area, whole)).toList();
    List<Set<Integer>> options = new ArrayList<>();
    neighbours.forEach(area -> options.add(Set.of(area)));
    for (int area : neighbours) {
      shown(hidden)
          .filter(part -> hierarchy.whole(part) == area)
          .forEach(part -> options.add(Set.of(area, part)));
    }
    shown(hidden).filter(area -> area == whole).forEach(area -> options.add(Set.of(area)));
    shown(hidden)
        .filter(area -> area != whole && !isNeighbour(area, whole))
        .forEach(area -> options.add(Set.of(area)));
    return options;
  }

  private boolean isNeighbour(int area, int whole) {
    return whole != Hierarchy.NO_WHOLE && hierarchy.whole(area) == whole;
  }

  /** Shown counts, smallest first. */
  private Stream<Integer> shown(Set<Integer> hidden) {
    return areas()
        .filter(area -> trees.getFirst().isCount(area) && !hidden.contains(area))
        .boxed()
        .sorted(
            Comparator.comparingLong((Integer area) -> count(area))
                .thenComparing(Comparator.naturalOrder()));
  }

  private long count(int area) {
    return trees.getFirst().nodes().get(area) instanceof Node.Count(long count) ? count : 0;
  }

  private IntStream areas() {
    return IntStream.range(0, hierarchy.size());
  }
}
