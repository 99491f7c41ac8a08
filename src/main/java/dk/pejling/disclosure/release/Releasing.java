package dk.pejling.disclosure.release;

import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.geography.AreaLevel;
import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.agreement.indicator.Group;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.assessment.professional.ProfessionalAssessment;
import dk.pejling.assessment.verdict.Absence;
import dk.pejling.disclosure.ClusterStatement;
import dk.pejling.disclosure.DisclosedCriterion;
import dk.pejling.disclosure.DisclosedPoint;
import dk.pejling.disclosure.DisclosedSeries;
import dk.pejling.disclosure.DisclosedStatus;
import dk.pejling.disclosure.release.ReleasedCriterion.AreaVerdict;
import dk.pejling.disclosure.release.ReleasedCriterion.SourceOf;
import dk.pejling.observation.Provenance;
import dk.pejling.period.Period;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Turns what may be published into a release, always in the same order. */
final class Releasing {
  private static final Comparator<SourceOf> BY_FILE =
      Comparator.comparing(SourceOf::file).thenComparing(SourceOf::sha256);
  private final DisclosedStatus status;
  private final Map<Place, DisclosedSeries> series = new HashMap<>();

  Releasing(DisclosedStatus status) {
    this.status = status;
    status.series().stream()
        .filter(each -> each.group().equals(Group.EVERYONE))
        .forEach(each -> series.put(new Place(each.indicator(), each.area()), each));
  }

  private record Place(IndicatorId indicator, AreaId area) {}

  Release release(String report, String program) {
    return new Release(
        status.agreement().id(),
        report,
        status.asOf(),
        status.method(),
        program,
        status.agreement().dataStanding(),
        status.series().stream()
            .map(Releasing::series)
            .sorted(
                Comparator.comparing((Release.Series each) -> each.indicator().value())
                    .thenComparing(Release.Series::area)
                    .thenComparing(each -> name(each.group())))
            .toList(),
        status.criteria().stream().map(this::criterion).toList(),
        status.standings().stream()
            .map(each -> new Release.Standing(each.pejlemaerke(), each.area(), each.light()))
            .toList(),
        status.professional().stream().map(this::assessment).toList());
  }

  private ReleasedAssessment assessment(ProfessionalAssessment each) {
    return new ReleasedAssessment(
        each.about(),
        each.area(),
        each.light(),
        status.calculated(each).light(),
        each.reason(),
        each.decidedBy(),
        each.decided());
  }

  /** Everyone before the groups of a breakdown. */
  private static String name(Group group) {
    return switch (group) {
      case Group.Everyone everyone -> "";
      case Group.Part(String breakdown, String label) -> breakdown + "\n" + label;
    };
  }

  private static Release.Series series(DisclosedSeries disclosed) {
    return new Release.Series(
        disclosed.indicator(),
        disclosed.area(),
        disclosed.group(),
        disclosed.points().stream()
            .map(Releasing::figure)
            .sorted(Comparator.comparing(ReleasedFigure::period))
            .toList());
  }

  private static ReleasedFigure figure(DisclosedPoint point) {
    return switch (point) {
      case DisclosedPoint.Shown shown ->
          new ReleasedFigure.Shown(
              shown.period(),
              shown.value(),
              shown.counts(),
              shown.spread(),
              shown.provisional(),
              shown.ownCalculation());
      case DisclosedPoint.Hidden(Period period) -> new ReleasedFigure.Hidden(period);
      case DisclosedPoint.Absent(Period period, Absence why) ->
          new ReleasedFigure.Absent(period, why);
    };
  }

  private ReleasedCriterion criterion(DisclosedCriterion disclosed) {
    SuccessCriterion criterion = disclosed.criterion();
    Goal goal = GoalOf.criterion(criterion);
    return new ReleasedCriterion(
        criterion.id(),
        criterion.frame().name(),
        goal,
        disclosed.areas().stream().map(each -> verdict(goal, each)).toList());
  }

  private AreaVerdict verdict(Goal goal, DisclosedCriterion.AreaVerdict judged) {
    Ground ground = GroundOf.basis(judged.basis());
    return switch (goal) {
      case Goal.Gap gap ->
          new AreaVerdict(judged.area(), judged.verdict(), ground, List.of(), List.of());
      case Goal.Measured measured -> {
        List<DisclosedPoint> points = points(new Place(measured.indicator(), judged.area()));
        yield new AreaVerdict(
            judged.area(),
            judged.verdict(),
            ground,
            behind(points, measured.baseline()),
            LatestPeriod.of(ground, points).stream()
                .flatMap(period -> behind(points, period).stream())
                .toList());
      }
      case Goal.Milestone milestone ->
          new AreaVerdict(
              judged.area(), judged.verdict(), ground, List.of(), reported(judged.area()));
      case Goal.None none ->
          new AreaVerdict(judged.area(), judged.verdict(), ground, List.of(), List.of());
    };
  }

  private List<DisclosedPoint> points(Place place) {
    DisclosedSeries found = series.get(place);
    return found == null ? List.of() : found.points();
  }

  /** Of the period's own figure, or of the years that make it up. */
  private static List<SourceOf> behind(List<DisclosedPoint> points, Period period) {
    List<DisclosedPoint> own =
        points.stream().filter(point -> point.period().equals(period)).toList();
    boolean pooled =
        period instanceof Period.Years
            && own.stream().noneMatch(DisclosedPoint.Shown.class::isInstance);
    return files(
        (pooled ? points.stream().filter(point -> within(point.period(), period)) : own.stream())
            .flatMap(
                point ->
                    point instanceof DisclosedPoint.Shown shown
                        ? shown.sources().stream()
                        : Stream.empty()));
  }

  private static boolean within(Period part, Period whole) {
    return part instanceof Period.Year
        && !part.firstDay().isBefore(whole.firstDay())
        && !part.lastDay().isAfter(whole.lastDay());
  }

  private List<SourceOf> reported(AreaId area) {
    boolean region = status.agreement().geography().area(area).level() == AreaLevel.REGION;
    return files(
        status.statements().stream()
            .filter(each -> region || each.cluster().equals(area))
            .map(ClusterStatement::provenance));
  }

  private static List<SourceOf> files(Stream<Provenance> sources) {
    return sources
        .map(each -> new SourceOf(each.location().file(), each.sha256()))
        .distinct()
        .sorted(BY_FILE)
        .toList();
  }
}
