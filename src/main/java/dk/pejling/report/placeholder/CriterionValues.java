package dk.pejling.report.placeholder;

import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.geography.AreaLevel;
import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.disclosure.DisclosedCriterion.AreaVerdict;
import dk.pejling.report.criterion.MilestoneWords;
import dk.pejling.report.material.CriterionLine;
import dk.pejling.report.material.Material;
import dk.pejling.report.material.Measured;
import dk.pejling.report.material.Printed;
import dk.pejling.report.text.Amounts;
import java.util.List;
import java.util.Map;

/**
 * {@code kriterium.1.3.seneste} and its like: the region's figures, and any other area's with the
 * area's id in between, {@code kriterium.1.3.klynge-nord.seneste}.
 */
record CriterionValues(Material material) {
  void into(Map<String, Object> values) {
    for (SuccessCriterion criterion : material.agreement().criteria()) {
      String name = "kriterium." + criterion.id() + ".";
      values.put(name + "navn", criterion.frame().name());
      values.put(name + "kortnavn", criterion.frame().shortName());
      for (Area area : material.areas()) {
        for (AreaVerdict judged : material.verdicts(criterion.id(), area.id())) {
          area(values, name + prefix(area), criterion, area, judged);
        }
      }
    }
  }

  private static String prefix(Area area) {
    return area.level() == AreaLevel.REGION ? "" : area.id() + ".";
  }

  private void area(
      Map<String, Object> values,
      String name,
      SuccessCriterion criterion,
      Area area,
      AreaVerdict judged) {
    values.put(name + "vurdering", judged.verdict().label());
    values.put(name + "stand", MilestoneWords.of(judged.basis()));
    values.put(
        name + "forklaring", Amounts.kept(material.explain(criterion, area, judged).sentence()));
    List<IndicatorId> indicators = Measured.by(criterion);
    if (!indicators.isEmpty()) {
      figures(
          values,
          name,
          CriterionLine.of(
              material,
              criterion,
              material.agreement().indicator(indicators.getFirst()),
              area,
              judged));
    }
  }

  private static void figures(Map<String, Object> values, String name, CriterionLine line) {
    figure(values, name + "baseline", line.baseline(), line);
    figure(values, name + "seneste", line.latest(), line);
    values.put(name + "måltal", line.target().agreed() ? goal(line) : line.target().number());
    values.put(name + "måltal.tal", line.target().number());
    values.put(
        name + "måltal.år",
        line.target().period().isEmpty() ? Amounts.NOT_RELEVANT : line.target().period());
    values.put(
        name + "tempo",
        line.tempo().equals(Amounts.NOT_RELEVANT)
            ? Amounts.NOT_RELEVANT
            : line.tempo() + Amounts.NBSP + "pct.");
    values.put(name + "ændring", change(line));
  }

  private static String goal(CriterionLine line) {
    return line.target().number() + Amounts.NBSP + Amounts.glued(line.unit().name());
  }

  private static void figure(
      Map<String, Object> values, String name, Printed printed, CriterionLine line) {
    values.put(name, printed.amount(line.unit()));
    values.put(name + ".tal", printed.number(line.unit()));
    values.put(name + ".år", printed.periodLabel());
    values.put(name + ".interval", printed.interval(line.unit()));
  }

  /** Such as {@code faldet fra 21,6 til 21,0 pct.}, so that the verb can't go stale either. */
  private static String change(CriterionLine line) {
    if (!(line.baseline() instanceof Printed.Figure before)
        || !(line.latest() instanceof Printed.Figure now)
        || line.broken()) {
      return "ikke opgjort fra baseline";
    }
    var change = now.value().subtract(before.value());
    if (Amounts.vanishes(change, line.unit())) {
      return "uændret på " + now.amount(line.unit());
    }
    return (change.signum() > 0 ? "steget" : "faldet")
        + " fra "
        + before.number(line.unit())
        + " til "
        + now.amount(line.unit());
  }
}
