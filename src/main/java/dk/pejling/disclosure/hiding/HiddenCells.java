package dk.pejling.disclosure.hiding;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.assessment.AreaInhabitants;
import dk.pejling.assessment.Assessment;
import dk.pejling.assessment.AreaSeries;
import dk.pejling.assessment.SeriesPoint.Figure;
import dk.pejling.assessment.verdict.Counts;
import dk.pejling.disclosure.solver.CheapestHiding;
import dk.pejling.disclosure.table.CountTable;
import dk.pejling.period.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Decides which cells are hidden, indicator by indicator. */
public final class HiddenCells {
  private final Agreement agreement;
  private final AreaInhabitants inhabitants;
  private final Set<Cell> hidden = new HashSet<>();

  private HiddenCells(Agreement agreement) {
    this.agreement = agreement;
    this.inhabitants = new AreaInhabitants(agreement.geography());
  }

  public static Set<Cell> of(Assessment assessment) {
    HiddenCells cells = new HiddenCells(assessment.agreement());
    Map<IndicatorId, List<AreaSeries>> series =
        assessment.series().stream().collect(Collectors.groupingBy(AreaSeries::indicator));
    for (Indicator indicator : assessment.agreement().indicators()) {
      cells.hide(
          new IndicatorFigures(
              indicator, series.getOrDefault(indicator.id(), List.of()), cells.inhabitants));
    }
    return Set.copyOf(cells.hidden);
  }

  private void hide(IndicatorFigures figures) {
    Costs costs =
        new Costs(
            figures, new Places(figures, agreement.geography(), List.copyOf(figures.periods())));
    for (List<Period> family : NestedPeriods.families(figures.periods())) {
      Places places = new Places(figures, agreement.geography(), family);
      List<CountTable> tables = CountTables.of(figures, places, agreement.geography());
      CheapestHiding.Result result =
          new CheapestHiding(tables, costs.of(places), Set.of()).hide(Set.of());
      result.hidden().stream()
          .filter(place -> place < places.size())
          .map(places::cell)
          .filter(cell -> figures.at(cell) instanceof Figure.Known)
          .forEach(hidden::add);
      hideWhatIsMadeOfHidden(figures, places);
    }
  }

  /**
   * An own calculation that shows no counts, such as a weighted share, still gives its parts away.
   */
  private void hideWhatIsMadeOfHidden(IndicatorFigures figures, Places places) {
    places.all().mapToObj(places::cell).filter(cell -> isMadeOfHidden(figures, cell)).forEach(hidden::add);
  }

  private boolean isMadeOfHidden(IndicatorFigures figures, Cell cell) {
    return figures.at(cell) instanceof Figure.Known known
        && known.ownCalculation()
        && known.counts() instanceof Counts.NotCounted
        && !(figures.indicator().measure() instanceof Indicator.Measure.Count)
        && parts(cell.area()).stream()
            .anyMatch(part -> hidden.contains(figures.cell(part, cell.group(), cell.period())));
  }

  private List<AreaId> parts(AreaId area) {
    return agreement.geography().parts(agreement.geography().area(area));
  }
}
