package dk.pejling.report.landmark;

import dk.pejling.agreement.goal.Pejlemaerke;
import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.Indicator.Direction;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.report.document.Table;
import dk.pejling.report.material.CommonPeriods;
import dk.pejling.report.material.CriterionLine;
import dk.pejling.report.material.Material;
import dk.pejling.report.material.Measured;
import dk.pejling.report.text.Captions;
import dk.pejling.report.text.Cells;
import java.util.ArrayList;
import java.util.List;

/** A pejlemærke's criteria in the region: baseline, latest, target, pace and verdict. */
public final class CriteriaTable {
  private final Material material;
  private final List<SuccessCriterion> criteria;
  private final Pejlemaerke pejlemaerke;

  public CriteriaTable(Material material, Pejlemaerke pejlemaerke) {
    this.material = material;
    this.pejlemaerke = pejlemaerke;
    this.criteria = material.agreement().criteriaOf(pejlemaerke);
  }

  public Table table() {
    List<CriterionLine> lines = lines();
    CommonPeriods common = CommonPeriods.of(lines);
    CriteriaRow rows = new CriteriaRow(material, common);
    return new Table(
        Captions.table(
            "kriterier-" + pejlemaerke.number(),
            new StandingMessage(material, pejlemaerke).sentence(material.region()),
            subtitle(lines)),
        Table.Density.NORMAL,
        List.of(
            Cells.left("Succeskriterium", 6.2),
            Cells.decimal("Baseline", common.baseline(), 1.2),
            Cells.decimal("Seneste", common.latest(), 1.2),
            new Table.Column("95\u00A0% CI", common.latest(), Table.Align.RIGHT, 1.7),
            Cells.decimal("Måltal", common.target(), 1.1),
            new Table.Column("Tempo", "pct.", Table.Align.RIGHT, 1),
            Cells.left("Vurdering", 3)),
        List.of(new Table.Group(criteria.stream().map(rows::of).toList())),
        new CriteriaNotes(material, lines).notes());
  }

  private String subtitle(List<CriterionLine> lines) {
    boolean lower =
        lines.stream().anyMatch(line -> line.indicator().direction() == Direction.LOWER_IS_BETTER);
    return "Regionen samlet."
        + (lower ? " Lavere er bedre, hvor andet ikke er nævnt." : "")
        + " Tempo er den faktiske ændring i pct. af den krævede.";
  }

  /** The measured criteria in the region. */
  private List<CriterionLine> lines() {
    List<CriterionLine> lines = new ArrayList<>();
    for (SuccessCriterion criterion : criteria) {
      for (IndicatorId id : Measured.by(criterion)) {
        Indicator indicator = material.agreement().indicator(id);
        material
            .verdicts(criterion.id(), material.region().id())
            .forEach(
                judged ->
                    lines.add(
                        CriterionLine.of(
                            material, criterion, indicator, material.region(), judged)));
      }
    }
    return lines;
  }
}
