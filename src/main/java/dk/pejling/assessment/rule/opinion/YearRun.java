package dk.pejling.assessment.rule.opinion;

import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.Indicator.SeriesBreak;
import dk.pejling.assessment.AreaSeries;
import dk.pejling.assessment.SeriesPoint;
import dk.pejling.assessment.SeriesPoint.Figure;
import dk.pejling.assessment.verdict.Absence;
import dk.pejling.assessment.verdict.opinion.Obstacle;
import dk.pejling.period.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The last years of a series, one after the other without a hole: what a trend and a forecast take.
 * Quarters, months and years taken together are no yearly points. A newest year that is merely
 * missing is passed over; one that is hidden isn't, since the years before it would pass for the
 * last.
 */
sealed interface YearRun {
  record Found(List<Known> years) implements YearRun {
    public Found {
      years = List.copyOf(years);
    }
  }

  record Known(Period.Year year, Figure.Known figure) {}

  record NotFound(Obstacle why) implements YearRun {}

  static YearRun last(int needed, Indicator indicator, AreaSeries series) {
    TreeMap<Integer, Figure> saying = new TreeMap<>();
    for (SeriesPoint point : series.points()) {
      if (point.period() instanceof Period.Year(int year) && !isMissing(point.figure())) {
        saying.put(year, point.figure());
      }
    }
    if (saying.size() < needed) {
      return new NotFound(new Obstacle.TooFewYears(saying.size(), needed));
    }
    int to = saying.lastKey();
    Period.Year first = new Period.Year(to - needed + 1);
    for (SeriesBreak broken : indicator.breaks()) {
      if (isWithin(broken.from(), first, new Period.Year(to))) {
        return new NotFound(new Obstacle.SeriesBroken(broken.from()));
      }
    }
    return consecutive(first.value(), to, saying);
  }

  private static YearRun consecutive(int from, int to, Map<Integer, Figure> saying) {
    List<Known> years = new ArrayList<>();
    for (int value = from; value <= to; value++) {
      Period.Year year = new Period.Year(value);
      switch (saying.getOrDefault(value, new Figure.Unknown(Absence.MISSING))) {
        case Figure.Known known -> years.add(new Known(year, known));
        case Figure.Unknown(Absence why) -> {
          return new NotFound(obstacle(why, year));
        }
      }
    }
    return new Found(years);
  }

  private static boolean isMissing(Figure figure) {
    return switch (figure) {
      case Figure.Known known -> false;
      case Figure.Unknown(Absence why) ->
          switch (why) {
            case MISSING, NOT_APPLICABLE -> true;
            case SUPPRESSED_BY_SOURCE, INCOMPLETE, CONTRADICTED -> false;
          };
    };
  }

  private static Obstacle obstacle(Absence why, Period year) {
    return switch (why) {
      case MISSING, NOT_APPLICABLE -> new Obstacle.YearMissing(year);
      case SUPPRESSED_BY_SOURCE -> new Obstacle.YearHidden(year);
      case INCOMPLETE, CONTRADICTED -> new Obstacle.YearUnusable(year);
    };
  }

  /** Whether the first was counted the old way and the last the new way, or either both ways. */
  static boolean isWithin(Period newWay, Period first, Period last) {
    return newWay.firstDay().isAfter(first.firstDay())
        && !newWay.firstDay().isAfter(last.lastDay());
  }
}
