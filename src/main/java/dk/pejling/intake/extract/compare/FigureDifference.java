package dk.pejling.intake.extract.compare;

import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.indicator.Group;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.intake.extract.compare.FigureChange.Revised;
import dk.pejling.observation.Observation;
import dk.pejling.observation.Substance;
import dk.pejling.period.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is different in a later version of an extract (`forskel`).
 *
 * @param byIndicator the changes of each indicator that has any: revised figures first, the largest
 *     change before smaller ones, then those that are gone, then new ones
 */
public record FigureDifference(Map<IndicatorId, List<FigureChange>> byIndicator) {
  private static final BigDecimal BEYOND_MEASURE = new BigDecimal("1E+30");

  public FigureDifference {
    Map<IndicatorId, List<FigureChange>> copy = new LinkedHashMap<>();
    byIndicator.forEach((indicator, changes) -> copy.put(indicator, List.copyOf(changes)));
    byIndicator = Collections.unmodifiableMap(copy);
  }

  private record Key(IndicatorId indicator, AreaId area, Group group, Period period) {
    static Key of(Observation figure) {
      return new Key(figure.indicator(), figure.area(), figure.group(), figure.period());
    }
  }

  public static FigureDifference between(List<Observation> before, List<Observation> after) {
    Map<Key, Observation> left = new LinkedHashMap<>();
    before.forEach(figure -> left.put(Key.of(figure), figure));
    Map<IndicatorId, List<FigureChange>> changes = new LinkedHashMap<>();
    Map<Key, Observation> now = new LinkedHashMap<>();
    after.forEach(figure -> now.put(Key.of(figure), figure));
    now.forEach(
        (key, figure) -> {
          Observation was = left.remove(key);
          if (was == null) {
            add(changes, new FigureChange.Added(figure));
          } else if (!same(was, figure)) {
            add(changes, new Revised(was, figure));
          }
        });
    left.values().forEach(figure -> add(changes, new FigureChange.Gone(figure)));
    changes.values().forEach(each -> each.sort(ORDER));
    return new FigureDifference(changes);
  }

  public boolean none() {
    return byIndicator.isEmpty();
  }

  private static boolean same(Observation one, Observation other) {
    return one.provisional() == other.provisional()
        && Substance.of(one.reading()).equals(Substance.of(other.reading()));
  }

  private static void add(Map<IndicatorId, List<FigureChange>> changes, FigureChange change) {
    changes.computeIfAbsent(change.figure().indicator(), none -> new ArrayList<>()).add(change);
  }

  private static final Comparator<FigureChange> ORDER =
      Comparator.comparingInt(FigureDifference::kind)
          .thenComparing(FigureDifference::size, Comparator.reverseOrder())
          .thenComparing(change -> change.figure().period(), Comparator.reverseOrder())
          .thenComparing(change -> change.figure().area().value())
          .thenComparing(change -> change.figure().group().label());

  private static int kind(FigureChange change) {
    return switch (change) {
      case Revised revised when revised.sameReading() -> 3;
      case Revised revised -> 0;
      case FigureChange.Gone gone -> 1;
      case FigureChange.Added added -> 2;
    };
  }

  /** A number that came, went or rose from zero is as large as a change can be. */
  private static BigDecimal size(FigureChange change) {
    return change instanceof Revised revised
        ? revised.size().orElse(BEYOND_MEASURE)
        : BigDecimal.ZERO;
  }
}
