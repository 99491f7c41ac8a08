package dk.pejling.disclosure.solver;

import dk.pejling.disclosure.table.CountTable;
import dk.pejling.disclosure.table.Node;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntToLongFunction;
import java.util.stream.Collectors;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * The integer programme of cell suppression: minimise the cost of the hidden places, so that for
 * each need a movement exists that takes its count across the threshold and moves hidden places
 * only. After Fischetti and Salazar, Management Science 47 (2001), with the movements written out.
 */
final class HidingProgramme {
  /** Makes the choice between equally dear places the same everywhere: the first is cheaper. */
  private static final BigDecimal TIE = new BigDecimal("0.001");

  private static final double HALF = 0.5;

  /** Less of a place than this is a rounding error of the solver. */
  private static final double NONE = 1e-6;

  private final ExpressionsBasedModel model = new ExpressionsBasedModel(Solving.options());
  private final Map<Integer, Variable> hide = new TreeMap<>();
  private final IntToLongFunction cost;

  /**
   * @param movable places that are hidden, or may be
   * @param cost of hiding a place; 0 for those that are hidden already
   */
  HidingProgramme(Collection<Need> needs, Set<Integer> movable, IntToLongFunction cost) {
    this.cost = cost;
    int rank = 0;
    for (int place : movable) {
      if (cost.applyAsLong(place) > 0) {
        BigDecimal weight =
            BigDecimal.valueOf(cost.applyAsLong(place))
                .add(TIE.multiply(BigDecimal.valueOf(rank++)));
        hide.put(
            place,
            model.newVariable("hide" + place).lower(0).upper(1).integer(true).weight(weight));
      }
    }
    int number = 0;
    for (Need need : needs) {
      protect(need, movable, "need" + number++ + "-");
    }
  }

  private void protect(Need need, Set<Integer> movable, String name) {
    CountTable table = need.table();
    Set<Integer> free =
        movable.stream()
            .filter(place -> !(table.nodes().get(place) instanceof Node.Absent))
            .collect(Collectors.toCollection(TreeSet::new));
    Movement movement = new Movement(model, name, table, free);
    long distance = need.distance();
    for (Map.Entry<Integer, Variable> each : movement.moves().entrySet()) {
      int place = each.getKey();
      Variable move = each.getValue();
      long down = Math.min(distance, table.count(place));
      move.lower(-down).upper(distance);
      Variable hidden = hide.get(place);
      if (hidden != null) {
        model.newExpression(name + "up" + place).upper(0).set(move, 1).set(hidden, -distance);
        model.newExpression(name + "down" + place).lower(0).set(move, 1).set(hidden, down);
      }
    }
    if (free.contains(need.place())) {
      movement.move(need.place()).level(need.isBelow() ? distance : -distance);
    }
  }

  /** The cheapest choice. */
  Choice solve() {
    return choice(model.minimise(), HALF);
  }

  /**
   * A choice that protects, though others may be cheaper: every place that the cheapest choice uses
   * a part of, when parts of places may be hidden. It takes next to no time.
   */
  Choice estimate() {
    hide.values().forEach(each -> each.integer(false));
    return choice(model.minimise(), NONE);
  }

  private Choice choice(Optimisation.Result result, double least) {
    if (!result.getState().isFeasible()) {
      return new Choice.Nothing();
    }
    Set<Integer> chosen =
        hide.entrySet().stream()
            .filter(each -> result.doubleValue(model.indexOf(each.getValue())) > least)
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    return new Choice.These(chosen, chosen.stream().mapToLong(cost::applyAsLong).sum());
  }
}
