package dk.pejling.agreement.reading.criterion;

import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.geography.AreaLevel;
import dk.pejling.agreement.goal.SuccessCriterion.Followed;
import dk.pejling.agreement.goal.SuccessCriterion.Gap;
import dk.pejling.agreement.goal.SuccessCriterion.Maintain;
import dk.pejling.agreement.goal.SuccessCriterion.NoTarget;
import dk.pejling.agreement.goal.SuccessCriterion.Range;
import dk.pejling.agreement.goal.SuccessCriterion.Target;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.agreement.reading.criterion.KindReader.Kind;
import dk.pejling.agreement.yaml.Field;
import dk.pejling.agreement.yaml.Findings;
import dk.pejling.agreement.yaml.Section;
import dk.pejling.agreement.yaml.YamlMap;
import dk.pejling.period.Period;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the kinds of criteria that are judged from figures. {@code forældes-efter} is in years and
 * 3 where it is left out; {@code tolerance} is 0.
 *
 * <pre>
 * måltal: {indikator: akut-65, baseline: 2023, værdi: 50.0, nås: 2027, egne-mål: {klynge-nord: 52}}
 * fasthold: {indikator: genop-planer, baseline: 2023, værdi: 90, tolerance: 0.5}
 * interval: {indikator: x, baseline: 2023, fra: 18.5, til: 25}
 * lighed: {indikator: overvaegt, baseline: 2023, forskel: 6, nås: 2027, forældes-efter: 4}
 * </pre>
 */
final class MeasuredReader {
  static final Section TARGET =
      Section.single("måltal")
          .requires("indikator", "baseline", "værdi", "nås")
          .allows("egne-mål", "tolerance", "forældes-efter");
  static final Section MAINTAIN =
      Section.single("fasthold")
          .requires("indikator", "baseline", "værdi")
          .allows("tolerance", "forældes-efter");
  static final Section RANGE =
      Section.single("interval")
          .requires("indikator", "baseline", "fra", "til")
          .allows("forældes-efter");
  static final Section GAP =
      Section.single("lighed")
          .requires("indikator", "baseline", "forskel", "nås")
          .allows("forældes-efter");

  private static final int STALE_AFTER_YEARS = 3;

  private final Findings findings;
  private final PeriodCheck periods;
  private final FigureCheck figures;
  private final OwnTargetReader ownTargets;

  MeasuredReader(CriterionContext context, PeriodCheck periods) {
    this.findings = context.findings();
    this.periods = periods;
    this.figures = new FigureCheck(findings, context.indicatorIds(), context.indicators());
    this.ownTargets = new OwnTargetReader(findings, context.areaIds(), context.areaLevels());
  }

  Optional<Kind> target(YamlMap map, Field<AreaLevel> finest) {
    Field<String> indicator = map.scalar("indikator").id();
    Field<Period> baseline = map.scalar("baseline").period();
    Field<BigDecimal> value = map.scalar("værdi").number();
    Field<Period> at = map.scalar("nås").period();
    Map<AreaId, Field<BigDecimal>> own = ownTargets.read(map, finest);
    Field<BigDecimal> tolerance = map.scalar("tolerance").numberFrom(BigDecimal.ZERO);
    int stale = staleAfter(map);
    figures.level(indicator, finest);
    figures.plausible(indicator, value);
    own.values().forEach(each -> figures.plausible(indicator, each));
    periods.pace(baseline, at);
    figures.of(indicator).ifPresent(each -> periods.breaks(baseline, at, each.breaks()));
    return map.sound()
        ? Optional.of(
            frame ->
                new Target(
                    frame,
                    new IndicatorId(indicator.value()),
                    baseline.value(),
                    value.value(),
                    at.value(),
                    OwnTargetReader.values(own),
                    tolerance.or(BigDecimal.ZERO),
                    stale))
        : Optional.empty();
  }

  Optional<Kind> maintain(YamlMap map, Field<AreaLevel> finest) {
    Field<String> indicator = map.scalar("indikator").id();
    Field<Period> baseline = map.scalar("baseline").period();
    Field<BigDecimal> level = map.scalar("værdi").number();
    Field<BigDecimal> tolerance = map.scalar("tolerance").numberFrom(BigDecimal.ZERO);
    int stale = staleAfter(map);
    figures.level(indicator, finest);
    figures.plausible(indicator, level);
    periods.baseline(baseline);
    return map.sound()
        ? Optional.of(
            frame ->
                new Maintain(
                    frame,
                    new IndicatorId(indicator.value()),
                    baseline.value(),
                    level.value(),
                    tolerance.or(BigDecimal.ZERO),
                    stale))
        : Optional.empty();
  }

  Optional<Kind> range(YamlMap map, Field<AreaLevel> finest) {
    Field<String> indicator = map.scalar("indikator").id();
    Field<Period> baseline = map.scalar("baseline").period();
    Field<BigDecimal> lower = map.scalar("fra").number();
    Field<BigDecimal> upper = map.scalar("til").number();
    int stale = staleAfter(map);
    findings.notReversed(lower, upper);
    figures.level(indicator, finest);
    figures.plausible(indicator, lower);
    figures.plausible(indicator, upper);
    periods.baseline(baseline);
    return map.sound()
        ? Optional.of(
            frame ->
                new Range(
                    frame,
                    new IndicatorId(indicator.value()),
                    baseline.value(),
                    lower.value(),
                    upper.value(),
                    stale))
        : Optional.empty();
  }

  Optional<Kind> gap(YamlMap map, Field<AreaLevel> finest) {
    Field<String> indicator = map.scalar("indikator").id();
    Field<Period> baseline = map.scalar("baseline").period();
    Field<BigDecimal> distance = map.scalar("forskel").numberFrom(BigDecimal.ZERO);
    Field<Period> at = map.scalar("nås").period();
    int stale = staleAfter(map);
    figures.partsBelow(indicator, finest);
    periods.pace(baseline, at);
    figures.of(indicator).ifPresent(each -> periods.breaks(baseline, at, each.breaks()));
    return map.sound()
        ? Optional.of(
            frame ->
                new Gap(
                    frame,
                    new IndicatorId(indicator.value()),
                    baseline.value(),
                    distance.value(),
                    at.value(),
                    stale))
        : Optional.empty();
  }

  /** No target, but an indicator that is followed. */
  Optional<Kind> followed(YamlMap map, Field<String> indicator, Field<AreaLevel> finest) {
    Field<Period> baseline = map.scalar("baseline").period();
    figures.level(indicator, finest);
    figures.needsBaseline(map, indicator);
    periods.baseline(baseline);
    return map.sound()
        ? Optional.of(
            frame ->
                new NoTarget(
                    frame, new Followed.By(new IndicatorId(indicator.value()), baseline.value())))
        : Optional.empty();
  }

  private static int staleAfter(YamlMap map) {
    return map.scalar("forældes-efter").small(1, 20).or(STALE_AFTER_YEARS);
  }
}
