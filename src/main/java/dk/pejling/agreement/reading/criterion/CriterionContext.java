package dk.pejling.agreement.reading.criterion;

import dk.pejling.agreement.Geography;
import dk.pejling.agreement.Indicator;
import dk.pejling.agreement.Term;
import dk.pejling.agreement.yaml.Findings;
import dk.pejling.agreement.yaml.Register;
import java.util.List;
import java.util.Optional;

/**
 * What criteria are held against. Parts with mistakes are absent, and nothing is held against them;
 * the registers have their ids all the same.
 */
public record CriterionContext(
    Findings findings,
    Optional<Term> term,
    Optional<Geography> geography,
    List<Indicator> indicators,
    Register areaIds,
    Register indicatorIds,
    Register pejlemaerkeNumbers,
    Register principleIds) {
  public CriterionContext {
    indicators = List.copyOf(indicators);
  }
}
