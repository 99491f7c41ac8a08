package dk.pejling.agreement;

import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.agreement.goal.SuccessCriterion.Followed;
import dk.pejling.agreement.goal.SuccessCriterion.Measured;
import dk.pejling.agreement.indicator.Indicator.Measure;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.danish.DanishWords;
import java.util.List;

/** The criteria that an indicator's figures are used by (`anvendelse`), with their places. */
public final class UsedBy {
  private final Agreement agreement;

  public UsedBy(Agreement agreement) {
    this.agreement = agreement;
  }

  /**
   * Such as {@code , brugt af kriterium 1.1 (sundhedsaftale.yaml, linje 132, tegn 5)}; empty where
   * none does.
   */
  public String phrase(IndicatorId indicator) {
    List<String> criteria =
        agreement.criteria().stream()
            .filter(criterion -> uses(criterion, indicator))
            .map(
                criterion ->
                    "%s (%s)"
                        .formatted(
                            criterion.id(),
                            agreement.places().of(criterion.id()).whole().describe()))
            .toList();
    return criteria.isEmpty() ? "" : ", brugt af kriterium " + DanishWords.list(criteria);
  }

  private boolean uses(SuccessCriterion criterion, IndicatorId indicator) {
    return switch (criterion) {
      case Measured measured -> restsOn(measured.indicator(), indicator);
      case SuccessCriterion.NoTarget(var frame, Followed.By by) ->
          restsOn(by.indicator(), indicator);
      case SuccessCriterion.NoTarget(var frame, Followed.NotMeasured none) -> false;
      case SuccessCriterion.Milestone milestone -> false;
    };
  }

  /** Its own figures, or the inhabitants they are taken per. */
  private boolean restsOn(IndicatorId used, IndicatorId indicator) {
    return used.equals(indicator)
        || (agreement.indicator(used).measure() instanceof Measure.PopulationRate rate
            && rate.population().equals(indicator));
  }
}
