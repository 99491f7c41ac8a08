package dk.pejling.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.assessment.AreaSeries;
import dk.pejling.assessment.Assessment;
import dk.pejling.assessment.SeriesPoint;
import dk.pejling.assessment.SeriesPoint.Figure;
import dk.pejling.assessment.verdict.Basis;
import dk.pejling.assessment.verdict.Counts;
import dk.pejling.assessment.verdict.Spread;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Walks everything that is published, through every record, in search of what is hidden. */
@Execution(ExecutionMode.CONCURRENT)
class NoHiddenNumberTest {
  private static final long FIRST_SEED = 1;
  private static final long LAST_SEED = 40;
  private static final int DISTINCTIVE_DIGITS = 12;

  @Test
  void noValueCountsOrIntervalOfAHiddenFigureIsPublished() {
    int hidden = 0;
    for (long seed = FIRST_SEED; seed <= LAST_SEED; seed++) {
      Assessment assessment = RandomStatus.of(seed);
      DisclosedStatus status = new DisclosureControl().disclose(assessment);
      Set<Object> published = new HashSet<>();
      walk(status.criteria(), published);
      walk(status.series(), published);
      walk(status.standings(), published);
      walk(status.statements(), published);
      walk(status.findings(), published);
      Set<Object> shown = shown(status);
      for (Figure.Known figure : hidden(assessment, status)) {
        hidden++;
        List<Object> leaks = secrets(figure, shown);
        leaks.retainAll(published);
        assertThat(leaks).as("seed %d", seed).isEmpty();
      }
    }
    assertThat(hidden).as("hidden figures in the material").isGreaterThan(100);
  }

  @Test
  void walkWouldFindANumber() {
    List<Object> found = new ArrayList<>();
    walk(List.of(new Basis.NoVerdict(new dk.pejling.assessment.verdict.Reason.Hidden())), found);
    walk(new Basis.Point(new dk.pejling.period.Period.Year(2025), BigDecimal.TEN), found);

    assertThat(found).contains(BigDecimal.TEN);
  }

  /**
   * What would give the figure away, less what another figure shows by coincidence. Round values
   * such as 50 per cent occur by themselves and prove nothing.
   */
  private static List<Object> secrets(Figure.Known figure, Set<Object> shown) {
    List<Object> secrets = new ArrayList<>(List.of(figure.counts()));
    if (figure.value().precision() > DISTINCTIVE_DIGITS) {
      secrets.add(figure.value());
    }
    if (figure.spread() instanceof Spread.Between between) {
      secrets.add(between);
    }
    secrets.removeAll(shown);
    return secrets;
  }

  private static Set<Object> shown(DisclosedStatus status) {
    List<Object> shown = new ArrayList<>();
    status.series().stream()
        .flatMap(series -> series.points().stream())
        .filter(DisclosedPoint.Shown.class::isInstance)
        .forEach(point -> walk(point, shown));
    return shown.stream()
        .filter(
            each -> each instanceof BigDecimal || each instanceof Counts || each instanceof Spread)
        .collect(Collectors.toSet());
  }

  private static List<Figure.Known> hidden(Assessment assessment, DisclosedStatus status) {
    List<Figure.Known> hidden = new ArrayList<>();
    for (AreaSeries series : assessment.series()) {
      List<DisclosedPoint> disclosed = status.series(series.indicator(), series.area()).points();
      for (int at = 0; at < series.points().size(); at++) {
        SeriesPoint point = series.points().get(at);
        if (disclosed.get(at) instanceof DisclosedPoint.Hidden
            && point.figure() instanceof Figure.Known known) {
          hidden.add(known);
        }
      }
    }
    return hidden;
  }

  private static void walk(Object node, Collection<Object> found) {
    found.add(node);
    switch (node) {
      case Collection<?> all -> all.forEach(each -> walk(each, found));
      case Agreement agreement -> {}
      case IndicatorId id -> {}
      case Record row -> {
        for (RecordComponent component : row.getClass().getRecordComponents()) {
          walk(component(row, component), found);
        }
      }
      default -> {}
    }
  }

  private static Object component(Record row, RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(row);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new AssertionError(row.getClass() + "." + component.getName(), e);
    }
  }
}
