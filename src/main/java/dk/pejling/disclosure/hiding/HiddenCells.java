package dk.pejling.disclosure.hiding;

import dk.pejling.agreement.indicator.Group;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.assessment.AreaInhabitants;
import dk.pejling.assessment.AreaSeries;
import dk.pejling.assessment.Assessment;
import dk.pejling.assessment.SeriesPoint;
import dk.pejling.assessment.SeriesPoint.Absence;
import dk.pejling.assessment.SeriesPoint.Figure;
import dk.pejling.assessment.verdict.Counts;
import dk.pejling.disclosure.hiding.CountTree.Node;
import dk.pejling.period.Period;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Decides which cells are hidden, indicator by indicator and period by period. A period hides what
 * is hidden in any period within it, for the one could be worked out from the other; and what a
 * reader gets by taking the periods within it away is protected as if it were a period itself.
 */
public final class HiddenCells {
  private final Assessment assessment;
  private final Hierarchy hierarchy;
  private final AreaInhabitants inhabitants;
  private final Map<Cell, Figure> figures = new HashMap<>();
  private final Set<Cell> hidden = new HashSet<>();

  private HiddenCells(Assessment assessment) {
    this.assessment = assessment;
    this.hierarchy = new Hierarchy(assessment.agreement().geography());
    this.inhabitants = new AreaInhabitants(assessment.agreement().geography());
  }

  public static Set<Cell> of(Assessment assessment) {
    HiddenCells cells = new HiddenCells(assessment);
    Map<Indicator, Set<Period>> periods = new HashMap<>();
    for (AreaSeries series : assessment.series()) {
      Indicator indicator = assessment.agreement().indicator(series.indicator());
      for (SeriesPoint point : series.points()) {
        cells.figures.put(
            new Cell(series.indicator(), series.area(), series.group(), point.period()),
            point.figure());
        periods.computeIfAbsent(indicator, each -> new TreeSet<>()).add(point.period());
      }
    }
    periods.forEach(
        (indicator, each) ->
            NestedPeriods.innermostFirst(each)
                .forEach(period -> cells.hide(indicator, period, each)));
    return Set.copyOf(cells.hidden);
  }

  private void hide(Indicator indicator, Period period, Set<Period> all) {
    Set<Integer> already = new LinkedHashSet<>();
    NestedPeriods.within(period, all).forEach(part -> already.addAll(hidden(indicator, part)));
    NestedPeriods.sideBySide(period, all)
        .forEach(
            parts ->
                already.addAll(protection(indicator, left(indicator, period, parts), Set.of())));
    List<CountTree> trees =
        Quantity.of(indicator).stream().map(quantity -> tree(indicator, period, quantity)).toList();
    Set<Integer> areas = protection(indicator, trees, already);
    for (int area = hierarchy.size() - 1; area >= 0; area--) {
      if ((areas.contains(area) && isKnown(indicator, period, area))
          || isMadeOfHidden(indicator, period, area)) {
        hidden.add(cell(indicator, period, area));
      }
    }
  }

  private List<CountTree> left(Indicator indicator, Period whole, List<Period> parts) {
    return Quantity.of(indicator).stream()
        .map(
            quantity ->
                new Remainder(hierarchy, period -> tree(indicator, period, quantity))
                    .of(whole, parts))
        .toList();
  }

  private Set<Integer> protection(
      Indicator indicator, List<CountTree> trees, Set<Integer> already) {
    return new ComplementaryHiding(hierarchy, trees, indicator.disclosureThreshold())
        .hidden(already);
  }

  private List<Integer> hidden(Indicator indicator, Period period) {
    return IntStream.range(0, hierarchy.size())
        .filter(area -> hidden.contains(cell(indicator, period, area)))
        .boxed()
        .toList();
  }

  private boolean isKnown(Indicator indicator, Period period, int area) {
    return figures.get(cell(indicator, period, area)) instanceof Figure.Known;
  }

  /**
   * An own calculation that shows no counts, such as a weighted share, still gives its parts away.
   */
  private boolean isMadeOfHidden(Indicator indicator, Period period, int area) {
    return figures.get(cell(indicator, period, area)) instanceof Figure.Known known
        && known.ownCalculation()
        && known.counts() instanceof Counts.NotCounted
        && !(indicator.measure() instanceof Indicator.Measure.Count)
        && hierarchy.parts(area).stream()
            .anyMatch(part -> hidden.contains(cell(indicator, period, part)));
  }

  private CountTree tree(Indicator indicator, Period period, Quantity quantity) {
    return new CountTree(
        hierarchy,
        IntStream.range(0, hierarchy.size())
            .mapToObj(area -> node(indicator, cell(indicator, period, area), quantity))
            .toList());
  }

  private Node node(Indicator indicator, Cell cell, Quantity quantity) {
    Figure figure = figures.getOrDefault(cell, new Figure.Unknown(Absence.MISSING));
    return switch (figure) {
      case Figure.Known known ->
          quantity
              .count(indicator, known, inhabitants.of(cell.area(), cell.period()))
              .<Node>mapToObj(Node.Count::new)
              .findFirst()
              .orElse(new Node.Nothing());
      case Figure.Unknown(Absence why) ->
          switch (why) {
            case SUPPRESSED_BY_SOURCE, CONTRADICTED -> new Node.HiddenBySource();
            case MISSING, NOT_APPLICABLE, INCOMPLETE -> new Node.Nothing();
          };
    };
  }

  private Cell cell(Indicator indicator, Period period, int area) {
    return new Cell(indicator.id(), hierarchy.area(area), Group.EVERYONE, period);
  }
}
