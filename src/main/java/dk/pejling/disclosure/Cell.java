package dk.pejling.disclosure;

import dk.pejling.agreement.AreaId;
import dk.pejling.agreement.IndicatorId;
import dk.pejling.period.Period;

/** One figure's place: indicator, area and period. */
record Cell(IndicatorId indicator, AreaId area, Period period) {}
