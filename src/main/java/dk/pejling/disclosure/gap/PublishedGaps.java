package dk.pejling.disclosure.gap;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.geography.AreaLevel;
import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.agreement.indicator.Breakdown;
import dk.pejling.agreement.indicator.Group;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.Indicator.Measure;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.assessment.AreaSeries;
import dk.pejling.assessment.comparison.Entrant;
import dk.pejling.assessment.comparison.GapMeasure;
import dk.pejling.assessment.verdict.gap.Among;
import dk.pejling.assessment.verdict.gap.GapSeries;
import dk.pejling.assessment.verdict.gap.NoGap;
import dk.pejling.disclosure.DisclosedSeries;
import dk.pejling.disclosure.DisclosedStatus;
import dk.pejling.period.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every gap (`lighed`) that the published figures show, and no other: a hidden area is in none. The
 * same rule says who is compared as for a criterion that is judged by a gap.
 */
public final class PublishedGaps {
  private record Key(IndicatorId indicator, AreaId area, Group group) {}

  private final Agreement agreement;
  private final Map<Key, AreaSeries> series = new HashMap<>();

  public PublishedGaps(DisclosedStatus status) {
    this.agreement = status.agreement();
    for (DisclosedSeries each : status.series()) {
      series.put(new Key(each.indicator(), each.area(), each.group()), PublishedSeries.of(each));
    }
  }

  /**
   * Between the areas of a level, since the baseline of the first criterion that rests on the
   * indicator. None of a count, which follows how many live in an area.
   */
  public GapSeries areas(Indicator indicator, AreaLevel level) {
    return since(baseline(indicator), indicator, amongAreas(indicator, level));
  }

  /** The same since a baseline of the caller's, whatever is measured. */
  public GapSeries areas(Indicator indicator, AreaLevel level, Period baseline) {
    return amongAreas(indicator, level).since(baseline);
  }

  /** Between the groups of a breakdown in one area. */
  public GapSeries groups(Indicator indicator, Breakdown breakdown, Area area) {
    return since(
        baseline(indicator),
        indicator,
        new GapMeasure(
            indicator,
            new Among.Groups(breakdown.name(), area.id()),
            breakdown.groups().stream()
                .map(group -> new Entrant(group.label(), of(indicator, area.id(), group)))
                .toList()));
  }

  private GapMeasure amongAreas(Indicator indicator, AreaLevel level) {
    return new GapMeasure(
        indicator,
        new Among.Areas(level),
        agreement.geography().areas(level).stream()
            .map(area -> new Entrant(area.name(), of(indicator, area.id(), Group.EVERYONE)))
            .toList());
  }

  private static GapSeries since(
      Optional<Period> baseline, Indicator indicator, GapMeasure measure) {
    return indicator.measure() instanceof Measure.Count
        ? measure.none(new NoGap.OfCounts())
        : baseline.map(measure::since).orElseGet(measure::sinceFirst);
  }

  private AreaSeries of(Indicator indicator, AreaId area, Group group) {
    return series.getOrDefault(
        new Key(indicator.id(), area, group),
        new AreaSeries(indicator.id(), area, group, List.of()));
  }

  private Optional<Period> baseline(Indicator indicator) {
    return agreement.criteria().stream()
        .flatMap(PublishedGaps::followed)
        .filter(each -> each.indicator().equals(indicator.id()))
        .map(Followed::baseline)
        .findFirst();
  }

  private record Followed(IndicatorId indicator, Period baseline) {}

  private static Stream<Followed> followed(SuccessCriterion criterion) {
    return switch (criterion) {
      case SuccessCriterion.Measured measured ->
          Stream.of(new Followed(measured.indicator(), measured.baseline()));
      case SuccessCriterion.NoTarget(var frame, SuccessCriterion.Followed.By by) ->
          Stream.of(new Followed(by.indicator(), by.baseline()));
      case SuccessCriterion.NoTarget(var frame, SuccessCriterion.Followed.NotMeasured none) ->
          Stream.empty();
      case SuccessCriterion.Milestone milestone -> Stream.empty();
    };
  }
}
