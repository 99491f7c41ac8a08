package dk.pejling.report.text;

import dk.pejling.agreement.indicator.Indicator.Unit;
import dk.pejling.assessment.verdict.Counts;
import dk.pejling.assessment.verdict.Spread;
import dk.pejling.danish.DanishNumber;
import dk.pejling.danish.DanishUnit;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures with their units; number and unit never part at a line's end. */
public final class Amounts {
  /** The space that keeps a number and its unit together. */
  public static final String NBSP = "\u00A0";

  public static final String NO_INTERVAL = "intet CI";
  public static final String NOT_RELEVANT = "–";

  private Amounts() {}

  public static String number(BigDecimal value, Unit unit) {
    return DanishNumber.of(value, unit.decimals());
  }

  /** Such as {@code 21,0 pct.} and {@code 58,5 pr. 1.000 borgere 65+}. */
  public static String amount(BigDecimal value, Unit unit) {
    String number = number(value, unit);
    return number + NBSP + glued(DanishUnit.after(number, unit.name()));
  }

  /** A difference without sign, such as {@code 0,6 pct.point}. */
  public static String difference(BigDecimal value, Unit unit) {
    String number = number(value.abs(), unit);
    return number + NBSP + glued(DanishUnit.after(number, unit.change()));
  }

  /** The unit's name with its own number kept to the word before it. */
  public static String glued(String unit) {
    return unit.replaceAll("(?<=\\bpr\\.) (?=\\d)|(?<=borgere) (?=\\d+\\+)", NBSP);
  }

  /** The unit without whom it counts: {@code pr. 1.000} of {@code pr. 1.000 borgere 65+}. */
  public static String brief(Unit unit) {
    return glued(unit.name().replaceFirst("^(pr\\. [\\d.]+) .*", "$1"));
  }

  /** Such as {@code (19,5-22,5)}. */
  public static String interval(Spread spread, Unit unit) {
    return switch (spread) {
      case Spread.Between(BigDecimal lower, BigDecimal upper) ->
          "(" + number(lower, unit) + "-" + number(upper, unit) + ")";
      case Spread.NoInterval() -> NO_INTERVAL;
    };
  }

  /** Such as {@code 598/2.847}. */
  public static String counts(Counts counts) {
    return switch (counts) {
      case Counts.Of(long numerator, long denominator) ->
          DanishNumber.of(numerator) + "/" + DanishNumber.of(denominator);
      case Counts.NotCounted() -> NOT_RELEVANT;
    };
  }

  /** A sentence whose numbers stay with the units that follow them. */
  public static String kept(String sentence) {
    return glued(sentence)
        .replaceAll("(?<=\\d) (?=(%|pct\\.|pr\\.|dage?\\b|år\\b))", NBSP)
        .replace("pct..", "pct.");
  }

  /** The text with one full stop at its end, whether or not it ends in an abbreviation. */
  public static String stopped(String text) {
    return text.endsWith(".") ? text : text + ".";
  }

  /** A share in whole per cent, without the unit. */
  public static String percent(BigDecimal ratio) {
    return DanishNumber.of(ratio.movePointRight(2), 0);
  }

  /** Whether the difference is nothing at the unit's decimals. */
  public static boolean vanishes(BigDecimal difference, Unit unit) {
    return difference.setScale(unit.decimals(), RoundingMode.HALF_UP).signum() == 0;
  }
}
