package dk.pejling.report.outcome;

import dk.pejling.assessment.verdict.Basis;
import dk.pejling.report.text.Amounts;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * How much of the change that was agreed has come about (`realiseret andel`, method §8): (V-B) /
 * (T-B). Below 0 the figure has moved away from the target, above 1 beyond it.
 */
public sealed interface Share {
  record Of(BigDecimal share) implements Share {}

  /** A level, a range or a milestone has no way to go; neither has what can't be assessed. */
  record None() implements Share {}

  static Share of(Basis basis) {
    return switch (basis) {
      case Basis.Pace pace -> of(pace);
      case Basis.Distance distance -> of(distance.pace());
      case Basis.Level level -> new None();
      case Basis.WithinRange range -> new None();
      case Basis.Milestone milestone -> new None();
      case Basis.NoVerdict none -> new None();
    };
  }

  private static Share of(Basis.Pace pace) {
    BigDecimal required = pace.target().value().subtract(pace.baseline().value());
    return required.signum() == 0
        ? new None()
        : new Of(
            pace.latest()
                .value()
                .subtract(pace.baseline().value())
                .divide(required, MathContext.DECIMAL64));
  }

  /** In whole per cent without the unit, or a dash. */
  default String percent() {
    return switch (this) {
      case Of(BigDecimal share) -> Amounts.percent(share);
      case None() -> Amounts.NOT_RELEVANT;
    };
  }
}
