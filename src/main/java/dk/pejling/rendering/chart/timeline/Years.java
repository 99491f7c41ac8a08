package dk.pejling.rendering.chart.timeline;

import dk.pejling.report.document.chart.Timeline;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Whole years between two places.
 *
 * @param first the first year
 * @param last the last year
 */
record Years(int first, int last, double left, double right) {
  static Years of(Timeline timeline, double left, double right) {
    List<LocalDate> days = new ArrayList<>();
    days.add(timeline.from());
    days.add(timeline.to());
    days.add(timeline.asOf());
    timeline.deadlines().forEach(each -> days.add(each.on()));
    for (Timeline.Row row : timeline.rows()) {
      days.add(row.due());
      if (row.stand() instanceof Timeline.Stand.On(LocalDate day)) {
        days.add(day);
      }
    }
    return new Years(
        days.stream().mapToInt(LocalDate::getYear).min().orElseThrow(),
        days.stream().mapToInt(LocalDate::getYear).max().orElseThrow(),
        left,
        right);
  }

  double x(LocalDate day) {
    LocalDate begin = LocalDate.of(first, 1, 1);
    double all = ChronoUnit.DAYS.between(begin, LocalDate.of(last + 1, 1, 1));
    return left + ChronoUnit.DAYS.between(begin, day) / all * (right - left);
  }

  /** Where a year begins; that after the last is the right end. */
  double begin(int year) {
    return x(LocalDate.of(year, 1, 1));
  }
}
