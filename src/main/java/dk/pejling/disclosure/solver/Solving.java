package dk.pejling.disclosure.solver;

import org.ojalgo.concurrent.Parallelism;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.integer.IntegerStrategy;
import org.ojalgo.optimisation.integer.IntegerStrategy.GMICutConfiguration;
import org.ojalgo.type.context.NumberContext;

/**
 * How the solver works: alone and without regard to the clock, so that every run does the same, and
 * by branching only. Its Gomory cuts (ojAlgo 55-57) now and then cut off every solution there is.
 */
final class Solving {
  /** No variable's fraction is that far from a whole number, so none is cut. */
  private static final double NEVER = 0.6;

  /** Digits that tell one solution's cost from another's. */
  private static final NumberContext EXACT = NumberContext.of(12, 9);

  private Solving() {}

  static Optimisation.Options options() {
    Optimisation.Options options = new Optimisation.Options();
    options.time_abort = Long.MAX_VALUE;
    options.time_suffice = Long.MAX_VALUE;
    return options.integer(
        IntegerStrategy.DEFAULT
            .withParallelism(Parallelism.ONE)
            .withGapTolerance(EXACT)
            .withGMICutConfiguration(new GMICutConfiguration().withFractionality(NEVER)));
  }
}
