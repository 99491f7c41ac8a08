package dk.pejling.assessment.series;

import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.geography.Geography;
import dk.pejling.agreement.indicator.Breakdown;
import dk.pejling.agreement.indicator.Group;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.Indicator.Measure;
import dk.pejling.assessment.AreaSeries;
import dk.pejling.assessment.AssessmentCode;
import dk.pejling.assessment.SeriesPoint;
import dk.pejling.assessment.SeriesPoint.Figure;
import dk.pejling.assessment.verdict.Counts;
import dk.pejling.observation.Provenance;
import dk.pejling.period.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether the groups of a breakdown make everyone together (`opdelingens sum`). Only counts can be
 * held against each other, and only where all groups have one. Of a rate per inhabitant the events
 * count; its inhabitants are counted by another indicator, which is held against its own groups.
 */
final class GroupsTogether {
  private final Map<AreaId, Area> areas;
  private final SeriesFindings findings;

  GroupsTogether(Geography geography, SeriesFindings findings) {
    this.areas = geography.byId();
    this.findings = findings;
  }

  private record Place(AreaId area, Group group, Period period) {}

  /** What is counted; a numerator alone where the denominator isn't the source's. */
  private record Sum(BigDecimal events, BigDecimal whole) {
    Sum plus(Sum other) {
      return new Sum(events.add(other.events), whole.add(other.whole));
    }
  }

  /**
   * Tells once of each breakdown whose groups are more or fewer than everyone.
   *
   * @param series of everyone and of the groups, finest areas first
   */
  void check(Indicator indicator, List<AreaSeries> series) {
    if (indicator.breakdowns().isEmpty()) {
      return;
    }
    Map<Place, Sum> sums = new HashMap<>();
    for (AreaSeries each : series) {
      for (SeriesPoint point : each.points()) {
        sum(indicator, point.figure())
            .ifPresent(sum -> sums.put(new Place(each.area(), each.group(), point.period()), sum));
      }
    }
    for (Breakdown breakdown : indicator.breakdowns()) {
      tell(indicator, breakdown, series, sums);
    }
  }

  private void tell(
      Indicator indicator, Breakdown breakdown, List<AreaSeries> series, Map<Place, Sum> sums) {
    List<String> apart = new ArrayList<>();
    List<Provenance> sources = new ArrayList<>();
    for (AreaSeries each : series) {
      if (each.group().equals(Group.EVERYONE)) {
        for (SeriesPoint point : each.points()) {
          if (isApart(each.area(), point.period(), breakdown, sums)) {
            apart.add(named(each.area()) + ", " + point.period().label());
            sources.addAll(point.sources());
          }
        }
      }
    }
    if (!apart.isEmpty()) {
      findings.add(
          AssessmentCode.GROUPS_DIFFER,
          sources.getFirst(),
          "indikator \"%s\", opdelt på %s".formatted(indicator.name(), breakdown.name()),
          "et andet antal i grupperne end i alt: " + Disagreements.named(apart),
          "grupper, der tilsammen er alle");
    }
  }

  private static boolean isApart(
      AreaId area, Period period, Breakdown breakdown, Map<Place, Sum> sums) {
    Sum everyone = sums.get(new Place(area, Group.EVERYONE, period));
    if (everyone == null) {
      return false;
    }
    Sum together = new Sum(BigDecimal.ZERO, BigDecimal.ZERO);
    for (Group group : breakdown.groups()) {
      Sum part = sums.get(new Place(area, group, period));
      if (part == null) {
        return false;
      }
      together = together.plus(part);
    }
    return everyone.events().compareTo(together.events()) != 0
        || everyone.whole().compareTo(together.whole()) != 0;
  }

  private static Optional<Sum> sum(Indicator indicator, Figure figure) {
    if (!(figure instanceof Figure.Known known)) {
      return Optional.empty();
    }
    if (indicator.measure() instanceof Measure.Count) {
      return Optional.of(new Sum(known.value(), BigDecimal.ZERO));
    }
    return known.counts() instanceof Counts.Of(long numerator, long denominator)
        ? Optional.of(
            new Sum(
                BigDecimal.valueOf(numerator),
                indicator.measure() instanceof Measure.PopulationRate
                    ? BigDecimal.ZERO
                    : BigDecimal.valueOf(denominator)))
        : Optional.empty();
  }

  private String named(AreaId id) {
    Area area = areas.get(id);
    return area == null ? id.value() : area.name();
  }
}
