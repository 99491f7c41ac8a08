package dk.pejling.report.criterion.trend;

import dk.pejling.assessment.verdict.opinion.ControlChart;
import dk.pejling.assessment.verdict.opinion.OpinionExplainer;
import dk.pejling.report.document.chart.TrendChart.Control;
import dk.pejling.report.material.CriterionLine;
import dk.pejling.report.text.Amounts;
import java.math.BigDecimal;
import java.util.List;

/** The control limits of a series of months or quarters; nothing for yearly ones. */
record TrendControl(CriterionLine line) {
  Control drawn() {
    return switch (line.judged().opinions().control()) {
      case ControlChart.None none -> new Control.None();
      case ControlChart.Limits limits ->
          new Control.Limits(
              limits.points().getFirst().period().middle(),
              limits.points().getLast().period().middle(),
              limits.mean(),
              limits.shownLower(),
              limits.upper(),
              limits.outside().stream()
                  .map(point -> new Control.Spot(point.period().middle(), point.value()))
                  .toList());
    };
  }

  /** The values the axis must have room for. */
  List<BigDecimal> values() {
    return switch (drawn()) {
      case Control.None none -> List.of();
      case Control.Limits limits -> List.of(limits.lower(), limits.upper());
    };
  }

  /** How the lines are read, after a space; or empty. */
  String key() {
    return switch (drawn()) {
      case Control.None none -> "";
      case Control.Limits limits ->
          " Tynd linje: gennemsnit. Stiplede linjer: kontrolgrænser."
              + (limits.outside().isEmpty() ? "" : " Rombe: uden for grænserne.");
    };
  }

  /** What the limits say, or nothing. */
  List<String> sentence() {
    return switch (drawn()) {
      case Control.None none -> List.of();
      case Control.Limits limits ->
          List.of(
              Amounts.kept(
                  new OpinionExplainer()
                      .control(line.judged().opinions(), line.indicator())
                      .sentence()));
    };
  }
}
