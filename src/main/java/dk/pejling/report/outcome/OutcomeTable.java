package dk.pejling.report.outcome;

import dk.pejling.agreement.goal.Pejlemaerke;
import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.danish.DanishDate;
import dk.pejling.danish.DanishWords;
import dk.pejling.disclosure.DisclosedCriterion.AreaVerdict;
import dk.pejling.report.criterion.CriterionTopic;
import dk.pejling.report.criterion.MilestoneWords;
import dk.pejling.report.document.Cell;
import dk.pejling.report.document.Table;
import dk.pejling.report.material.CriterionLine;
import dk.pejling.report.material.Material;
import dk.pejling.report.material.Measured;
import dk.pejling.report.text.Captions;
import dk.pejling.report.text.Cells;
import dk.pejling.report.text.Counting;
import dk.pejling.report.text.Marks;
import java.util.List;

/** A pejlemærke's criteria at the end: where they began, where they are, and how far that was. */
public final class OutcomeTable {
  private static final int FIGURES = 4;
  private final Material material;
  private final Pejlemaerke pejlemaerke;

  public OutcomeTable(Material material, Pejlemaerke pejlemaerke) {
    this.material = material;
    this.pejlemaerke = pejlemaerke;
  }

  public Table table() {
    return new Table(
        Captions.table(
            "opnaaet-" + pejlemaerke.number(),
            Outcomes.of(material, pejlemaerke).sentence(),
            "Regionen samlet. Realiseret er ændringen siden baseline i pct. af den aftalte"
                + " ændring."),
        Table.Density.NORMAL,
        List.of(
            Cells.left("Succeskriterium", 5.2),
            Cells.right("Baseline", 1.2),
            Cells.right("Seneste", 1.2),
            Cells.right("Måltal", 1.2),
            new Table.Column("Realiseret", "pct.", Table.Align.RIGHT, 1.4),
            Cells.left("Udfald", 4)),
        List.of(
            new Table.Group(
                material.agreement().criteriaOf(pejlemaerke).stream().map(this::row).toList())),
        List.of(
            "Under 0 pct. har tallet fjernet sig fra måltallet; over 100 pct. er det nået og"
                + " passeret. Et niveau, der skal fastholdes, et interval og en milepæl har ingen"
                + " andel."));
  }

  private Table.Row row(SuccessCriterion criterion) {
    List<AreaVerdict> judged = material.verdicts(criterion.id(), material.region().id());
    if (judged.isEmpty()) {
      return words(criterion, "", "vurderes ikke for regionen", Cells.notRelevant());
    }
    AreaVerdict verdict = judged.getFirst();
    List<IndicatorId> indicators = Measured.by(criterion);
    if (indicators.isEmpty()) {
      return words(
          criterion, milestone(criterion), MilestoneWords.beside(verdict.basis()), cell(verdict));
    }
    Indicator indicator = material.agreement().indicator(indicators.getFirst());
    CriterionLine line =
        CriterionLine.of(material, criterion, indicator, material.region(), verdict);
    return Cells.row(
        name(criterion, CriterionTopic.unitLine(indicator)),
        dated(line.baseline().number(line.unit()), line.baseline().periodLabel()),
        dated(line.latest().number(line.unit()), line.latest().periodLabel()),
        dated(line.target().number(), line.target().period()),
        Cells.number(Share.of(verdict.basis()).percent()),
        cell(verdict));
  }

  private static Cell dated(String number, String period) {
    return Cells.text(number, period.equals("–") ? "" : period);
  }

  private static String milestone(SuccessCriterion criterion) {
    return criterion instanceof SuccessCriterion.Milestone milestone
        ? "milepæl · frist " + DanishDate.of(milestone.due())
        : "måles ikke";
  }

  private static Table.Row words(
      SuccessCriterion criterion, String detail, String words, Cell verdict) {
    return Cells.row(name(criterion, detail), new Cell.Absent(words, false, FIGURES), verdict);
  }

  private static Cell name(SuccessCriterion criterion, String detail) {
    return new Cell.Identified(
        criterion.id().toString(),
        CriterionTopic.anchor(criterion),
        criterion.frame().shortName(),
        detail);
  }

  /** The answer first; a verdict that isn't an answer yet stands behind it. */
  private Cell cell(AreaVerdict judged) {
    Outcome outcome = Outcome.of(judged, material.status().asOf());
    String words =
        outcome == Outcome.NOT_YET
            ? DanishWords.sentence(outcome.words())
                + ": "
                + Counting.lowered(judged.verdict().label())
            : Outcome.label(judged, material.status().asOf());
    return new Cell.Status(Marks.of(judged.verdict()), words, judged.verdict().assessable());
  }
}
