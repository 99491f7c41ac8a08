package dk.pejling.intake.extract.figure;

import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.danish.DanishNumber;
import dk.pejling.finding.SourceLocation;
import dk.pejling.intake.SmallCount;
import dk.pejling.observation.Reading;
import java.math.BigDecimal;

/**
 * Readings as they are quoted in findings. Findings are published with the report, so counts are
 * named by their place alone where small ones are hidden.
 */
public final class ReadingText {
  private ReadingText() {}

  /** Of a reading that is there again. */
  public static String again(Reading reading, SourceLocation first, Indicator indicator) {
    String same = mayBeQuoted(reading, indicator) ? of(reading) : "samme tal";
    return same + " igen; først i " + first.describe();
  }

  /** Of a reading that says something else than one before it. */
  public static String against(
      Reading reading, Reading before, SourceLocation first, Indicator indicator) {
    return mayBeQuoted(reading, indicator) && mayBeQuoted(before, indicator)
        ? "%s, men %s i %s".formatted(of(reading), of(before), first.describe())
        : "et andet tal end i " + first.describe();
  }

  private static boolean mayBeQuoted(Reading reading, Indicator indicator) {
    boolean counts = reading instanceof Reading.Counted || reading instanceof Reading.Tally;
    SmallCount small = SmallCount.of(indicator);
    return !(counts && small.hides()) && !small.in(reading, indicator.measure());
  }

  private static String of(Reading reading) {
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
