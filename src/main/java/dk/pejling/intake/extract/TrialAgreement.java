package dk.pejling.intake.extract;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.Places;
import dk.pejling.agreement.geography.AreaLevel;
import dk.pejling.agreement.indicator.Breakdown;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.Indicator.Direction;
import dk.pejling.agreement.indicator.Indicator.Measure;
import dk.pejling.agreement.indicator.Indicator.Plausible;
import dk.pejling.agreement.indicator.Indicator.RollUp;
import dk.pejling.agreement.indicator.Indicator.Unit;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.agreement.indicator.SourceId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An agreement that also has the indicators that a profile's test brings along. */
final class TrialAgreement {
  private static final BigDecimal ANYTHING = BigDecimal.TEN.pow(15);

  private TrialAgreement() {}

  static Agreement of(
      Agreement agreement, Map<IndicatorId, Measure> measures, List<Breakdown> breakdowns) {
    List<Indicator> indicators = new ArrayList<>(agreement.indicators());
    measures.forEach(
        (id, measure) -> {
          Optional<Indicator> own =
              indicators.stream().filter(each -> each.id().equals(id)).findFirst();
          if (own.isEmpty()) {
            indicators.add(indicator(id, measure, breakdowns));
          }
        });
    return new Agreement(
        agreement.id(),
        agreement.title(),
        agreement.parties(),
        agreement.vision(),
        agreement.term(),
        agreement.committee(),
        agreement.dataStanding(),
        agreement.lightRule(),
        agreement.geography(),
        agreement.reports(),
        agreement.reportingPeriods(),
        agreement.legalReferences(),
        agreement.requirements(),
        agreement.pejlemaerker(),
        agreement.principles(),
        agreement.nationalGoals(),
        agreement.sources(),
        indicators,
        agreement.criteria(),
        agreement.outsideChanges(),
        Places.unread());
  }

  private static Indicator indicator(IndicatorId id, Measure measure, List<Breakdown> breakdowns) {
    return new Indicator(
        id,
        id.value(),
        id.value(),
        "",
        new Unit("", "", BigDecimal.ONE, 1),
        Direction.HIGHER_IS_BETTER,
        measure,
        AreaLevel.MUNICIPALITY,
        new RollUp.None(),
        new SourceId(id.value()),
        0,
        List.of(),
        new Plausible(BigDecimal.ZERO, ANYTHING),
        breakdowns,
        List.of(),
        "");
  }
}
