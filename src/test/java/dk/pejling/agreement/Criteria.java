package dk.pejling.agreement;

import dk.pejling.agreement.geography.AreaLevel;
import dk.pejling.agreement.goal.CriterionId;
import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.agreement.goal.SuccessCriterion.Frame;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.period.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Success criteria for tests; baseline 2023, target year 2027, stale after three years. */
public final class Criteria {
  public static final Period BASELINE = new Period.Year(2023);
  public static final Period TARGET_YEAR = new Period.Year(2027);
  public static final int STALE_AFTER = 3;

  private Criteria() {}

  public static Frame frame(String id, AreaLevel finest) {
    return new Frame(
        new CriterionId(id),
        Integer.parseInt(id.substring(0, 1)),
        "Kriterium " + id,
        "Kriterium " + id,
        finest,
        List.of(),
        "",
        "");
  }

  public static SuccessCriterion.Target target(String id, String indicator, String target) {
    return new SuccessCriterion.Target(
        frame(id, AreaLevel.MUNICIPALITY),
        new IndicatorId(indicator),
        BASELINE,
        new BigDecimal(target),
        TARGET_YEAR,
        Map.of(),
        BigDecimal.ZERO,
        STALE_AFTER);
  }

  public static SuccessCriterion.Target targetFrom(
      Period baseline, String id, String indicator, String target) {
    SuccessCriterion.Target usual = target(id, indicator, target);
    return new SuccessCriterion.Target(
        usual.frame(),
        usual.indicator(),
        baseline,
        usual.target(),
        usual.at(),
        usual.ownTargets(),
        usual.tolerance(),
        usual.staleAfterYears());
  }

  public static SuccessCriterion.Maintain maintain(
      String id, String indicator, String level, String tolerance) {
    return new SuccessCriterion.Maintain(
        frame(id, AreaLevel.MUNICIPALITY),
        new IndicatorId(indicator),
        BASELINE,
        new BigDecimal(level),
        new BigDecimal(tolerance),
        STALE_AFTER);
  }

  public static SuccessCriterion.Range range(
      String id, String indicator, String lower, String upper) {
    return new SuccessCriterion.Range(
        frame(id, AreaLevel.MUNICIPALITY),
        new IndicatorId(indicator),
        BASELINE,
        new BigDecimal(lower),
        new BigDecimal(upper),
        STALE_AFTER);
  }

  public static SuccessCriterion.Gap gap(String id, String indicator, String target) {
    return new SuccessCriterion.Gap(
        frame(id, AreaLevel.REGION),
        new IndicatorId(indicator),
        BASELINE,
        new BigDecimal(target),
        TARGET_YEAR,
        STALE_AFTER);
  }

  public static SuccessCriterion.Milestone milestone(String id, java.time.LocalDate due) {
    return new SuccessCriterion.Milestone(
        frame(id, AreaLevel.CLUSTER), due, "et mødereferat eller et link");
  }
}
