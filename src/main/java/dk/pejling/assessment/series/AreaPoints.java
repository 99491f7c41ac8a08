package dk.pejling.assessment.series;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.geography.Geography;
import dk.pejling.agreement.indicator.Group;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.Indicator.RollUp;
import dk.pejling.assessment.AreaInhabitants;
import dk.pejling.assessment.AreaSeries;
import dk.pejling.assessment.AssessmentCode;
import dk.pejling.assessment.SeriesPoint;
import dk.pejling.assessment.SeriesPoint.Figure;
import dk.pejling.assessment.series.ReceivedCells.Said;
import dk.pejling.assessment.verdict.Absence;
import dk.pejling.observation.Provenance;
import dk.pejling.period.Period;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The points of one area, of everyone or one group: its own, or what its parts make together. The
 * inhabitants that shares are weighted by are everyone, so a group's are never weighted by us.
 */
final class AreaPoints {
  private final Geography geography;
  private final Group group;
  private final ReceivedCells cells;
  private final ReadingFigure figures;
  private final SeriesFindings findings;
  private final AreaInhabitants weights;

  AreaPoints(
      Agreement agreement,
      Group group,
      ReceivedCells cells,
      ReadingFigure figures,
      SeriesFindings findings) {
    this.group = group;
    this.geography = agreement.geography();
    this.cells = cells;
    this.figures = figures;
    this.findings = findings;
    this.weights = new AreaInhabitants(geography);
  }

  /**
   * @param finer the series of the areas below
   */
  List<SeriesPoint> of(Indicator indicator, Area area, Map<AreaId, AreaSeries> finer) {
    boolean finest = area.level() == indicator.finest();
    if (!finest && indicator.rollUp() instanceof RollUp.None) {
      return List.of();
    }
    SortedMap<Period, Said> received = cells.of(indicator, area.id(), group);
    if (finest || isPublished(indicator.rollUp())) {
      return received.values().stream().map(each -> figures.point(indicator, each)).toList();
    }
    List<AreaSeries> parts = geography.parts(area).stream().map(finer::get).toList();
    SortedSet<Period> periods = new TreeSet<>(received.keySet());
    parts.forEach(part -> part.points().forEach(point -> periods.add(point.period())));
    return periods.stream()
        .map(period -> whole(indicator, area, period, parts, received.get(period)))
        .toList();
  }

  private boolean isPublished(RollUp rollUp) {
    return switch (rollUp) {
      case RollUp.Published published -> true;
      case RollUp.Weighted weighted -> group instanceof Group.Part;
      case RollUp.Sum sum -> false;
      case RollUp.None none -> false;
    };
  }

  private SeriesPoint whole(
      Indicator indicator,
      Area area,
      Period period,
      List<AreaSeries> parts,
      @org.jspecify.annotations.Nullable Said published) {
    List<PartsTogether.Part> weighed =
        parts.stream()
            .map(part -> new PartsTogether.Part(at(part, period), weight(indicator, part, period)))
            .toList();
    SeriesPoint together = PartsTogether.of(indicator, period, weighed);
    if (published == null) {
      if (PartsTogether.lackOnlyWeights(indicator, weighed)) {
        findings.unweighted(indicator, area, period);
      }
      return together;
    }
    SeriesPoint own = figures.point(indicator, published);
    if (WholeAndParts.agree(indicator, own, together)) {
      return checked(WholeAndParts.choose(indicator.rollUp(), own, together), own, together);
    }
    findings.add(
        AssessmentCode.TOTAL_DIFFERS,
        indicator,
        published.first(),
        new TotalsApart(geography, cells).told(indicator, own, together),
        "summen af de dele, kilden selv offentliggør");
    return WholeAndParts.choose(indicator.rollUp(), own, together);
  }

  private long weight(Indicator indicator, AreaSeries part, Period period) {
    return indicator.rollUp() instanceof RollUp.Weighted ? weights.of(part.area(), period) : 0;
  }

  /**
   * A total the source confirms is the source's, and rests on both its own place and the parts'.
   */
  private static SeriesPoint checked(SeriesPoint chosen, SeriesPoint own, SeriesPoint together) {
    if (!(own.figure() instanceof Figure.Known)
        || !chosen.equals(together)
        || !(chosen.figure() instanceof Figure.Known known)) {
      return chosen;
    }
    List<Provenance> sources =
        Stream.concat(own.sources().stream(), together.sources().stream()).distinct().toList();
    return new SeriesPoint(
        chosen.period(),
        new Figure.Known(known.value(), known.uncertainty(), known.counts(), false),
        chosen.provisional(),
        sources);
  }

  private static SeriesPoint at(AreaSeries series, Period period) {
    for (SeriesPoint point : series.points()) {
      if (point.period().equals(period)) {
        return point;
      }
    }
    return new SeriesPoint(period, new Figure.Unknown(Absence.MISSING), false, List.of());
  }
}
