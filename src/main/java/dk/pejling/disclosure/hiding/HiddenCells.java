package dk.pejling.disclosure.hiding;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.assessment.AreaInhabitants;
import dk.pejling.assessment.AreaSeries;
import dk.pejling.assessment.Assessment;
import dk.pejling.assessment.SeriesPoint.Figure;
import dk.pejling.assessment.verdict.Counts;
import dk.pejling.disclosure.release.KnownBefore;
import dk.pejling.disclosure.solver.Audit;
import dk.pejling.disclosure.solver.CheapestHiding;
import dk.pejling.disclosure.table.Cell;
import dk.pejling.disclosure.table.CountTable;
import dk.pejling.period.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Decides which cells are hidden, indicator by indicator. What an earlier report hid stays hidden;
 * what one has shown is known, and protects nothing.
 */
public final class HiddenCells {
  private final Agreement agreement;
  private final AreaInhabitants inhabitants;
  private final KnownBefore before;
  private final Set<Cell> hidden = new HashSet<>();
  private final List<Cell> alreadyPublic = new ArrayList<>();
  private final List<Cell> unsafe = new ArrayList<>();

  private HiddenCells(Agreement agreement, KnownBefore before) {
    this.agreement = agreement;
    this.inhabitants = new AreaInhabitants(agreement.geography());
    this.before = before;
  }

  public static Hiding of(Assessment assessment, KnownBefore before) {
    HiddenCells cells = new HiddenCells(assessment.agreement(), before);
    Map<IndicatorId, List<AreaSeries>> series =
        assessment.series().stream().collect(Collectors.groupingBy(AreaSeries::indicator));
    for (Indicator indicator : assessment.agreement().indicators()) {
      cells.hide(
          new IndicatorFigures(
              indicator, series.getOrDefault(indicator.id(), List.of()), cells.inhabitants));
    }
    return new Hiding(cells.hidden, cells.alreadyPublic, cells.unsafe);
  }

  private void hide(IndicatorFigures figures) {
    Costs costs =
        new Costs(
            figures, new Places(figures, agreement.geography(), List.copyOf(figures.periods())));
    for (List<Period> family : NestedPeriods.families(figures.periods())) {
      hide(figures, new Places(figures, agreement.geography(), family), costs);
    }
  }

  private void hide(IndicatorFigures figures, Places places, Costs costs) {
    Set<Integer> revised = places(places, cell -> before.revised(cell, figures.at(cell)));
    CountTables counts = CountTables.of(figures, places, agreement.geography(), revised);
    List<CountTable> tables = counts.tables();
    Set<Integer> known = places(places, cell -> isKnown(figures, cell));
    Set<Integer> already = places(places, before::hidden);
    Set<Integer> chosen =
        new CheapestHiding(tables, costs.of(places), known).hide(already).hidden();
    chosen.stream()
        .filter(counts::isCell)
        .map(counts::cell)
        .filter(cell -> figures.at(cell) instanceof Figure.Known)
        .forEach(hidden::add);
    hideWhatIsMadeOfHidden(figures, places);
    Audit audit = Audit.of(tables, places(places, hidden::contains), known);
    audit.alreadyKnown().stream().map(counts::cell).forEach(alreadyPublic::add);
    audit.unsafe().stream().map(counts::cell).forEach(unsafe::add);
  }

  private boolean isKnown(IndicatorFigures figures, Cell cell) {
    return figures.at(cell) instanceof Figure.Known now && before.shown(cell, now);
  }

  private static Set<Integer> places(Places places, Predicate<Cell> which) {
    return places
        .all()
        .filter(place -> which.test(places.cell(place)))
        .boxed()
        .collect(Collectors.toSet());
  }

  /**
   * An own calculation that shows no counts, such as a weighted share, still gives its parts away.
   * Parts come before the wholes they make up.
   */
  private void hideWhatIsMadeOfHidden(IndicatorFigures figures, Places places) {
    for (int place = 0; place < places.size(); place++) {
      Cell cell = places.cell(place);
      if (isMadeOfHidden(figures, cell)) {
        hidden.add(cell);
      }
    }
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
