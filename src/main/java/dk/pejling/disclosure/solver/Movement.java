package dk.pejling.disclosure.solver;

import dk.pejling.disclosure.table.CountTable;
import dk.pejling.disclosure.table.Sum;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/**
 * Other counts that would give the same sums: how far every free place moves away from its count.
 * No count moves below 0, and every sum stays what it is.
 */
final class Movement {
  private final Map<Integer, Variable> moves = new TreeMap<>();

  /**
   * @param name tells it from other movements in the same model
   * @param free the places that may move
   */
  Movement(ExpressionsBasedModel model, String name, CountTable table, Collection<Integer> free) {
    for (int place : free) {
      moves.put(place, model.newVariable(name + place).lower(-table.count(place)));
    }
    int number = 0;
    for (Sum sum : table.sums().ofAny(free)) {
      Expression balance = model.newExpression(name + "sum" + number++).level(0);
      sum.places()
          .filter(moves::containsKey)
          .forEach(place -> balance.set(move(place), sum.sign(place)));
    }
  }

  Variable move(int place) {
    Variable move = moves.get(place);
    if (move == null) {
      throw new IllegalArgumentException("place " + place + " doesn't move");
    }
    return move;
  }

  Map<Integer, Variable> moves() {
    return moves;
  }
}
