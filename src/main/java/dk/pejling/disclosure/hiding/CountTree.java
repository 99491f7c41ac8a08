package dk.pejling.disclosure.hiding;

import java.util.List;

/**
 * One quantity of one indicator in one period, area by area as the hierarchy numbers them: each
 * area's count is what its parts add up to.
 */
record CountTree(Hierarchy hierarchy, List<Node> nodes) {
  CountTree {
    nodes = List.copyOf(nodes);
  }

  /** What is known of one area. */
  sealed interface Node {
    record Count(long count) implements Node {}

    /** There is a count, but the source keeps it to itself. */
    record HiddenBySource() implements Node {}

    /** There is no figure, or none made of counts. It protects no other, so it passes for 0. */
    record Nothing() implements Node {}
  }

  /** Whether the count, or what the source hides, could point at persons. */
  boolean isSmall(int area, int threshold) {
    return switch (nodes.get(area)) {
      case Node.Count(long count) -> count >= 1 && count < threshold;
      case Node.HiddenBySource() -> true;
      case Node.Nothing() -> false;
    };
  }

  boolean isCount(int area) {
    return nodes.get(area) instanceof Node.Count;
  }

  /** Whether anything is known of the area or its parts. */
  boolean speaksOf(int area) {
    return !(nodes.get(area) instanceof Node.Nothing)
        || hierarchy.parts(area).stream().anyMatch(this::speaksOf);
  }
}
