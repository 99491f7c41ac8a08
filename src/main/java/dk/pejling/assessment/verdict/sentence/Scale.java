package dk.pejling.assessment.verdict.sentence;

import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.Indicator.Direction;
import dk.pejling.agreement.indicator.Indicator.Measure;
import dk.pejling.danish.DanishNumber;
import dk.pejling.danish.DanishUnit;
import dk.pejling.danish.DanishWords;
import java.math.BigDecimal;

/**
 * How figures are spoken of.
 *
 * @param noun what rises or falls, definite and without a capital, such as {@code andelen}
 * @param unit after a figure
 * @param change after a difference
 * @param decimals shown of a figure
 */
public record Scale(String noun, String unit, String change, int decimals, Direction direction) {
  public static Scale of(Indicator indicator) {
    return new Scale(
        switch (indicator.measure()) {
          case Measure.Proportion proportion -> "andelen";
          case Measure.SurveyShare share -> "andelen";
          case Measure.Rate rate -> "tallet";
          case Measure.PopulationRate rate -> "tallet";
          case Measure.Average average -> "tallet";
          case Measure.Count count -> "tallet";
        },
        indicator.unit().name(),
        indicator.unit().change(),
        indicator.unit().decimals(),
        indicator.direction());
  }

  /** The distance between two areas: smaller is better, whatever the indicator's direction. */
  public static Scale ofDistance(Indicator indicator) {
    return new Scale(
        "forskellen",
        indicator.unit().change(),
        indicator.unit().change(),
        indicator.unit().decimals(),
        Direction.LOWER_IS_BETTER);
  }

  public String subject() {
    return DanishWords.sentence(noun);
  }

  public String number(BigDecimal value) {
    return DanishNumber.of(value, decimals);
  }

  public String figure(BigDecimal value) {
    return with(number(value), unit);
  }

  /** An agreed figure, with every decimal it was agreed with. */
  public String agreed(BigDecimal value) {
    return with(agreedNumber(value), unit);
  }

  public String agreedNumber(BigDecimal value) {
    return DanishNumber.of(value, Math.max(decimals, value.stripTrailingZeros().scale()));
  }

  /** A difference without its sign, with as many decimals as it takes not to show 0. */
  public String difference(BigDecimal value) {
    int shown = decimals;
    while (shown < decimals + 2
        && value.signum() != 0
        && DanishNumber.of(value.abs(), shown).equals(DanishNumber.of(BigDecimal.ZERO, shown))) {
      shown++;
    }
    return with(DanishNumber.of(value.abs(), shown), change);
  }

  private static String with(String number, String unit) {
    return number + " " + DanishUnit.after(number, unit);
  }

  /** {@code mindst} or {@code højst}. */
  public String limit() {
    return direction == Direction.HIGHER_IS_BETTER ? "mindst" : "højst";
  }
}
