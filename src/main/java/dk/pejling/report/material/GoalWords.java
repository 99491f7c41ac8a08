package dk.pejling.report.material;

import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.agreement.indicator.Indicator.Direction;
import dk.pejling.agreement.indicator.Indicator.Unit;
import dk.pejling.assessment.verdict.PeriodWords;
import dk.pejling.danish.DanishDate;
import dk.pejling.report.text.Amounts;

/**
 * What a criterion aims for, in words.
 *
 * @param number such as {@code 19,0} or {@code intet måltal fastsat}
 * @param period the period to reach it in, or empty when there is none
 * @param phrase such as {@code måltal 19,0 pct. i 2027}
 * @param agreed whether there is a number at all
 */
public record GoalWords(String number, String period, String phrase, boolean agreed) {
  public static final String NONE = "intet måltal fastsat";

  public static GoalWords of(
      SuccessCriterion criterion, Area area, Unit unit, Direction direction) {
    return switch (criterion) {
      case SuccessCriterion.Target target -> {
        String number = Amounts.number(target.targetFor(area.id()), unit);
        yield by(number, PeriodWords.of(target.at()), unit);
      }
      case SuccessCriterion.Gap gap ->
          by(Amounts.number(gap.target(), unit), PeriodWords.of(gap.at()), unit);
      case SuccessCriterion.Maintain maintain -> {
        String number = Amounts.number(maintain.level(), unit);
        yield new GoalWords(
            number,
            "",
            (direction == Direction.HIGHER_IS_BETTER ? "mindst " : "højst ") + with(number, unit),
            true);
      }
      case SuccessCriterion.Range range -> {
        String number =
            Amounts.number(range.lower(), unit) + "-" + Amounts.number(range.upper(), unit);
        yield new GoalWords(number, "", "inden for " + with(number, unit), true);
      }
      case SuccessCriterion.Milestone milestone ->
          new GoalWords(Amounts.NOT_RELEVANT, "", "frist " + DanishDate.of(milestone.due()), true);
      case SuccessCriterion.NoTarget none -> new GoalWords(NONE, "", NONE, false);
    };
  }

  private static GoalWords by(String number, String period, Unit unit) {
    return new GoalWords(
        number, period, "måltal " + with(number, unit) + " i\u00A0" + period, true);
  }

  private static String with(String number, Unit unit) {
    return number + Amounts.NBSP + Amounts.glued(unit.name());
  }
}
