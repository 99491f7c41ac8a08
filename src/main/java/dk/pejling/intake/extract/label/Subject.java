package dk.pejling.intake.extract.label;

import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.indicator.Group;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.period.Period;

/** What a figure is about. */
public record Subject(IndicatorId indicator, AreaId area, Group group, Period period) {}
