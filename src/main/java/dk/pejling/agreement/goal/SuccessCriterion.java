package dk.pejling.agreement.goal;

import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.geography.AreaLevel;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.period.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A sign by which success is known (`succeskriterium`), of one of the kinds of method §1. */
public sealed interface SuccessCriterion {
  Frame frame();

  default CriterionId id() {
    return frame().id();
  }

  /**
   * What every criterion has.
   *
   * @param pejlemaerke the number of the pejlemærke it belongs to
   * @param name the heading of its own page
   * @param shortName fits a dense table row without its unit
   * @param finest the finest level it is judged at; every coarser level is judged too
   * @param principles ids of the principles it carries out
   * @param reference where it was decided, such as a committee's minutes
   * @param note a caveat printed beside it, or empty
   */
  record Frame(
      CriterionId id,
      int pejlemaerke,
      String name,
      String shortName,
      AreaLevel finest,
      List<String> principles,
      String reference,
      String note) {
    public Frame {
      principles = List.copyOf(principles);
    }
  }

  /** A criterion judged from an indicator's figures. */
  sealed interface Measured extends SuccessCriterion {
    IndicatorId indicator();

    /** What the latest figure is held against. */
    Period baseline();

    /** Years after which the latest figure is too old to judge by. */
    int staleAfterYears();
  }

  /**
   * Reach a level by a date (`måltal`).
   *
   * @param at the period the level is to be reached in
   * @param ownTargets levels that areas have set for themselves; the others use {@code target}
   */
  record Target(
      Frame frame,
      IndicatorId indicator,
      Period baseline,
      BigDecimal target,
      Period at,
      Map<AreaId, BigDecimal> ownTargets,
      BigDecimal tolerance,
      int staleAfterYears)
      implements Measured {
    public Target {
      ownTargets = Map.copyOf(ownTargets);
    }

    public BigDecimal targetFor(AreaId area) {
      return ownTargets.getOrDefault(area, target);
    }
  }

  /** Stay at or better than a level (`fasthold`). */
  record Maintain(
      Frame frame,
      IndicatorId indicator,
      Period baseline,
      BigDecimal level,
      BigDecimal tolerance,
      int staleAfterYears)
      implements Measured {}

  /** Stay within a range (`interval`); both ends belong to it. */
  record Range(
      Frame frame,
      IndicatorId indicator,
      Period baseline,
      BigDecimal lower,
      BigDecimal upper,
      int staleAfterYears)
      implements Measured {}

  /**
   * Reduce the distance between the worst and the best placed area (`lighed`).
   *
   * @param target the absolute distance to be reached
   * @param at the period it is to be reached in
   */
  record Gap(
      Frame frame,
      IndicatorId indicator,
      Period baseline,
      BigDecimal target,
      Period at,
      int staleAfterYears)
      implements Measured {}

  /** Done by a date, with evidence (`milepæl`); each cluster reports it. */
  record Milestone(Frame frame, LocalDate due, String evidence) implements SuccessCriterion {}

  /** No target has been agreed (`intet måltal fastsat`), but the figures may be followed. */
  record NoTarget(Frame frame, Followed followed) implements SuccessCriterion {}

  /** Whether a criterion without target has figures to follow. */
  sealed interface Followed {
    record By(IndicatorId indicator, Period baseline) implements Followed {}

    record NotMeasured() implements Followed {}
  }
}
