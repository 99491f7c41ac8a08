package dk.pejling.intake.sheet.form;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.goal.CriterionId;
import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.agreement.goal.SuccessCriterion.Followed;
import dk.pejling.agreement.goal.SuccessCriterion.Gap;
import dk.pejling.agreement.goal.SuccessCriterion.Maintain;
import dk.pejling.agreement.goal.SuccessCriterion.Milestone;
import dk.pejling.agreement.goal.SuccessCriterion.NoTarget;
import dk.pejling.agreement.goal.SuccessCriterion.Range;
import dk.pejling.agreement.goal.SuccessCriterion.Target;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.danish.DanishDate;
import dk.pejling.danish.DanishNumber;
import java.math.BigDecimal;
import java.util.List;

/**
 * A criterion as it stands in a cluster's sheet (`kriterium`).
 *
 * @param pejlemaerke as the lists write it, such as {@code 1 Tæt på borgeren}
 * @param target in words, such as {@code højst 50,0 pr. 1.000}
 * @param due in words, such as {@code 2027}
 */
public record CriterionRow(
    SuccessCriterion criterion, String pejlemaerke, String target, String due, Measured measured) {

  /** Whether a figure belongs to the criterion. */
  public sealed interface Measured {
    record By(Indicator indicator) implements Measured {}

    record WithoutFigure() implements Measured {}
  }

  static CriterionRow of(Agreement agreement, AreaId cluster, SuccessCriterion criterion) {
    String pejlemaerke =
        agreement.pejlemaerker().stream()
            .filter(each -> each.number() == criterion.frame().pejlemaerke())
            .findFirst()
            .map(Choices::word)
            .orElse("");
    Measured measured = measured(agreement, criterion);
    return new CriterionRow(
        criterion, pejlemaerke, target(criterion, cluster, measured), due(criterion), measured);
  }

  public CriterionId id() {
    return criterion.id();
  }

  /** The levels that were agreed as figures in the unit of the indicator. */
  public List<BigDecimal> agreedLevels() {
    return switch (criterion) {
      case Target target -> List.of(target.target());
      case Maintain maintain -> List.of(maintain.level());
      case Range range -> List.of(range.lower(), range.upper());
      case Gap gap -> List.of();
      case Milestone milestone -> List.of();
      case NoTarget none -> List.of();
    };
  }

  private static Measured measured(Agreement agreement, SuccessCriterion criterion) {
    return switch (criterion) {
      case SuccessCriterion.Measured by -> new Measured.By(agreement.indicator(by.indicator()));
      case Milestone milestone -> new Measured.WithoutFigure();
      case NoTarget(var frame, Followed.By by) ->
          new Measured.By(agreement.indicator(by.indicator()));
      case NoTarget(var frame, Followed.NotMeasured none) -> new Measured.WithoutFigure();
    };
  }

  private static String target(SuccessCriterion criterion, AreaId cluster, Measured measured) {
    return switch (criterion) {
      case Target target -> bound(target.targetFor(cluster), measured);
      case Maintain maintain -> "fasthold " + bound(maintain.level(), measured);
      case Range range ->
          figure(range.lower(), measured) + " til " + figure(range.upper(), measured);
      case Gap gap -> "afstand højst " + figure(gap.target(), measured);
      case Milestone milestone -> "gennemført";
      case NoTarget none -> "intet måltal fastsat";
    };
  }

  private static String due(SuccessCriterion criterion) {
    return switch (criterion) {
      case Target target -> target.at().label();
      case Maintain maintain -> "hele perioden";
      case Range range -> "hele perioden";
      case Gap gap -> gap.at().label();
      case Milestone milestone -> DanishDate.of(milestone.due());
      case NoTarget none -> "ingen";
    };
  }

  private static String bound(BigDecimal value, Measured measured) {
    boolean higherIsBetter =
        measured instanceof Measured.By(Indicator indicator) && indicator.direction().sign() > 0;
    return (higherIsBetter ? "mindst " : "højst ") + figure(value, measured);
  }

  private static String figure(BigDecimal value, Measured measured) {
    return switch (measured) {
      case Measured.By(Indicator indicator) ->
          DanishNumber.of(value, indicator.unit().decimals()) + " " + indicator.unit().name();
      case Measured.WithoutFigure none -> DanishNumber.exact(value);
    };
  }
}
