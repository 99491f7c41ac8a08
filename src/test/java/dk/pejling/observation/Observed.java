package dk.pejling.observation;

import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.indicator.Group;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.finding.SourceLocation;
import dk.pejling.period.Period;
import java.math.BigDecimal;
import java.time.Instant;

/** Observations for tests: a figure of one indicator in one area and year. */
public final class Observed {
  private static final Instant RECEIVED = Instant.parse("2025-12-01T10:00:00Z");

  private Observed() {}

  public static Observation counted(
      String indicator, String area, int year, long numerator, long denominator) {
    return of(indicator, area, year, new Reading.Counted(numerator, denominator));
  }

  public static Observation tally(String indicator, String area, int year, long count) {
    return of(indicator, area, year, new Reading.Tally(count));
  }

  public static Observation valued(String indicator, String area, int year, String value) {
    return of(
        indicator,
        area,
        year,
        new Reading.Valued(new BigDecimal(value), new Reading.SourceInterval.NotPublished()));
  }

  public static Observation valued(
      String indicator, String area, int year, String value, String lower, String upper) {
    return of(
        indicator,
        area,
        year,
        new Reading.Valued(
            new BigDecimal(value),
            new Reading.SourceInterval.Between(new BigDecimal(lower), new BigDecimal(upper))));
  }

  public static Observation of(String indicator, String area, int year, Reading reading) {
    return in(new Period.Year(year), indicator, area, reading);
  }

  public static Observation in(Period period, String indicator, String area, Reading reading) {
    return new Observation(
        new IndicatorId(indicator),
        new AreaId(area),
        Group.EVERYONE,
        period,
        reading,
        false,
        provenance(indicator + "-" + area + "-" + period.label() + ".csv", RECEIVED));
  }

  /** The same figure of one group by sex. */
  public static Observation bySex(String label, Observation observation) {
    return new Observation(
        observation.indicator(),
        observation.area(),
        new Group.Part("køn", label),
        observation.period(),
        observation.reading(),
        observation.provisional(),
        observation.provenance());
  }

  public static Observation received(Instant when, Observation observation) {
    return new Observation(
        observation.indicator(),
        observation.area(),
        Group.EVERYONE,
        observation.period(),
        observation.reading(),
        observation.provisional(),
        provenance(observation.provenance().location().file(), when));
  }

  public static Provenance provenance(String file, Instant received) {
    return new Provenance(new SourceLocation.Line(file, 2, "Værdi"), "0".repeat(64), received);
  }
}
