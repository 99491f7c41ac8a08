package dk.pejling.intake.extract.sum;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.intake.extract.label.Subject;
import dk.pejling.period.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers of the agreement's indicators and areas and of a file's periods, so that what a figure is
 * about can be found without looking at texts. A row is a period and an indicator. Several threads
 * may ask.
 */
public final class SubjectNumbers {
  private final Numbered<Period> periods = new Numbered<>();
  private final List<IndicatorId> indicators;
  private final List<AreaId> areas;
  private final Map<IndicatorId, Integer> indicatorNumbers = new HashMap<>();
  private final Map<AreaId, Integer> areaNumbers = new HashMap<>();

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

  public int period(Period period) {
    return periods.of(period);
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

  int row(Period period, IndicatorId indicator) {
    return row(period(period), indicator(indicator));
  }

  int indicatorOf(int row) {
    return row % indicators.size();
  }

  int indicators() {
    return indicators.size();
  }

  int areas() {
    return areas.size();
  }

  IndicatorId indicatorId(int indicator) {
    return indicators.get(indicator);
  }

  Subject subject(int row, int area) {
    return new Subject(
        indicators.get(indicatorOf(row)), areas.get(area), periods.get(row / indicators.size()));
  }
}
