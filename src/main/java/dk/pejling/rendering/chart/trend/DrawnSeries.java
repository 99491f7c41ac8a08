package dk.pejling.rendering.chart.trend;

import dk.pejling.rendering.chart.Scene.At;
import dk.pejling.rendering.chart.label.BandSlice;
import dk.pejling.report.document.chart.TrendChart;
import dk.pejling.report.document.chart.TrendChart.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The series as it is drawn: pieces that breaks and missing figures part. */
record DrawnSeries(List<Piece> pieces) {
  DrawnSeries {
    pieces = List.copyOf(pieces);
  }

  record Piece(List<Dot> dots) {
    Piece {
      dots = List.copyOf(dots);
    }
  }

  record Dot(At at, boolean provisional, Interval interval) {}

  sealed interface Interval {
    /** The ends of the interval. */
    record Between(BandSlice.Span span) implements Interval {}

    /** There is no interval. */
    record None() implements Interval {}
  }

  static DrawnSeries of(TrendChart chart, Frame frame) {
    List<Piece> pieces = new ArrayList<>();
    List<Dot> piece = new ArrayList<>();
    BigDecimal before = null;
    for (TrendChart.Point point : chart.points()) {
      if (before != null && isCut(chart, before, point.at())) {
        pieces.add(new Piece(piece));
        piece.clear();
      }
      before = point.at();
      double x = frame.x(point.at());
      switch (point.figure()) {
        case Figure.None none -> {
          pieces.add(new Piece(piece));
          piece.clear();
        }
        case Figure.Value value ->
            piece.add(
                new Dot(
                    new At(x, frame.y(value.value())), value.provisional(), new Interval.None()));
        case Figure.ValueWithInterval value ->
            piece.add(
                new Dot(
                    new At(x, frame.y(value.value())),
                    value.provisional(),
                    new Interval.Between(
                        new BandSlice.Span(
                            x,
                            frame.values().within(value.upper()),
                            frame.values().within(value.lower())))));
      }
    }
    pieces.add(new Piece(piece));
    return new DrawnSeries(pieces.stream().filter(one -> !one.dots().isEmpty()).toList());
  }

  private static boolean isCut(TrendChart chart, BigDecimal from, BigDecimal to) {
    return chart.breaks().stream()
        .anyMatch(cut -> cut.at().compareTo(from) > 0 && cut.at().compareTo(to) <= 0);
  }

  /** Stretches of the band: neighbours that both have an interval; a lone one has itself twice. */
  List<List<BandSlice.Span>> bands() {
    List<List<BandSlice.Span>> bands = new ArrayList<>();
    for (Piece piece : pieces) {
      List<BandSlice.Span> band = new ArrayList<>();
      for (Dot dot : piece.dots()) {
        switch (dot.interval()) {
          case Interval.Between between -> band.add(between.span());
          case Interval.None none -> {
            bands.add(List.copyOf(band));
            band.clear();
          }
        }
      }
      bands.add(List.copyOf(band));
    }
    return bands.stream().filter(band -> !band.isEmpty()).map(DrawnSeries::widened).toList();
  }

  /** A single interval is drawn 5 pt wide. */
  private static List<BandSlice.Span> widened(List<BandSlice.Span> band) {
    if (band.size() > 1) {
      return band;
    }
    BandSlice.Span only = band.getFirst();
    return List.of(
        new BandSlice.Span(only.x() - 2.5, only.top(), only.bottom()),
        new BandSlice.Span(only.x() + 2.5, only.top(), only.bottom()));
  }
}
