package dk.pejling.intake.extract.figure;

import dk.pejling.danish.DanishNumber;
import dk.pejling.observation.Reading;
import java.math.BigDecimal;

/** A reading as it is quoted in a finding. */
public final class ReadingText {
  private ReadingText() {}

  public static String of(Reading reading) {
    return switch (reading) {
      case Reading.Counted(long numerator, long denominator) ->
          DanishNumber.of(numerator) + "/" + DanishNumber.of(denominator);
      case Reading.Tally(long count) -> DanishNumber.of(count);
      case Reading.Valued(BigDecimal value, var interval) -> DanishNumber.exact(value);
      case Reading.Missing(String token) -> token.isEmpty() ? "intet" : "\"" + token + "\"";
      case Reading.Suppressed(String token) -> "\"" + token + "\"";
      case Reading.NotApplicable() -> "0 af 0";
    };
  }
}
