package dk.pejling.assessment.series;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.geography.AreaLevel;
import dk.pejling.agreement.indicator.Group;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.Indicator.Measure;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.assessment.AreaSeries;
import dk.pejling.finding.Finding;
import dk.pejling.observation.Observation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Makes every indicator's series in every area from what was received, of everyone and of each
 * group (method §4).
 */
public final class SeriesBuilder {
  /**
   * In the agreement's order of indicators, everyone before the groups, finest areas first; areas
   * without figures left out.
   */
  public record Built(List<AreaSeries> series, List<Finding> findings) {
    public Built {
      series = List.copyOf(series);
      findings = List.copyOf(findings);
    }
  }

  private final Agreement agreement;

  public SeriesBuilder(Agreement agreement) {
    this.agreement = agreement;
  }

  public Built build(List<Observation> observations, LocalDate asOf) {
    ReceivedCells cells = new ReceivedCells(observations, asOf);
    Map<IndicatorId, Built> built = new HashMap<>(each(SeriesBuilder::isCount, cells, List.of()));
    List<AreaSeries> populations =
        built.values().stream().flatMap(each -> each.series().stream()).toList();
    built.putAll(each(Predicate.not(SeriesBuilder::isCount), cells, populations));
    List<Built> inOrder =
        agreement.indicators().stream()
            .map(each -> built.getOrDefault(each.id(), new Built(List.of(), List.of())))
            .toList();
    return new Built(
        inOrder.stream().flatMap(each -> each.series().stream()).toList(),
        inOrder.stream().flatMap(each -> each.findings().stream()).toList());
  }

  private static boolean isCount(Indicator indicator) {
    return indicator.measure() instanceof Measure.Count;
  }

  /** No indicator waits for another, so every processor helps. */
  private Map<IndicatorId, Built> each(
      Predicate<Indicator> wanted, ReceivedCells cells, List<AreaSeries> populations) {
    return agreement.indicators().parallelStream()
        .filter(wanted)
        .collect(Collectors.toMap(Indicator::id, each -> built(each, cells, populations)));
  }

  private Built built(Indicator indicator, ReceivedCells cells, List<AreaSeries> populations) {
    SeriesFindings findings = new SeriesFindings(agreement);
    List<AreaSeries> series = new ArrayList<>();
    for (Group group : indicator.groups()) {
      ReadingFigure figures =
          new ReadingFigure(new Inhabitants(new SeriesIndex(populations, group)), findings);
      series.addAll(
          series(indicator, group, new AreaPoints(agreement, group, cells, figures, findings)));
    }
    new GroupsTogether(agreement.geography(), findings).check(indicator, series);
    return new Built(series, findings.all());
  }

  private List<AreaSeries> series(Indicator indicator, Group group, AreaPoints points) {
    Map<AreaId, AreaSeries> byArea = new HashMap<>();
    List<AreaSeries> series = new ArrayList<>();
    for (AreaLevel level : AreaLevel.values()) {
      if (indicator.finest().reaches(level)) {
        for (Area area : agreement.geography().areas(level)) {
          AreaSeries each =
              new AreaSeries(indicator.id(), area.id(), group, points.of(indicator, area, byArea));
          byArea.put(area.id(), each);
          if (!each.points().isEmpty()) {
            series.add(each);
          }
        }
      }
    }
    return series;
  }
}
