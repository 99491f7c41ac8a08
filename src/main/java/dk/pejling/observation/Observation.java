package dk.pejling.observation;

import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.indicator.Group;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.period.Period;

/**
 * One figure of a source (`observation`).
 *
 * @param provisional whether the source calls it provisional (`foreløbigt tal`)
 */
public record Observation(
    IndicatorId indicator,
    AreaId area,
    Group group,
    Period period,
    Reading reading,
    boolean provisional,
    Provenance provenance) {}
