package dk.pejling.intake.extract.compare;

import dk.pejling.observation.Observation;
import dk.pejling.observation.Reading;
import dk.pejling.observation.Reading.Counted;
import dk.pejling.observation.Reading.Missing;
import dk.pejling.observation.Reading.NotApplicable;
import dk.pejling.observation.Reading.Suppressed;
import dk.pejling.observation.Reading.Tally;
import dk.pejling.observation.Reading.Valued;
import dk.pejling.observation.Substance;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** A figure that is different in a later version of an extract (`revideret tal`). */
public sealed interface FigureChange {
  /** The figure it is about: the later one, where there is one. */
  Observation figure();

  /** Not there before. */
  record Added(Observation figure) implements FigureChange {}

  /** Not there any more. */
  record Gone(Observation figure) implements FigureChange {}

  /** Says something else than before. */
  record Revised(Observation before, Observation figure) implements FigureChange {
    /** Whether the source called it provisional before, and doesn't now. */
    public boolean becameFinal() {
      return before.provisional() && !figure.provisional();
    }

    /** Whether the figure itself is as it was. */
    public boolean sameReading() {
      return Substance.of(before.reading()).equals(Substance.of(figure.reading()));
    }

    /**
     * How large it is: the change as a share of what stood there. Nothing where there was or is no
     * number, or where a zero became more.
     */
    Optional<BigDecimal> size() {
      return number(before.reading())
          .filter(was -> was.signum() != 0)
          .flatMap(
              was ->
                  number(figure.reading())
                      .map(is -> is.subtract(was).abs().divide(was.abs(), MathContext.DECIMAL32)));
    }

    private static Optional<BigDecimal> number(Reading reading) {
      return switch (reading) {
        case Counted(long numerator, long denominator) ->
            Optional.of(
                BigDecimal.valueOf(numerator)
                    .divide(BigDecimal.valueOf(denominator), MathContext.DECIMAL32));
        case Tally(long count) -> Optional.of(BigDecimal.valueOf(count));
        case Valued(BigDecimal value, var interval) -> Optional.of(value);
        case Missing missing -> Optional.empty();
        case Suppressed suppressed -> Optional.empty();
        case NotApplicable none -> Optional.empty();
      };
    }
  }
}
