package dk.pejling.assessment.series;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.geography.AreaLevel;
import dk.pejling.agreement.indicator.Group;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.Indicator.Measure;
import dk.pejling.assessment.AreaSeries;
import dk.pejling.finding.Finding;
import dk.pejling.observation.Observation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
    SeriesFindings findings = new SeriesFindings(agreement);
    Map<Indicator, List<AreaSeries>> made = new HashMap<>();
    List<AreaSeries> soFar = new ArrayList<>();
    for (Indicator indicator : populationsFirst()) {
      List<AreaSeries> series = new ArrayList<>();
      for (Group group : indicator.groups()) {
        ReadingFigure figures =
            new ReadingFigure(new Inhabitants(new SeriesIndex(soFar, group)), findings);
        series.addAll(
            series(indicator, group, new AreaPoints(agreement, group, cells, figures, findings)));
      }
      new GroupsTogether(agreement.geography(), findings).check(indicator, series);
      made.put(indicator, series);
      if (indicator.measure() instanceof Measure.Count) {
        soFar.addAll(series);
      }
    }
    return new Built(
        agreement.indicators().stream()
            .flatMap(each -> made.getOrDefault(each, List.of()).stream())
            .toList(),
        findings.all());
  }

  private List<Indicator> populationsFirst() {
    return agreement.indicators().stream()
        .sorted(Comparator.comparing(each -> !(each.measure() instanceof Measure.Count)))
        .toList();
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
