package dk.pejling.agreement;

import dk.pejling.agreement.geography.AreaLevel;
import dk.pejling.agreement.indicator.Breakdown;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.Indicator.Direction;
import dk.pejling.agreement.indicator.Indicator.Measure;
import dk.pejling.agreement.indicator.Indicator.Plausible;
import dk.pejling.agreement.indicator.Indicator.RollUp;
import dk.pejling.agreement.indicator.Indicator.SeriesBreak;
import dk.pejling.agreement.indicator.Indicator.Unit;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.agreement.indicator.SourceId;
import java.math.BigDecimal;
import java.util.List;

/** An indicator for tests with what the test cares about; a percentage where lower is better. */
public record IndicatorSketch(
    String id,
    Measure measure,
    Unit unit,
    Direction direction,
    AreaLevel finest,
    RollUp rollUp,
    int threshold,
    List<SeriesBreak> breaks) {
  public static final Unit PER_CENT = new Unit("pct.", "pct.point", BigDecimal.valueOf(100), 1);

  public static IndicatorSketch proportion(String id) {
    return new IndicatorSketch(
        id,
        new Measure.Proportion(),
        PER_CENT,
        Direction.LOWER_IS_BETTER,
        AreaLevel.MUNICIPALITY,
        new RollUp.Sum(),
        5,
        List.of());
  }

  public IndicatorSketch measuredAs(Measure other) {
    return new IndicatorSketch(id, other, unit, direction, finest, rollUp, threshold, breaks);
  }

  public IndicatorSketch in(Unit other) {
    return new IndicatorSketch(id, measure, other, direction, finest, rollUp, threshold, breaks);
  }

  public IndicatorSketch higherIsBetter() {
    return new IndicatorSketch(
        id, measure, unit, Direction.HIGHER_IS_BETTER, finest, rollUp, threshold, breaks);
  }

  public IndicatorSketch finest(AreaLevel other) {
    return new IndicatorSketch(id, measure, unit, direction, other, rollUp, threshold, breaks);
  }

  public IndicatorSketch rolledUp(RollUp other) {
    return new IndicatorSketch(id, measure, unit, direction, finest, other, threshold, breaks);
  }

  public IndicatorSketch threshold(int other) {
    return new IndicatorSketch(id, measure, unit, direction, finest, rollUp, other, breaks);
  }

  public IndicatorSketch broken(SeriesBreak... others) {
    return new IndicatorSketch(
        id, measure, unit, direction, finest, rollUp, threshold, List.of(others));
  }

  public Indicator make() {
    return divided();
  }

  public Indicator divided(Breakdown... breakdowns) {
    return new Indicator(
        new IndicatorId(id),
        "Indikator " + id,
        id,
        "",
        unit,
        direction,
        measure,
        finest,
        rollUp,
        new SourceId("kilde"),
        threshold,
        breaks,
        new Plausible(BigDecimal.ZERO, BigDecimal.valueOf(1_000_000)),
        List.of(breakdowns),
        List.of(),
        "");
  }
}
