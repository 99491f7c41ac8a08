package dk.pejling.intake.extract.figure;

import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.Indicator.Measure;
import dk.pejling.observation.Reading;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Counts that are hidden in the report (`små antal`), and so may not be quoted in a finding, which
 * is published beside it.
 */
final class SmallCount {
  /** Stands in a finding for what can't be quoted. */
  static final String UNQUOTED = "et indhold, der ikke gengives, da det kan vise et lille antal";

  private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");
  private static final Pattern THOUSANDS = Pattern.compile("\\d+[.,](?!000)\\d{3}");

  private SmallCount() {}

  /** Whether any count of the indicator is hidden. */
  static boolean hidden(Indicator indicator) {
    return indicator.disclosureThreshold() > 1;
  }

  /** Whether the reading's count, or what is left of its whole, is hidden. */
  static boolean in(Reading reading, Indicator indicator) {
    return switch (reading) {
      case Reading.Counted(long events, long whole) ->
          isSmall(BigDecimal.valueOf(events), indicator)
              || (indicator.measure() instanceof Measure.Proportion
                  && isSmall(BigDecimal.valueOf(whole - events), indicator));
      case Reading.Tally(long count) -> isSmall(BigDecimal.valueOf(count), indicator);
      default -> false;
    };
  }

  /** Whether a text that should have been a count tells one that is hidden. */
  static boolean in(String text, Indicator indicator) {
    return NUMBER
        .matcher(text)
        .results()
        .anyMatch(number -> couldBeSmall(number.group(), indicator));
  }

  private static boolean couldBeSmall(String number, Indicator indicator) {
    String decimal = number.replace(',', '.');
    return decimal.indexOf('.') == decimal.lastIndexOf('.')
        && !THOUSANDS.matcher(number).matches()
        && isSmall(new BigDecimal(decimal), indicator);
  }

  private static boolean isSmall(BigDecimal count, Indicator indicator) {
    return count.signum() > 0
        && count.compareTo(BigDecimal.valueOf(indicator.disclosureThreshold())) < 0;
  }
}
