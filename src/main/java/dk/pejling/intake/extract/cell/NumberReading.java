package dk.pejling.intake.extract.cell;

import java.math.BigDecimal;

/** What a text says as a number. */
public sealed interface NumberReading {
  record Number(BigDecimal value) implements NumberReading {}

  /** Two readings, and nothing to choose by. */
  record Ambiguous(BigDecimal asDecimal, BigDecimal asThousands) implements NumberReading {}

  record NotANumber() implements NumberReading {}
}
