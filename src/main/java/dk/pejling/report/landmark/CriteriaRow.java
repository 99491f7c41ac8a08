package dk.pejling.report.landmark;

import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.Indicator.Direction;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.assessment.verdict.Basis;
import dk.pejling.assessment.verdict.Reason;
import dk.pejling.danish.DanishDate;
import dk.pejling.disclosure.DisclosedCriterion.AreaVerdict;
import dk.pejling.report.criterion.CriterionTopic;
import dk.pejling.report.criterion.MilestoneWords;
import dk.pejling.report.document.Cell;
import dk.pejling.report.document.Table;
import dk.pejling.report.material.CommonPeriods;
import dk.pejling.report.material.CriterionLine;
import dk.pejling.report.material.GoalWords;
import dk.pejling.report.material.Material;
import dk.pejling.report.material.Measured;
import dk.pejling.report.text.Cells;
import dk.pejling.report.text.Marks;
import java.util.ArrayList;
import java.util.List;

/** One criterion's row in its pejlemærke's table. */
record CriteriaRow(Material material, CommonPeriods common) {
  private static final int FIGURES = 5;

  Table.Row of(SuccessCriterion criterion) {
    List<AreaVerdict> judged = material.verdicts(criterion.id(), material.region().id());
    if (judged.isEmpty()) {
      return words(criterion, "", "vurderes ikke for regionen", Cells.notRelevant());
    }
    AreaVerdict verdict = judged.getFirst();
    List<IndicatorId> indicators = Measured.by(criterion);
    if (!indicators.isEmpty()) {
      Indicator indicator = material.agreement().indicator(indicators.getFirst());
      return figures(CriterionLine.of(material, criterion, indicator, material.region(), verdict));
    }
    String detail =
        criterion instanceof SuccessCriterion.Milestone milestone
            ? "milepæl · frist " + DanishDate.of(milestone.due())
            : "måles ikke";
    return words(criterion, detail, MilestoneWords.beside(verdict.basis()), Marks.cell(verdict));
  }

  private Table.Row words(SuccessCriterion criterion, String detail, String words, Cell verdict) {
    return Cells.row(name(criterion, detail), new Cell.Absent(words, false, FIGURES), verdict);
  }

  private Table.Row figures(CriterionLine line) {
    if (!line.target().agreed()) {
      return followed(line);
    }
    return Cells.row(
        name(line.criterion(), detail(line)),
        line.baseline().cell(line.unit(), false, false),
        line.latest().cell(line.unit(), !line.broken(), line.broken()),
        line.latest().intervalCell(line.unit()),
        Cells.number(line.target().number()),
        line.judged().basis() instanceof Basis.NoVerdict
            ? Cells.notRelevant()
            : Cells.number(line.tempo()),
        Marks.cell(line.judged()));
  }

  /** Figures that have nothing to be judged by. */
  private Table.Row followed(CriterionLine line) {
    return Cells.row(
        name(line.criterion(), detail(line)),
        line.baseline().cell(line.unit(), false, false),
        line.latest().cell(line.unit(), true, false),
        line.latest().intervalCell(line.unit()),
        new Cell.Absent(GoalWords.NONE, false, 2),
        Marks.cell(line.judged()));
  }

  private static Cell name(SuccessCriterion criterion, String detail) {
    return new Cell.Identified(
        criterion.id().toString(),
        CriterionTopic.anchor(criterion),
        criterion.frame().shortName(),
        detail);
  }

  /** Unit, then whatever the headings don't say of this row. */
  private String detail(CriterionLine line) {
    List<String> parts = new ArrayList<>();
    Indicator indicator = line.indicator();
    boolean gap = line.criterion() instanceof SuccessCriterion.Gap;
    parts.add(gap ? line.unit().name() : CriterionTopic.unitLine(indicator));
    boolean ownGoal = line.target().agreed() && line.target().period().isEmpty();
    if (ownGoal) {
      parts.add(line.target().phrase());
    }
    if (!gap && indicator.direction() == Direction.HIGHER_IS_BETTER) {
      parts.add(indicator.direction().label());
    }
    differing(parts, "baseline ", CommonPeriods.label(line.baseline()), common.baseline());
    if (!stale(line)) {
      differing(parts, "seneste ", CommonPeriods.label(line.latest()), common.latest());
    }
    differing(parts, "måltal med frist ", line.target().period(), common.target());
    if (line.judged().basis() instanceof Basis.NoVerdict(Reason reason)
        && !(reason instanceof Reason.NoTargetAgreed)) {
      parts.add(reason.label());
    }
    return String.join(" · ", parts);
  }

  /** Then the reason already says how old the latest figure is. */
  private static boolean stale(CriterionLine line) {
    return line.judged().basis() instanceof Basis.NoVerdict(Reason.Stale reason);
  }

  private static void differing(List<String> parts, String words, String own, String common) {
    if (!own.isEmpty() && !own.equals(common)) {
      parts.add(words + own);
    }
  }
}
