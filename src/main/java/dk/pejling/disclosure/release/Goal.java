package dk.pejling.disclosure.release;

import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.period.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What a criterion aimed for when it was published (`måltal`), of one of the method's kinds. */
public sealed interface Goal {
  /** A goal that is judged, or followed, by an indicator's figures. */
  sealed interface Measured extends Goal {
    IndicatorId indicator();

    Period baseline();
  }

  /** One that has a level, a range or a distance, and figures that can grow too old for it. */
  sealed interface Judged extends Measured {
    int staleAfterYears();
  }

  /**
   * Reach a level by a date.
   *
   * @param ownTargets by area
   */
  record Target(
      IndicatorId indicator,
      Period baseline,
      BigDecimal target,
      Period at,
      List<OwnTarget> ownTargets,
      BigDecimal tolerance,
      int staleAfterYears)
      implements Judged {
    public Target {
      ownTargets = List.copyOf(ownTargets);
    }

    public BigDecimal targetFor(AreaId area) {
      return ownTargets.stream()
          .filter(each -> each.area().equals(area))
          .map(OwnTarget::target)
          .findFirst()
          .orElse(target);
    }
  }

  /** A level that an area has set for itself. */
  record OwnTarget(AreaId area, BigDecimal target) {}

  /** Stay at or better than a level. */
  record Maintain(
      IndicatorId indicator,
      Period baseline,
      BigDecimal level,
      BigDecimal tolerance,
      int staleAfterYears)
      implements Judged {}

  /** Stay within a range. */
  record Range(
      IndicatorId indicator,
      Period baseline,
      BigDecimal lower,
      BigDecimal upper,
      int staleAfterYears)
      implements Judged {}

  /** Reduce the distance between areas. */
  record Gap(
      IndicatorId indicator, Period baseline, BigDecimal target, Period at, int staleAfterYears)
      implements Judged {}

  /** Done by a date. */
  record Milestone(LocalDate due) implements Goal {}

  /** No target agreed, but followed. */
  record Followed(IndicatorId indicator, Period baseline) implements Measured {}

  /** No target agreed, and nothing measured. */
  record None() implements Goal {}
}
