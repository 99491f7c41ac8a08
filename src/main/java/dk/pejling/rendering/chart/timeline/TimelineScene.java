package dk.pejling.rendering.chart.timeline;

import dk.pejling.rendering.chart.Colour;
import dk.pejling.rendering.chart.Drawing;
import dk.pejling.rendering.chart.Face;
import dk.pejling.rendering.chart.LineBreaks;
import dk.pejling.rendering.chart.Scene;
import dk.pejling.rendering.chart.Scene.Anchor;
import dk.pejling.rendering.chart.Scene.At;
import dk.pejling.rendering.chart.Scene.Fill;
import dk.pejling.rendering.chart.Scene.Outline;
import dk.pejling.rendering.chart.Scene.Shape;
import dk.pejling.rendering.chart.Scene.Stroke;
import dk.pejling.rendering.chart.TextMeasure;
import dk.pejling.rendering.chart.mark.StatusMarks;
import dk.pejling.report.document.Mark;
import dk.pejling.report.document.chart.Timeline;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Due dates as ticks, what came of them as marks, the law's dates as diamonds. */
public final class TimelineScene {
  private static final double NAMES = 166;
  private static final double YEARS_LEFT = 175.8;
  private static final double VERDICTS = 124.5;
  private static final double BEFORE_VERDICTS = 10;
  private static final double AS_OF = 8;
  private static final double YEAR_LABELS = 19.5;
  private static final double HEAD_RULE = 27;
  private static final double NAME_SIZE = 9.5;
  private static final double VERDICT_SIZE = 9;
  private static final double HEAD_SIZE = 8.5;
  private static final double PITCH = 18;
  private static final double LEADING = 11.5;
  private static final double LANE = 12.5;
  private static final double TICK = 6.5;
  private static final double MARK = 9;
  private static final double MARK_X = 4.5;
  private static final double WORD_X = 13;
  private static final long JOINED_AFTER_DAYS = 12;

  private TimelineScene() {}

  public static Scene of(Timeline timeline, double width, TextMeasure measure) {
    Years years = Years.of(timeline, YEARS_LEFT, width - VERDICTS);
    Deadlines deadlines = Deadlines.of(timeline, years, measure);
    Drawing rows = new Drawing();
    double y = HEAD_RULE;
    for (int i = 0; i < timeline.rows().size(); i++) {
      y = row(rows, timeline.rows().get(i), years, y, measure);
      boolean last = i == timeline.rows().size() - 1 && deadlines.lanes() == 0;
      if (!last) {
        rows.line(0, y, width, y, Stroke.of(Colour.HAIR, 0.5));
      }
    }
    y = deadlines(rows, timeline.deadlineHeading(), deadlines, y);
    Drawing drawing = new Drawing();
    for (int year = years.first(); year <= years.last() + 1; year++) {
      double x = years.begin(year);
      drawing.line(x, HEAD_RULE, x, y, Stroke.of(Colour.HAIR, 0.5));
    }
    double asOf = years.x(timeline.asOf());
    drawing.line(asOf, HEAD_RULE, asOf, y, Stroke.of(Colour.INK, 1));
    drawing.addAll(rows.shapes());
    head(drawing, timeline, years, width, measure);
    drawing.line(0, y, width, y, Stroke.of(Colour.INK, 1));
    return drawing.scene(width, y + 1);
  }

  private static void head(
      Drawing drawing, Timeline timeline, Years years, double width, TextMeasure measure) {
    text(drawing, 0, YEAR_LABELS, timeline.heading(), Face.BOLD, Anchor.START);
    text(
        drawing,
        years.right() + BEFORE_VERDICTS,
        YEAR_LABELS,
        timeline.verdictHeading(),
        Face.BOLD,
        Anchor.START);
    int shown = Math.max(1, (int) Math.ceil((years.last() - years.first() + 1) / 8.0));
    for (int year = years.first(); year <= years.last(); year += shown) {
      double middle = (years.begin(year) + years.begin(year + 1)) / 2;
      text(drawing, middle, YEAR_LABELS, String.valueOf(year), Face.MEDIUM, Anchor.MIDDLE);
    }
    double half = measure.width(timeline.asOfLabel(), Face.MEDIUM, HEAD_SIZE) / 2;
    double x = Math.clamp(years.x(timeline.asOf()), half, width - half);
    text(drawing, x, AS_OF, timeline.asOfLabel(), Face.MEDIUM, Anchor.MIDDLE);
    drawing.line(0, HEAD_RULE, width, HEAD_RULE, Stroke.of(Colour.INK, 1));
  }

  private static void text(
      Drawing drawing, double x, double y, String text, Face face, Anchor anchor) {
    drawing.words(x, y, text, face, HEAD_SIZE, Colour.INK, anchor);
  }

  /** Where it ends. */
  private static double row(
      Drawing drawing, Timeline.Row row, Years years, double top, TextMeasure measure) {
    List<String> name = LineBreaks.lines(row.name(), Face.REGULAR, NAME_SIZE, NAMES, measure);
    double left = years.right() + BEFORE_VERDICTS;
    List<String> verdict =
        LineBreaks.lines(
            row.verdict(), Face.MEDIUM, VERDICT_SIZE, VERDICTS - BEFORE_VERDICTS - WORD_X, measure);
    int lines = Math.max(name.size(), verdict.size());
    double bottom = top + PITCH + (lines - 1) * LEADING;
    double baseline = top + 12.2;
    lines(drawing, name, 0, baseline, Face.REGULAR, NAME_SIZE);
    drawing.addAll(
        StatusMarks.shapes(
            row.mark(), left + MARK_X, baseline - StatusMarks.RISE * VERDICT_SIZE, MARK));
    lines(drawing, verdict, left + WORD_X, baseline, Face.MEDIUM, VERDICT_SIZE);
    mark(drawing, row, years, (top + bottom) / 2);
    return bottom;
  }

  private static void lines(
      Drawing drawing, List<String> lines, double x, double first, Face face, double size) {
    for (int i = 0; i < lines.size(); i++) {
      drawing.words(x, first + i * LEADING, lines.get(i), face, size, Colour.INK, Anchor.START);
    }
  }

  private static void mark(Drawing drawing, Timeline.Row row, Years years, double y) {
    double due = years.x(row.due());
    Stroke tick = Stroke.of(Colour.INK, 1.25);
    switch (row.stand()) {
      case Timeline.Stand.Unknown unknown -> drawing.line(due, y - TICK, due, y + TICK, tick);
      case Timeline.Stand.On(LocalDate day) -> {
        double x = years.x(day);
        boolean apart = Math.abs(ChronoUnit.DAYS.between(row.due(), day)) > JOINED_AFTER_DAYS;
        if (apart && row.mark() != Mark.CANCELLED) {
          drawing.line(due, y, x, y, Stroke.of(colour(row.mark()), 1.5));
        }
        drawing.line(due, y - TICK, due, y + TICK, tick);
        drawing.addAll(StatusMarks.shapes(row.mark(), x, y, MARK));
      }
    }
  }

  private static Colour colour(Mark mark) {
    return switch (mark) {
      case ACHIEVED, MAINTAINED, WITHIN, ON_TRACK, GIVEN_GREEN -> Colour.GREEN;
      case BEHIND, BEHIND_PROGRESSING, BEHIND_LIMITED, GIVEN_YELLOW -> Colour.AMBER;
      case WRONG_DIRECTION, NOT_MAINTAINED, OUTSIDE, NOT_ACHIEVED, GIVEN_RED -> Colour.RED;
      case NOT_ASSESSABLE, CANCELLED, GIVEN_GREY -> Colour.GREY;
    };
  }

  private static double deadlines(
      Drawing drawing, String heading, Deadlines deadlines, double top) {
    if (deadlines.lanes() == 0) {
      return top;
    }
    drawing.words(0, top + 15, heading, Face.MEDIUM, VERDICT_SIZE, Colour.NAVY, Anchor.START);
    for (Deadlines.Placed each : deadlines.placed()) {
      double y = top + 12 + each.lane() * LANE;
      drawing.words(
          each.from(),
          y + 3,
          each.label(),
          Face.REGULAR,
          Deadlines.SIZE,
          Colour.NAVY,
          Anchor.START);
      double size = Deadlines.DIAMOND;
      drawing.add(
          new Shape.Polygon(
              List.of(
                  new At(each.x(), y - size),
                  new At(each.x() + size, y),
                  new At(each.x(), y + size),
                  new At(each.x() - size, y)),
              new Fill.Solid(Colour.NAVY),
              new Outline.None()));
    }
    return top + 23 + (deadlines.lanes() - 1) * LANE;
  }
}
