package dk.pejling.disclosure.solver;

import dk.pejling.disclosure.table.CountTable;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Holds what is hidden to account (`efterprøvning`, method §7.3): for every count that could point
 * at persons it solves for the range that fits everything a reader knows. The range must have
 * counts on both sides of the threshold, and so at least two.
 *
 * @param alreadyKnown places that stay open to a reader even when everything is hidden, for what
 *     was known before
 * @param unsafe places that more hiding would have protected
 */
public record Audit(Set<Integer> alreadyKnown, Set<Integer> unsafe) {
  public Audit {
    alreadyKnown = Set.copyOf(alreadyKnown);
    unsafe = Set.copyOf(unsafe);
  }

  /**
   * @param tables the quantities behind the same figures
   * @param known places that readers know, hidden or not
   */
  public static Audit of(List<CountTable> tables, Set<Integer> hidden, Set<Integer> known) {
    Set<Integer> open = open(tables, without(hidden, known));
    Set<Integer> unsafe = new TreeSet<>(open);
    if (!open.isEmpty()) {
      Set<Integer> everything =
          IntStream.range(0, tables.getFirst().nodes().size()).boxed().collect(Collectors.toSet());
      unsafe.removeAll(open(tables, without(everything, known)));
    }
    Set<Integer> alreadyKnown = new TreeSet<>(open);
    alreadyKnown.removeAll(unsafe);
    return new Audit(alreadyKnown, unsafe);
  }

  private static Set<Integer> open(List<CountTable> tables, Set<Integer> hidden) {
    Set<Integer> open = new TreeSet<>();
    for (CountTable table : tables) {
      Reader reader = new Reader(table, hidden);
      table.sensitive().stream()
          .filter(place -> !reader.range(place).spans(table.threshold()))
          .forEach(open::add);
    }
    return open;
  }

  private static Set<Integer> without(Set<Integer> places, Set<Integer> known) {
    return places.stream().filter(place -> !known.contains(place)).collect(Collectors.toSet());
  }
}
