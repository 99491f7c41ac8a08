package dk.pejling.run.explain.input;

import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.Indicator.Measure;
import dk.pejling.agreement.indicator.Indicator.RollUp;
import dk.pejling.assessment.AreaInhabitants;
import dk.pejling.assessment.verdict.PeriodWords;
import dk.pejling.danish.DanishNumber;
import dk.pejling.disclosure.DisclosedPoint;
import dk.pejling.disclosure.DisclosedPoint.Shown;
import dk.pejling.disclosure.DisclosedYears;
import dk.pejling.observation.Provenance;
import dk.pejling.period.Period;
import dk.pejling.run.ExplainedVerdict.Input;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A figure with all it was made from, down to the cells (`figurens kilder`). The places of hidden
 * figures aren't named: a line that isn't there, or how many lines there are, can tell a count.
 */
public final class FigureTree {
  private final Judged judged;
  private final NumberedFiles files;
  private final AreaInhabitants inhabitants;

  public FigureTree(Judged judged, NumberedFiles files) {
    this.judged = judged;
    this.files = files;
    this.inhabitants = new AreaInhabitants(judged.agreement().geography());
  }

  /** A figure and what is below it. */
  private record Branch(DisclosedPoint point, Input input, List<Branch> below) {
    boolean hides() {
      return point instanceof DisclosedPoint.Hidden || below.stream().anyMatch(Branch::hides);
    }
  }

  public Input of(Indicator indicator, Area area, Period period) {
    return branch(indicator, area, period, List.of()).input();
  }

  private Branch branch(Indicator indicator, Area area, Period period, List<String> remarks) {
    FigureWords words = new FigureWords(indicator);
    return switch (DisclosedYears.at(indicator, points(indicator, area), period)) {
      case DisclosedPoint.Hidden hidden ->
          new Branch(hidden, bare(area, period, FigureWords.HIDDEN, remarks), List.of());
      case DisclosedPoint.Absent absent -> {
        List<Branch> parts = absentParts(indicator, area, period);
        yield new Branch(
            absent,
            input(area, period, absent.why().label(), "", "", remarks, List.of(), parts),
            parts);
      }
      case Shown shown -> {
        List<Branch> parts = parts(indicator, area, shown);
        List<String> all = new ArrayList<>(remarks);
        all.addAll(words.remarks(shown, parts.size()));
        yield new Branch(
            shown,
            input(
                area,
                period,
                words.value(shown),
                words.interval(shown),
                words.counts(shown),
                all,
                own(shown, parts),
                parts),
            parts);
      }
    };
  }

  private List<DisclosedPoint> points(Indicator indicator, Area area) {
    return judged.points(indicator.id(), area.id());
  }

  private static Input bare(Area area, Period period, String value, List<String> remarks) {
    return new Input(
        "", area.name(), PeriodWords.of(period), value, "", "", remarks, List.of(), List.of());
  }

  private Input input(
      Area area,
      Period period,
      String value,
      String interval,
      String counts,
      List<String> remarks,
      List<Provenance> own,
      List<Branch> parts) {
    return new Input(
        "",
        area.name(),
        PeriodWords.of(period),
        value,
        interval,
        counts,
        remarks,
        own.stream().map(files::place).toList(),
        parts.stream().map(Branch::input).toList());
  }

  /**
   * What is left when the parts have theirs; of a figure with hidden parts only the source's own.
   */
  private static List<Provenance> own(Shown shown, List<Branch> parts) {
    if (parts.stream().anyMatch(Branch::hides)) {
      return shown.ownCalculation() ? List.of() : shown.sources().stream().limit(1).toList();
    }
    Set<Provenance> ofParts = new HashSet<>();
    for (Branch part : parts) {
      if (part.point() instanceof Shown below) {
        ofParts.addAll(below.sources());
      }
    }
    return shown.sources().stream().filter(each -> !ofParts.contains(each)).toList();
  }

  private List<Branch> parts(Indicator indicator, Area area, Shown shown) {
    if (isPooled(indicator, area, shown)) {
      return years(indicator, area, (Period.Years) shown.period());
    }
    List<Branch> parts = new ArrayList<>();
    if (isMadeFromParts(indicator, area, shown)) {
      parts.addAll(areas(indicator, area, shown.period()));
    }
    parts.addAll(inhabitants(indicator, area, shown, parts));
    return parts;
  }

  private boolean isPooled(Indicator indicator, Area area, Shown shown) {
    return shown.period() instanceof Period.Years
        && points(indicator, area).stream().noneMatch(each -> each.period().equals(shown.period()));
  }

  private List<Branch> years(Indicator indicator, Area area, Period.Years years) {
    return IntStream.rangeClosed(years.from(), years.to())
        .mapToObj(year -> branch(indicator, area, new Period.Year(year), List.of()))
        .toList();
  }

  /** Also where the source's own total was held against the parts, and confirmed by them. */
  private boolean isMadeFromParts(Indicator indicator, Area area, Shown shown) {
    return shown.ownCalculation()
        || children(indicator, area).stream()
            .flatMap(part -> points(indicator, part).stream())
            .filter(point -> point.period().equals(shown.period()))
            .anyMatch(
                point ->
                    point instanceof Shown part
                        && !part.sources().isEmpty()
                        && shown.sources().containsAll(part.sources()));
  }

  private List<Branch> areas(Indicator indicator, Area area, Period period) {
    boolean weighted = indicator.rollUp() instanceof RollUp.Weighted;
    return children(indicator, area).stream()
        .map(
            part ->
                branch(
                    indicator,
                    part,
                    period,
                    weighted
                        ? List.of(
                            "vægt: %s indbyggere i aftalefilen"
                                .formatted(DanishNumber.of(inhabitants.of(part.id(), period))))
                        : List.of()))
        .toList();
  }

  private List<Branch> absentParts(Indicator indicator, Area area, Period period) {
    boolean added =
        indicator.rollUp() instanceof RollUp.Sum || indicator.rollUp() instanceof RollUp.Weighted;
    return added
            && children(indicator, area).stream()
                .anyMatch(part -> !points(indicator, part).isEmpty())
        ? children(indicator, area).stream()
            .map(part -> branch(indicator, part, period, List.of()))
            .toList()
        : List.of();
  }

  private List<Area> children(Indicator indicator, Area area) {
    if (area.level() == indicator.finest()) {
      return List.of();
    }
    List<AreaId> parts = judged.agreement().geography().parts(area);
    return parts.stream().map(judged.agreement().geography()::area).toList();
  }

  /** The inhabitants that events were taken per, where they aren't those of the parts already. */
  private List<Branch> inhabitants(
      Indicator indicator, Area area, Shown shown, List<Branch> parts) {
    if (!(indicator.measure() instanceof Measure.PopulationRate rate)
        || shown.ownCalculation() && !parts.isEmpty()) {
      return List.of();
    }
    Indicator population = judged.agreement().indicator(rate.population());
    return points(population, area).stream()
        .filter(
            each ->
                each instanceof Shown counted
                    && !counted.sources().isEmpty()
                    && shown.sources().containsAll(counted.sources()))
        .map(each -> branch(population, area, each.period(), List.of(population.name())))
        .toList();
  }
}
