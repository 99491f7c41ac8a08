package dk.pejling.disclosure.hiding;

import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.indicator.Group;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.assessment.AreaInhabitants;
import dk.pejling.assessment.AreaSeries;
import dk.pejling.assessment.SeriesPoint;
import dk.pejling.assessment.SeriesPoint.Figure;
import dk.pejling.assessment.verdict.Absence;
import dk.pejling.disclosure.table.Cell;
import dk.pejling.period.Period;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/** An indicator's figures, and the counts behind them. */
final class IndicatorFigures {
  private final Indicator indicator;
  private final AreaInhabitants inhabitants;
  private final Map<Cell, Figure> figures = new HashMap<>();
  private final Set<Group> groups = new LinkedHashSet<>(List.of(Group.EVERYONE));
  private final Set<Period> periods = new LinkedHashSet<>();

  IndicatorFigures(
      Indicator indicator, Collection<AreaSeries> series, AreaInhabitants inhabitants) {
    this.indicator = indicator;
    this.inhabitants = inhabitants;
    for (AreaSeries each : series) {
      groups.add(each.group());
      for (SeriesPoint point : each.points()) {
        periods.add(point.period());
        figures.put(
            new Cell(indicator.id(), each.area(), each.group(), point.period()), point.figure());
      }
    }
  }

  Indicator indicator() {
    return indicator;
  }

  Set<Period> periods() {
    return periods;
  }

  /** Everyone first; those the source speaks of. */
  List<Group> groups() {
    return List.copyOf(groups);
  }

  Cell cell(AreaId area, Group group, Period period) {
    return new Cell(indicator.id(), area, group, period);
  }

  Figure at(Cell cell) {
    return figures.getOrDefault(cell, new Figure.Unknown(Absence.MISSING));
  }

  /** The count behind the figure; empty where there is none. */
  OptionalLong count(Quantity quantity, Cell cell) {
    return at(cell) instanceof Figure.Known known
        ? quantity.count(indicator, known, inhabitants(cell)).findFirst()
        : OptionalLong.empty();
  }

  /** Those a reader can take a bare rate of; nobody prints how many there are of each group. */
  private long inhabitants(Cell cell) {
    return cell.group().equals(Group.EVERYONE) ? inhabitants.of(cell.area(), cell.period()) : 0;
  }

  /** Whether there is a count that the source keeps to itself, or that two files disagree on. */
  boolean isWithheld(Cell cell) {
    return at(cell) instanceof Figure.Unknown(Absence why)
        && switch (why) {
          case SUPPRESSED_BY_SOURCE, CONTRADICTED -> true;
          case MISSING, NOT_APPLICABLE, INCOMPLETE -> false;
        };
  }

  /** Whether nobody says how many there are, though there may be some. */
  boolean isMissing(Cell cell) {
    return at(cell) instanceof Figure.Unknown(Absence why)
        && switch (why) {
          case MISSING, INCOMPLETE -> true;
          case SUPPRESSED_BY_SOURCE, CONTRADICTED, NOT_APPLICABLE -> false;
        };
  }
}
