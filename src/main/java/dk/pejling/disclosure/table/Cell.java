package dk.pejling.disclosure.table;

import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.indicator.Group;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.period.Period;

/** One figure's place: indicator, area, group and period. */
public record Cell(IndicatorId indicator, AreaId area, Group group, Period period) {}
