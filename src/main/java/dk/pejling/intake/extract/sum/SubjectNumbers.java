package dk.pejling.intake.extract.sum;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.indicator.Group;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.intake.extract.label.Subject;
import dk.pejling.period.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers of the agreement's indicators and areas and of a file's periods, so that what a figure is
 * about can be found without looking at texts. A row is an indicator with a period, of everyone or
 * of one group. Several threads may ask.
 */
public final class SubjectNumbers {
  private final Numbered<Column> columns = new Numbered<>();
  private final List<IndicatorId> indicators;
  private final List<AreaId> areas;
  private final Map<IndicatorId, Integer> indicatorNumbers = new HashMap<>();
  private final Map<AreaId, Integer> areaNumbers = new HashMap<>();

  /** A period's figures of everyone, or of one group. */
  private record Column(Period period, Group group) {}

  SubjectNumbers(Agreement agreement) {
    this.indicators = agreement.indicators().stream().map(Indicator::id).toList();
    this.areas = agreement.geography().areas().stream().map(Area::id).toList();
    for (int at = 0; at < indicators.size(); at++) {
      indicatorNumbers.put(indicators.get(at), at);
    }
    for (int at = 0; at < areas.size(); at++) {
      areaNumbers.put(areas.get(at), at);
    }
  }

  /** Of everyone's figures. */
  public int period(Period period) {
    return columns.of(new Column(period, Group.EVERYONE));
  }

  public int indicator(IndicatorId indicator) {
    return indicatorNumbers.getOrDefault(indicator, 0);
  }

  public int area(AreaId area) {
    return areaNumbers.getOrDefault(area, 0);
  }

  public int row(int period, int indicator) {
    return period * indicators.size() + indicator;
  }

  int row(Period period, Group group, IndicatorId indicator) {
    return row(columns.of(new Column(period, group)), indicator(indicator));
  }

  Slice slice(int row) {
    return new Slice(
        indicators.get(row % indicators.size()), columns.get(row / indicators.size()).group());
  }

  int areas() {
    return areas.size();
  }

  Subject subject(int row, int area) {
    Column column = columns.get(row / indicators.size());
    return new Subject(
        indicators.get(row % indicators.size()), areas.get(area), column.group(), column.period());
  }
}
