package dk.pejling.assessment.verdict.opinion;

import dk.pejling.assessment.verdict.Basis.Point;
import java.math.BigDecimal;
import java.util.List;

/** Whether months or quarters vary as they use to (`kontrolkort`, method §2). */
public sealed interface ControlChart {
  /**
   * @param points the latest stretch without break or hole
   * @param lower as calculated; may be below 0 though no figure can be
   * @param outside the points above the upper or below the lower limit
   */
  record Limits(
      List<Point> points,
      BigDecimal mean,
      BigDecimal meanMovingRange,
      BigDecimal lower,
      BigDecimal upper,
      List<Point> outside)
      implements ControlChart {
    public Limits {
      points = List.copyOf(points);
      outside = List.copyOf(outside);
    }

    /** The lower limit as it is shown: not below 0 where no figure is. */
    public BigDecimal shownLower() {
      boolean negative = points.stream().anyMatch(point -> point.value().signum() < 0);
      return negative ? lower : lower.max(BigDecimal.ZERO);
    }
  }

  record None(Obstacle why) implements ControlChart {}
}
