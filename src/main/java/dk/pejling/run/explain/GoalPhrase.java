package dk.pejling.run.explain;

import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.Indicator.Direction;
import dk.pejling.assessment.verdict.PeriodWords;
import dk.pejling.danish.DanishDate;
import dk.pejling.danish.DanishNumber;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What kind of goal a criterion has and what it is.
 *
 * @param kind such as {@code måltal}
 * @param phrase such as {@code 19,0 pct. i 2027}
 */
record GoalPhrase(String kind, String phrase) {
  static GoalPhrase of(SuccessCriterion criterion, Area area, Optional<Indicator> indicator) {
    return switch (criterion) {
      case SuccessCriterion.Target target -> {
        boolean own = target.ownTargets().containsKey(area.id());
        yield new GoalPhrase(
            own ? "måltal, områdets eget" : "måltal",
            "%s i %s"
                .formatted(
                    with(target.targetFor(area.id()), indicator), PeriodWords.of(target.at())));
      }
      case SuccessCriterion.Maintain maintain ->
          new GoalPhrase(
              "fasthold",
              (indicator
                          .map(Indicator::direction)
                          .filter(Direction.LOWER_IS_BETTER::equals)
                          .isPresent()
                      ? "højst "
                      : "mindst ")
                  + with(maintain.level(), indicator)
                  + (maintain.tolerance().signum() == 0
                      ? ""
                      : ", tolerance " + number(maintain.tolerance(), indicator)));
      case SuccessCriterion.Range range ->
          new GoalPhrase(
              "interval",
              "inden for %s-%s"
                  .formatted(number(range.lower(), indicator), with(range.upper(), indicator)));
      case SuccessCriterion.Gap gap ->
          new GoalPhrase(
              "lighed",
              "en forskel på højst %s%s i %s"
                  .formatted(
                      number(gap.target(), indicator),
                      indicator.map(each -> " " + each.unit().change()).orElse(""),
                      PeriodWords.of(gap.at())));
      case SuccessCriterion.Milestone milestone ->
          new GoalPhrase(
              "milepæl",
              "frist %s%s"
                  .formatted(
                      DanishDate.of(milestone.due()),
                      milestone.evidence().isBlank()
                          ? ""
                          : "; dokumentation: " + milestone.evidence()));
      case SuccessCriterion.NoTarget none -> new GoalPhrase("intet måltal fastsat", "");
    };
  }

  private static String with(BigDecimal value, Optional<Indicator> indicator) {
    return number(value, indicator) + indicator.map(each -> " " + each.unit().name()).orElse("");
  }

  /** With every decimal it was agreed with. */
  private static String number(BigDecimal value, Optional<Indicator> indicator) {
    int decimals = indicator.map(each -> each.unit().decimals()).orElse(0);
    return DanishNumber.of(value, Math.max(decimals, value.stripTrailingZeros().scale()));
  }
}
