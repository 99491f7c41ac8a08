package dk.pejling.disclosure.hiding;

import dk.pejling.disclosure.hiding.CountTree.Node;
import dk.pejling.period.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What a period's counts leave when those of periods within it are taken away: a reader of a year
 * and three of its quarters knows the fourth.
 */
final class Remainder {
  private final Hierarchy hierarchy;
  private final Function<Period, CountTree> trees;

  Remainder(Hierarchy hierarchy, Function<Period, CountTree> trees) {
    this.hierarchy = hierarchy;
    this.trees = trees;
  }

  /** Nothing where the parts cover the whole, or where they don't add up to it at all. */
  CountTree of(Period whole, List<Period> parts) {
    CountTree wholes = trees.apply(whole);
    List<CountTree> taken = parts.stream().map(trees).toList();
    List<Node> nodes = new ArrayList<>();
    for (int area = 0; area < hierarchy.size(); area++) {
      nodes.add(left(area, whole, wholes, parts, taken));
    }
    return new CountTree(hierarchy, nodes);
  }

  private static Node left(
      int area, Period whole, CountTree wholes, List<Period> parts, List<CountTree> taken) {
    if (!(wholes.nodes().get(area) instanceof Node.Count(long left))) {
      return new Node.Nothing();
    }
    long days = NestedPeriods.days(whole);
    boolean any = false;
    for (int part = 0; part < parts.size(); part++) {
      if (taken.get(part).nodes().get(area) instanceof Node.Count(long count)) {
        left -= count;
        days -= NestedPeriods.days(parts.get(part));
        any = true;
      }
    }
    return any && days > 0 && left >= 0 ? new Node.Count(left) : new Node.Nothing();
  }
}
