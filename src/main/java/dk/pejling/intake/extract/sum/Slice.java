package dk.pejling.intake.extract.sum;

import dk.pejling.agreement.indicator.Group;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.intake.extract.label.Subject;

/**
 * Figures that are made of the same categories, in every area and period: an indicator's of one
 * group.
 */
record Slice(IndicatorId indicator, Group group) {
  static Slice of(Subject subject) {
    return new Slice(subject.indicator(), subject.group());
  }
}
