package dk.pejling.disclosure.hiding;

import dk.pejling.disclosure.solver.FeasibleRange;
import dk.pejling.disclosure.solver.Reader;
import dk.pejling.disclosure.solver.Reconciliation;
import dk.pejling.disclosure.table.CountTable;
import dk.pejling.disclosure.table.Node;
import dk.pejling.disclosure.table.Sums;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a reader can tell of places without figures from the sums they are in, were nothing hidden
 * but small counts.
 *
 * @param missing places without figures
 * @param untold places that are withheld besides
 */
record MissingCounts(Set<Integer> missing, Set<Integer> untold, Sums sums, int threshold) {
  /**
   * The same nodes, where every missing place is withheld; it is sensitive if the reader can tell
   * that it is no more than a small count.
   */
  List<Node> withheld(List<Node> nodes) {
    List<Node> withheld = new ArrayList<>(nodes);
    missing.forEach(place -> withheld.set(place, new Node.Withheld(0, false)));
    Set<Integer> unknown = new TreeSet<>(untold);
    unknown.addAll(missing);
    CountTable table = new CountTable(Reconciliation.of(withheld, sums, unknown), sums, threshold);
    Reader reader = new Reader(table, new HashSet<>(table.sensitive()));
    for (int place : missing) {
      FeasibleRange range = reader.range(place);
      withheld.set(place, new Node.Withheld(table.count(place), table.isSmall(range.highest())));
    }
    return withheld;
  }

  /** Whether any of what {@link #withheld} makes is sensitive. */
  boolean givesAway(List<Node> withheld) {
    return missing.stream()
        .anyMatch(
            place ->
                withheld.get(place) instanceof Node.Withheld(long count, boolean small) && small);
  }
}
