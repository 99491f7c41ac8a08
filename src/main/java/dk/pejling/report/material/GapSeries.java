package dk.pejling.report.material;

import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.disclosure.DisclosedPoint;
import dk.pejling.period.Period;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The distance between the areas farthest apart, period by period, of what may be shown. */
public final class GapSeries {
  private GapSeries() {}

  /** The highest and the lowest of one period. */
  public record Distance(
      Period period, Area highest, BigDecimal high, Area lowest, BigDecimal low, boolean last) {
    public BigDecimal absolute() {
      return high.subtract(low);
    }

    /** Highest : lowest; the lowest must not be 0. */
    public BigDecimal relative() {
      return high.divide(low, MathContext.DECIMAL32);
    }
  }

  /** Earliest first; periods with fewer than two figures are left out. */
  public static List<Distance> of(Material material, Indicator indicator) {
    TreeSet<Period> periods = new TreeSet<>();
    for (Area area : material.areas(indicator.finest())) {
      points(material, indicator, area).forEach(point -> periods.add(point.period()));
    }
    List<Distance> distances = new ArrayList<>();
    for (Period period : periods) {
      List<Placed> placed = new ArrayList<>();
      for (Area area : material.areas(indicator.finest())) {
        if (material.series(indicator.id(), area.id()).at(period)
            instanceof Printed.Figure figure) {
          placed.add(new Placed(area, figure.value()));
        }
      }
      if (placed.size() > 1) {
        distances.add(between(period, placed, period.equals(periods.last())));
      }
    }
    return List.copyOf(distances);
  }

  /** Whether the area has a figure that may be shown in every period it is measured. */
  public static boolean complete(Material material, Indicator indicator, Area area) {
    List<DisclosedPoint> points = points(material, indicator, area);
    return !points.isEmpty() && points.stream().allMatch(DisclosedPoint.Shown.class::isInstance);
  }

  private record Placed(Area area, BigDecimal value) {}

  private static Distance between(Period period, List<Placed> placed, boolean last) {
    Placed high = placed.getFirst();
    Placed low = placed.getFirst();
    for (Placed each : placed) {
      high = each.value().compareTo(high.value()) > 0 ? each : high;
      low = each.value().compareTo(low.value()) < 0 ? each : low;
    }
    return new Distance(period, high.area(), high.value(), low.area(), low.value(), last);
  }

  private static List<DisclosedPoint> points(Material material, Indicator indicator, Area area) {
    return material.series(indicator.id(), area.id()).single();
  }
}
