package dk.pejling.report.criterion.map;

import dk.pejling.agreement.geography.Municipality.Tile;
import dk.pejling.assessment.verdict.PeriodWords;
import dk.pejling.disclosure.DisclosedPoint;
import dk.pejling.period.Period;
import dk.pejling.report.criterion.trend.TrendScale;
import dk.pejling.report.document.chart.TileMap;
import dk.pejling.report.document.chart.TileMap.Content;
import dk.pejling.report.document.chart.TrendChart;
import dk.pejling.report.material.CriterionLine;
import dk.pejling.report.material.Material;
import dk.pejling.report.material.Printed;
import dk.pejling.report.text.Amounts;
import dk.pejling.report.text.Marks;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Series and verdicts as tiles. */
record MapTiles(Material material, Period latest) {
  private static final String HIDDEN = "skjult af hensyn til diskretion";

  TileMap.Tile of(MappedArea area) {
    Tile at = area.municipality().tile();
    return new TileMap.Tile(
        area.municipality().name(), at.column(), at.row(), content(area.line(), area.latest()));
  }

  Content content(CriterionLine line, Printed printed) {
    return switch (printed) {
      case Printed.Figure figure ->
          new Content.Shown(
              new TileMap.Sparkline(points(line), MappedArea.levels(line)),
              figure.number(line.unit()),
              MappedArea.certainty(line),
              Marks.of(line.judged().verdict()),
              line.judged().verdict().label());
      case Printed.Words(String words, boolean hidden) ->
          new Content.Words(hidden ? HIDDEN : said(printed, words), hidden);
    };
  }

  private String said(Printed printed, String words) {
    return printed.equals(Printed.MISSING)
        ? "tal for " + PeriodWords.of(latest) + " mangler"
        : words;
  }

  /** What is known up to the latest period. */
  private List<TileMap.Point> points(CriterionLine line) {
    List<DisclosedPoint> series =
        material.series(line.indicator().id(), line.area().id()).single().stream()
            .filter(point -> point.period().compareTo(latest) <= 0)
            .toList();
    List<BigDecimal> breaks =
        series.isEmpty()
            ? List.of()
            : new TrendScale(line, series).breaks().stream().map(TrendChart.Break::at).toList();
    List<TileMap.Point> points = new ArrayList<>();
    boolean apart = false;
    BigDecimal before = BigDecimal.ZERO;
    for (DisclosedPoint point : series) {
      switch (point) {
        case DisclosedPoint.Shown shown -> {
          BigDecimal from = before;
          BigDecimal at = shown.period().middle();
          boolean broken =
              breaks.stream().anyMatch(cut -> cut.compareTo(from) > 0 && cut.compareTo(at) <= 0);
          points.add(
              new TileMap.Point(at, shown.value(), apart || broken, role(line, shown.period())));
          apart = false;
          before = at;
        }
        case DisclosedPoint.Hidden hidden -> apart = true;
        case DisclosedPoint.Absent absent -> apart = true;
      }
    }
    return points;
  }

  private TileMap.Role role(CriterionLine line, Period period) {
    if (period.equals(latest)) {
      return TileMap.Role.LATEST;
    }
    return MappedArea.baseline(line, period) ? TileMap.Role.BASELINE : TileMap.Role.BETWEEN;
  }

  /** The levels in words, for the key. */
  static List<String> levelLabels(CriterionLine line) {
    List<String> labels = new ArrayList<>();
    List<BigDecimal> levels = MappedArea.levels(line);
    for (BigDecimal level : levels) {
      String number = Amounts.number(level, line.unit());
      labels.add((levels.size() > 1 ? "grænse " : "måltal ") + number);
    }
    return labels;
  }
}
