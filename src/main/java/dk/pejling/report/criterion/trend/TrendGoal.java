package dk.pejling.report.criterion.trend;

import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.agreement.indicator.Indicator.Direction;
import dk.pejling.assessment.verdict.Basis;
import dk.pejling.assessment.verdict.PeriodWords;
import dk.pejling.report.document.chart.TrendChart.Goal;
import dk.pejling.report.material.CriterionLine;
import dk.pejling.report.text.Amounts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** What the series is to reach, as the figure draws it. */
public record TrendGoal(CriterionLine line) {
  private static final String NONE = "";

  Goal goal() {
    return switch (line.criterion()) {
      case SuccessCriterion.Target target ->
          line.judged().basis() instanceof Basis.Pace pace ? path(pace) : level(target);
      case SuccessCriterion.Maintain maintain ->
          new Goal.Levels(List.of(new Goal.Level(maintain.level(), bound(maintain.level()))));
      case SuccessCriterion.Range range ->
          new Goal.Levels(
              List.of(
                  new Goal.Level(range.lower(), "Mindst " + number(range.lower())),
                  new Goal.Level(range.upper(), "Højst " + number(range.upper()))));
      case SuccessCriterion.Gap gap -> new Goal.None();
      case SuccessCriterion.Milestone milestone -> new Goal.None();
      case SuccessCriterion.NoTarget none -> new Goal.None();
    };
  }

  /** The values the axis must have room for. */
  public List<BigDecimal> values() {
    return switch (goal()) {
      case Goal.Path path -> List.of(path.fromValue(), path.toValue());
      case Goal.Levels(List<Goal.Level> levels) -> levels.stream().map(Goal.Level::value).toList();
      case Goal.None() -> List.of();
    };
  }

  /** Such as {@code Måltal 19,0}, or {@code Mindst 90,0} of a level to keep. */
  public String called(BigDecimal value) {
    return switch (line.criterion()) {
      case SuccessCriterion.Maintain maintain -> bound(value);
      case SuccessCriterion.Range range -> "Højst " + number(value);
      case SuccessCriterion.Target target -> "Måltal " + number(value);
      case SuccessCriterion.Gap gap -> "Måltal " + number(value);
      case SuccessCriterion.Milestone milestone -> "Måltal " + number(value);
      case SuccessCriterion.NoTarget none -> "Måltal " + number(value);
    };
  }

  private Goal level(SuccessCriterion.Target target) {
    BigDecimal level = target.targetFor(line.area().id());
    return new Goal.Levels(
        List.of(
            new Goal.Level(
                level, "Måltal " + number(level) + " i " + PeriodWords.of(target.at()))));
  }

  private Goal path(Basis.Pace pace) {
    boolean under = pace.latest().period().compareTo(pace.target().period()) < 0;
    BigDecimal distance = shown(pace.latest().value()).subtract(shown(pace.expected()));
    return new Goal.Path(
        pace.baseline().period().middle(),
        pace.baseline().value(),
        pace.target().period().middle(),
        pace.target().value(),
        "Måltal",
        number(pace.target().value()) + " i " + PeriodWords.of(pace.target().period()),
        under
            ? "Krævet vej: "
                + number(pace.expected())
                + " i "
                + PeriodWords.of(pace.latest().period())
            : NONE,
        under ? distance(distance) : NONE);
  }

  /**
   * How far the latest stands from the required path: the difference of the two figures beside it
   * as they are printed, so that readers get the same.
   */
  String distance(BigDecimal distance) {
    if (Amounts.vanishes(distance, line.unit())) {
      return "På den krævede vej";
    }
    return Amounts.difference(distance, line.unit())
        + (distance.signum() > 0 ? " over den krævede vej" : " under den krævede vej");
  }

  private String bound(BigDecimal level) {
    boolean higher = line.indicator().direction() == Direction.HIGHER_IS_BETTER;
    return (higher ? "Mindst " : "Højst ") + number(level);
  }

  private BigDecimal shown(BigDecimal value) {
    return value.setScale(line.unit().decimals(), RoundingMode.HALF_UP);
  }

  private String number(BigDecimal value) {
    return Amounts.number(value, line.unit());
  }
}
