package dk.pejling.disclosure.solver;

import static dk.pejling.disclosure.solver.FeasibleRange.UNLIMITED;

import dk.pejling.disclosure.table.CountTable;
import dk.pejling.disclosure.table.Node;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;

/**
 * A reader who draws every conclusion there is from the counts that are shown: for a hidden count
 * she solves for the lowest and the highest it can be.
 */
public final class Reader {
  /** A count that can be this much higher can be any; the solver must have an end. */
  private static final long FAR = 1_000_000;

  private final CountTable table;
  private final Set<Integer> unknown = new TreeSet<>();

  /**
   * @param hidden reported places that she isn't shown
   */
  public Reader(CountTable table, Set<Integer> hidden) {
    this.table = table;
    IntStream.range(0, table.nodes().size())
        .filter(place -> isUnknown(place, hidden))
        .forEach(unknown::add);
  }

  private boolean isUnknown(int place, Set<Integer> hidden) {
    return switch (table.nodes().get(place)) {
      case Node.Reported reported -> hidden.contains(place);
      case Node.Withheld withheld -> true;
      case Node.Absent absent -> false;
    };
  }

  /** What the count at the place can be. */
  public FeasibleRange range(int place) {
    long count = table.count(place);
    return unknown.contains(place)
        ? new FeasibleRange(count + farthest(place, -1), upTo(count, farthest(place, 1)))
        : new FeasibleRange(count, count);
  }

  /** Whether a count that could point at persons can't be told from one that couldn't. */
  boolean isProtected(int place) {
    long count = table.count(place);
    if (!unknown.contains(place)) {
      return false;
    }
    return count < table.threshold()
        ? upTo(count, farthest(place, 1)) >= table.threshold()
        : count + farthest(place, -1) < table.threshold();
  }

  private static long upTo(long count, long move) {
    return move == UNLIMITED ? UNLIMITED : count + move;
  }

  private long farthest(int place, int way) {
    ExpressionsBasedModel model = new ExpressionsBasedModel(Solving.options());
    Movement movement = new Movement(model, "m", table, table.sums().linked(place, unknown));
    movement.moves().values().forEach(each -> each.upper(FAR));
    movement.move(place).weight(1);
    Optimisation.Result result = way > 0 ? model.maximise() : model.minimise();
    if (!result.getState().isOptimal()) {
      throw new IllegalStateException("place %d: %s".formatted(place, result.getState()));
    }
    long farthest = Math.round(result.getValue());
    return farthest >= FAR ? UNLIMITED : farthest;
  }
}
