package dk.pejling.agreement.reading.criterion;

import dk.pejling.agreement.Term;
import dk.pejling.agreement.geography.AreaLevel;
import dk.pejling.agreement.reading.indicator.IndicatorFacts;
import dk.pejling.agreement.yaml.Findings;
import dk.pejling.agreement.yaml.Register;
import java.util.Map;
import java.util.Optional;

/**
 * What criteria are held against. What could not be read is absent, and nothing is held against it;
 * the registers have the ids all the same.
 */
public record CriterionContext(
    Findings findings,
    Optional<Term> term,
    Map<String, AreaLevel> areaLevels,
    Map<String, IndicatorFacts> indicators,
    Register areaIds,
    Register indicatorIds,
    Register pejlemaerkeNumbers,
    Register principleIds) {
  public CriterionContext {
    areaLevels = Map.copyOf(areaLevels);
    indicators = Map.copyOf(indicators);
  }
}
