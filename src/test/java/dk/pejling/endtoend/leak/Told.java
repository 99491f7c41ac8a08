package dk.pejling.endtoend.leak;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as it stands in a text, with what a Dane and what a program may take it for: {@code
 * 1.847} is 1847 or a little less than two.
 *
 * @param from where it begins
 * @param to just after it
 */
record Told(String text, int from, int to, List<BigDecimal> readings) {
  /** Between the limits of an interval stands a dash, a word or the name of the next. */
  private static final int BESIDE = 14;

  /** Programs calculate with so many digits at least. */
  private static final double INEXACT = 1e-9;

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<!\\d)\\d+(?:[.,\\u00a0\\u202f\\u2009]\\d+)*(?:[eE][-+]?\\d{1,2}(?!\\d))?");
  private static final Pattern DANISH =
      Pattern.compile("(?:\\d+|\\d{1,3}(?:[.\\u00a0\\u202f\\u2009]\\d{3})+)(?:,\\d+)?");
  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?:\\d+|\\d{1,3}(?:[,\\u00a0\\u202f\\u2009]\\d{3})+)(?:\\.\\d+)?(?:[eE][-+]?\\d+)?");

  /** Checksums, identifiers and times of day are full of digits that count nothing. */
  private static final Pattern NO_COUNT =
      Pattern.compile(
          "\\b[0-9a-f]{32,128}\\b|\\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\\b"
              + "|\\d\\d:\\d\\d:\\d\\d(?:[.,]\\d+)?Z?");

  Told {
    readings = List.copyOf(readings);
  }

  static List<Told> in(String text) {
    String counts = NO_COUNT.matcher(text).replaceAll(each -> " ".repeat(each.group().length()));
    List<Told> all = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(counts);
    while (matcher.find()) {
      all.add(new Told(matcher.group(), matcher.start(), matcher.end(), read(matcher.group())));
    }
    return all;
  }

  private static List<BigDecimal> read(String text) {
    List<BigDecimal> readings = new ArrayList<>();
    if (DANISH.matcher(text).matches()) {
      readings.add(
          new BigDecimal(text.replaceAll("[.\\u00a0\\u202f\\u2009]", "").replace(',', '.')));
    }
    if (ENGLISH.matcher(text).matches()) {
      readings.add(new BigDecimal(text.replaceAll("[,\\u00a0\\u202f\\u2009]", "")));
    }
    return readings;
  }

  /**
   * Whether it is the number, rounded or cut off, and told to so many digits. A whole number tells
   * no fraction.
   */
  boolean isRounded(BigDecimal exact, int digits) {
    return readings.stream().anyMatch(each -> isRounded(each, exact, digits));
  }

  private static boolean isRounded(BigDecimal told, BigDecimal exact, int digits) {
    int scale = Math.max(told.scale(), 0);
    double apart = Math.abs(told.doubleValue() - exact.doubleValue());
    if (told.precision() < digits || (isWhole(told) && !isWhole(exact))) {
      return false;
    }
    if (apart > Math.max(Math.pow(10, -scale), INEXACT * exact.doubleValue())) {
      return false;
    }
    return apart < INEXACT * exact.doubleValue()
        || told.compareTo(exact.setScale(scale, RoundingMode.HALF_UP)) == 0
        || told.compareTo(exact.setScale(scale, RoundingMode.DOWN)) == 0;
  }

  private static boolean isWhole(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0;
  }

  boolean follows(Told before) {
    return from - before.to <= BESIDE;
  }
}
