package dk.pejling.report.criterion.trend;

import dk.pejling.assessment.verdict.PeriodWords;
import dk.pejling.danish.DanishWords;
import dk.pejling.disclosure.DisclosedPoint;
import dk.pejling.report.material.CriterionLine;
import dk.pejling.report.material.Material;
import dk.pejling.report.material.Series;
import dk.pejling.report.text.Amounts;
import java.util.List;

/** A trend in words, for those who can't see it: verdict, every figure, target. */
record TrendAlternative(Material material, CriterionLine line, List<DisclosedPoint> points) {
  String text() {
    List<String> years = points.stream().map(this::figure).toList();
    return line.judged().verdict().label()
        + ". "
        + line.indicator().name()
        + ", "
        + Material.called(line.area()).toLowerCase(java.util.Locale.ROOT)
        + ", "
        + Amounts.glued(line.unit().name())
        + ": "
        + DanishWords.list(years)
        + ". Baseline "
        + line.baseline().number(line.unit())
        + (line.baseline() instanceof dk.pejling.report.material.Printed.Figure baseline
            ? " (" + PeriodWords.of(baseline.period()) + ")"
            : "")
        + "; "
        + Amounts.stopped(line.target().phrase());
  }

  private String figure(DisclosedPoint point) {
    return PeriodWords.of(point.period()) + ": " + Series.printed(point).number(line.unit());
  }
}
