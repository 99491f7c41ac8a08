package dk.pejling.agreement.reading.indicator;

import dk.pejling.agreement.geography.AreaLevel;
import dk.pejling.agreement.indicator.Indicator.Plausible;
import dk.pejling.agreement.indicator.Indicator.SeriesBreak;
import dk.pejling.agreement.yaml.Field;
import java.util.List;
import java.util.Optional;

/**
 * What criteria are held against, as far as it could be read: an indicator with a mistake elsewhere
 * still tells whether its criteria fit.
 */
public record IndicatorFacts(
    Field<AreaLevel> finest, Optional<Plausible> plausible, List<SeriesBreak> breaks) {
  public IndicatorFacts {
    breaks = List.copyOf(breaks);
  }
}
