package dk.pejling.disclosure.solver;

import dk.pejling.disclosure.table.Node;
import dk.pejling.disclosure.table.Sum;
import dk.pejling.disclosure.table.Sums;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/**
 * Counts for places that nobody tells, such that sums come as close to being right as the told
 * counts let them. Which of several such counts is found doesn't matter to what a reader can work
 * out: she has the same choice.
 */
public final class Reconciliation {
  private Reconciliation() {}

  /**
   * @param untold withheld places, whose counts are replaced
   */
  public static List<Node> of(List<Node> nodes, Sums sums, Set<Integer> untold) {
    ExpressionsBasedModel model = new ExpressionsBasedModel(Solving.options());
    Map<Integer, Variable> counts = new TreeMap<>();
    untold.forEach(
        place -> counts.put(place, model.newVariable("count" + place).lower(0).integer(true)));
    int number = 0;
    for (Sum sum : sums.ofAny(untold)) {
      String name = "sum" + number++;
      long told =
          sum.places()
              .filter(place -> !untold.contains(place))
              .mapToLong(place -> sum.sign(place) * nodes.get(place).count())
              .sum();
      Expression balance = model.newExpression(name).level(-told);
      sum.places()
          .filter(untold::contains)
          .forEach(place -> balance.set(variable(counts, place), sum.sign(place)));
      balance.set(model.newVariable(name + "over").lower(0).weight(1), -1);
      balance.set(model.newVariable(name + "under").lower(0).weight(1), 1);
    }
    var result = model.minimise();
    List<Node> settled = new ArrayList<>(nodes);
    for (Map.Entry<Integer, Variable> each : counts.entrySet()) {
      if (nodes.get(each.getKey()) instanceof Node.Withheld(long count, boolean sensitive)) {
        settled.set(
            each.getKey(),
            new Node.Withheld(
                Math.round(result.doubleValue(model.indexOf(each.getValue()))), sensitive));
      }
    }
    return settled;
  }

  private static Variable variable(Map<Integer, Variable> counts, int place) {
    Variable count = counts.get(place);
    if (count == null) {
      throw new IllegalArgumentException("place " + place + " is told");
    }
    return count;
  }
}
