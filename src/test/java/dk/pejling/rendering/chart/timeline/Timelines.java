package dk.pejling.rendering.chart.timeline;

import dk.pejling.report.document.Mark;
import dk.pejling.report.document.chart.Timeline;
import dk.pejling.report.document.chart.Timeline.Deadline;
import dk.pejling.report.document.chart.Timeline.Row;
import dk.pejling.report.document.chart.Timeline.Stand;
import java.time.LocalDate;
import java.util.List;

/** Timelines for tests. */
public final class Timelines {
  private Timelines() {}

  /** Done late, given up, forecast too late, and nobody knows. */
  public static Timeline usual() {
    return of(
        List.of(
            new Row("Til tiden", day(2024, 10, 1), on(2024, 9, 25), Mark.ACHIEVED, "Nået"),
            new Row(
                "Fælles opsporing af ensomhed",
                day(2025, 4, 1),
                on(2025, 5, 12),
                Mark.ACHIEVED,
                "Nået, forsinket 41 dage"),
            new Row(
                "Røgfri arbejdsdag",
                day(2025, 9, 1),
                on(2025, 3, 12),
                Mark.CANCELLED,
                "Udgået 12. marts 2025"),
            new Row(
                "Kompetenceplan", day(2025, 11, 1), on(2026, 2, 1), Mark.BEHIND, "Bagud, 92 dage"),
            new Row(
                "Overskredet",
                day(2025, 12, 1),
                new Stand.Unknown(),
                Mark.BEHIND,
                "Bagud, 11 dage")),
        List.of(
            new Deadline(day(2025, 12, 31), "Midtvejsstatus"),
            new Deadline(day(2027, 6, 30), "Slutstatus")));
  }

  public static Timeline of(List<Row> rows, List<Deadline> deadlines) {
    return new Timeline(
        day(2024, 1, 1),
        day(2027, 12, 31),
        day(2025, 12, 12),
        "Opgjort 12. december 2025",
        "Milepæl",
        "Vurdering",
        rows,
        "Lovpligtige frister",
        deadlines);
  }

  static LocalDate day(int year, int month, int day) {
    return LocalDate.of(year, month, day);
  }

  static Stand on(int year, int month, int day) {
    return new Stand.On(day(year, month, day));
  }
}
