package dk.pejling.endtoend.leak;

import dk.pejling.statistics.ClopperPearson;
import dk.pejling.statistics.Interval;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A figure that must not be told, in all the ways that it could be: its counts, its rate and
 * interval in any unit, what is left, and what they leave of a total.
 *
 * @param exact numbers that give it away when they are told to four digits or more
 * @param printed numbers that give it away as the report would print them, with one decimal
 * @param pairs the limits of its interval, in several units
 * @param words counts beside each other
 */
public record Secret(
    String what,
    List<BigDecimal> exact,
    List<BigDecimal> printed,
    List<Limits> pairs,
    List<Pattern> words) {
  private static final int TELLING_DIGITS = 4;
  private static final int PRINTED_DIGITS = 3;
  private static final List<BigDecimal> UNITS =
      List.of(
          BigDecimal.ONE,
          BigDecimal.valueOf(100),
          BigDecimal.valueOf(1000),
          BigDecimal.valueOf(10_000),
          BigDecimal.valueOf(100_000));

  /** Of an interval. */
  public record Limits(BigDecimal lower, BigDecimal upper) {
    static Limits of(Interval interval, BigDecimal unit) {
      return new Limits(
          BigDecimal.valueOf(interval.lower()).multiply(unit),
          BigDecimal.valueOf(interval.upper()).multiply(unit));
    }
  }

  public Secret {
    exact = List.copyOf(exact);
    printed = List.copyOf(printed);
    pairs = List.copyOf(pairs);
    words = List.copyOf(words);
  }

  /** Of a count among a whole. */
  public static Secret of(String what, long part, long whole) {
    List<BigDecimal> exact = new ArrayList<>();
    List<Limits> pairs = new ArrayList<>();
    exact.add(BigDecimal.valueOf(whole));
    exact.add(BigDecimal.valueOf(whole - part));
    Interval limits = ClopperPearson.of(part, whole);
    for (BigDecimal unit : UNITS) {
      exact.add(share(part, whole).multiply(unit));
      exact.add(share(whole - part, whole).multiply(unit));
      Limits inUnit = Limits.of(limits, unit);
      exact.add(inUnit.lower());
      exact.add(inUnit.upper());
      pairs.add(inUnit);
    }
    return new Secret(
        what,
        exact.stream().filter(each -> each.precision() >= TELLING_DIGITS).toList(),
        List.of(),
        pairs,
        List.of(beside(part, whole), beside(whole - part, whole)));
  }

  /** And what it leaves of a total is told neither. */
  public Secret within(long total, long part) {
    List<BigDecimal> more = new ArrayList<>(exact);
    more.add(BigDecimal.valueOf(total - part));
    return new Secret(what, more, printed, pairs, words);
  }

  /** Whose rate is so unlike all others that one decimal is enough to know it. */
  public Secret printedAs(BigDecimal rate) {
    return new Secret(what, exact, List.of(rate), pairs, words);
  }

  private static BigDecimal share(long part, long whole) {
    return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64);
  }

  /** Such as {@code 3/1.847}, {@code 3 af 1847} or {@code 3 out of 1,847}. */
  private static Pattern beside(long part, long whole) {
    return Pattern.compile(
        "(?<!\\d)(?<!\\d[.,])%s\\s?(?:/|(?:ud )?af|(?:out )?of)\\s?%s(?![.,]?\\d)"
            .formatted(grouped(part), grouped(whole)));
  }

  private static String grouped(long count) {
    return "%,d".formatted(count).replaceAll("\\D", "[.,\\\\h]?");
  }

  /** Where the text tells it, if it does. */
  Optional<String> toldIn(String text, Numbers numbers) {
    for (Pattern pattern : words) {
      Matcher matcher = pattern.matcher(text);
      if (matcher.find()) {
        return Optional.of(matcher.group());
      }
    }
    Optional<String> alone =
        numbers.each().stream().filter(this::isGivenAwayBy).map(Told::text).findFirst();
    return alone.isPresent()
        ? alone
        : numbers.besides().stream()
            .filter(each -> isPair(each.first(), each.second()))
            .map(each -> each.first().text() + " and " + each.second().text())
            .findFirst();
  }

  private boolean isGivenAwayBy(Told number) {
    return exact.stream().anyMatch(each -> number.isRounded(each, TELLING_DIGITS))
        || printed.stream().anyMatch(each -> number.isRounded(each, PRINTED_DIGITS));
  }

  private boolean isPair(Told lower, Told upper) {
    return pairs.stream()
        .anyMatch(each -> lower.isRounded(each.lower(), 2) && upper.isRounded(each.upper(), 2));
  }
}
