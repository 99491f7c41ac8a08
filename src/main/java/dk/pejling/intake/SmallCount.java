package dk.pejling.intake;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.Indicator.Measure;
import dk.pejling.observation.Reading;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Counts that are hidden in the report (`små antal`), and so may not be quoted in a finding, which
 * is published beside it. The one rule of what a finding may quote of a figure.
 *
 * @param threshold counts from 1 up to one less are hidden; of 0 and 1 none are
 */
public record SmallCount(int threshold) {
  /** Where no figure of the agreement's is told. */
  public static final SmallCount NONE = new SmallCount(0);

  /** Stands in a finding for what can't be quoted. */
  public static final String UNQUOTED =
      "et indhold, der ikke gengives, da det kan vise et lille antal";

  /** No figure that is meant as one is longer. */
  private static final int LONGEST = 40;

  private static final Pattern NUMBER = Pattern.compile("\\d++(?:[.,]\\d++)*+");
  private static final Pattern THOUSANDS = Pattern.compile("\\d{1,30}[.,](?!000)\\d{3}");
  private static final Pattern WORD = Pattern.compile("\\p{L}++");
  private static final Pattern DAY_OR_YEAR =
      Pattern.compile(
          "(?<!\\d)(?:(?:19|20)\\d\\d(?!\\d)|\\d{1,2}[-./]\\d{1,2}[-./]\\d{2}(?:\\d\\d)?(?!\\d))");

  /** From zero up; the spellings of one stand together. */
  private static final List<Set<String>> WORDS =
      List.of(
          Set.of("nul"),
          Set.of("en", "et", "én", "ét", "een", "eet"),
          Set.of("to"),
          Set.of("tre"),
          Set.of("fire"),
          Set.of("fem"),
          Set.of("seks"),
          Set.of("syv"),
          Set.of("otte"),
          Set.of("ni"),
          Set.of("ti"),
          Set.of("elleve"),
          Set.of("tolv"));

  /** What stands around a figure and doesn't make a name of it. */
  private static final Set<String> BESIDE_FIGURES =
      Set.of(
          "ca",
          "cirka",
          "under",
          "over",
          "mindst",
          "højst",
          "omkring",
          "af",
          "ud",
          "stk",
          "pct",
          "procent",
          "borger",
          "borgere",
          "person",
          "personer",
          "patient",
          "patienter");

  /** What is hidden of an indicator. */
  public static SmallCount of(Indicator indicator) {
    return new SmallCount(indicator.disclosureThreshold());
  }

  /** What is hidden of any indicator, for a figure that nobody knows what counts. */
  public static SmallCount of(Agreement agreement) {
    return new SmallCount(
        agreement.indicators().stream().mapToInt(Indicator::disclosureThreshold).max().orElse(0));
  }

  /** Whether anything is hidden. */
  public boolean hides() {
    return threshold > 1;
  }

  /** Whether the reading's count, or what is left of its whole, is hidden. */
  public boolean in(Reading reading, Measure measure) {
    return switch (reading) {
      case Reading.Counted(long events, long whole) ->
          isSmall(BigDecimal.valueOf(events))
              || isSmall(BigDecimal.valueOf(whole))
              || (measure instanceof Measure.Proportion
                  && isSmall(BigDecimal.valueOf(whole - events)));
      case Reading.Tally(long count) -> isSmall(BigDecimal.valueOf(count));
      case Reading.Valued(BigDecimal value, var interval) -> isSmall(value);
      default -> false;
    };
  }

  /** Whether a text in a figure's place tells a count that is hidden, in digits or words. */
  public boolean in(String figure) {
    return hides()
        && (hasSmallNumber(figure)
            || hasSmallNumber(inCommonDigits(figure))
            || WORD.matcher(figure.toLowerCase(Locale.ROOT))
                .results()
                .anyMatch(word -> isSmallWord(word.group())));
  }

  /** Whether what is left of a whole is hidden. */
  public boolean inRest(String part, String whole) {
    String one = inCommonDigits(part).strip();
    String other = inCommonDigits(whole).strip();
    return one.matches("\\d{1,15}")
        && other.matches("\\d{1,15}")
        && isSmall(new BigDecimal(other).subtract(new BigDecimal(one)));
  }

  /**
   * Whether a text in another place, such as a period's, is a figure that slipped there and tells a
   * count that is hidden. Names, days and years with small numbers in them are none.
   */
  public boolean inLabel(String label) {
    return !DAY_OR_YEAR.matcher(label).find()
        && WORD.matcher(label.toLowerCase(Locale.ROOT))
            .results()
            .allMatch(word -> BESIDE_FIGURES.contains(word.group()) || isWord(word.group()))
        && in(label);
  }

  /** A label in quotation marks, or why it isn't quoted. */
  public String quoted(String label) {
    return inLabel(label) ? UNQUOTED : "\"" + label + "\"";
  }

  /** Digits of any script as those of ours. */
  public static String inCommonDigits(String text) {
    StringBuilder common = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .codePoints()
        .map(each -> Character.isDigit(each) ? '0' + Character.digit(each, 10) : each)
        .forEach(common::appendCodePoint);
    return common.toString();
  }

  private boolean hasSmallNumber(String text) {
    return NUMBER.matcher(text).results().anyMatch(number -> couldBeSmall(number.group()));
  }

  private boolean couldBeSmall(String number) {
    if (number.length() > LONGEST) {
      return true;
    }
    String decimal = number.replace(',', '.');
    return decimal.indexOf('.') == decimal.lastIndexOf('.')
        && !THOUSANDS.matcher(number).matches()
        && isSmall(new BigDecimal(decimal));
  }

  private boolean isSmallWord(String word) {
    return WORDS.stream().skip(1).limit(Math.max(0, threshold - 1)).anyMatch(w -> w.contains(word));
  }

  private static boolean isWord(String word) {
    return WORDS.stream().anyMatch(words -> words.contains(word));
  }

  private boolean isSmall(BigDecimal count) {
    return count.signum() > 0 && count.compareTo(BigDecimal.valueOf(threshold)) < 0;
  }
}
