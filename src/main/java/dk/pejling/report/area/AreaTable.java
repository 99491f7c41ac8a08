package dk.pejling.report.area;

import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.geography.AreaLevel;
import dk.pejling.agreement.goal.Pejlemaerke;
import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.assessment.verdict.Basis;
import dk.pejling.assessment.verdict.Verdict;
import dk.pejling.danish.DanishWords;
import dk.pejling.disclosure.DisclosedCriterion.AreaVerdict;
import dk.pejling.disclosure.PejlemaerkeStanding;
import dk.pejling.disclosure.PejlemaerkeStanding.Evidence;
import dk.pejling.report.criterion.CriterionTopic;
import dk.pejling.report.criterion.MilestoneWords;
import dk.pejling.report.document.Cell;
import dk.pejling.report.document.Table;
import dk.pejling.report.material.CommonPeriods;
import dk.pejling.report.material.CriterionLine;
import dk.pejling.report.material.GoalWords;
import dk.pejling.report.material.Material;
import dk.pejling.report.material.Measured;
import dk.pejling.report.text.Amounts;
import dk.pejling.report.text.Captions;
import dk.pejling.report.text.Cells;
import dk.pejling.report.text.Counting;
import dk.pejling.report.text.Marks;
import java.util.ArrayList;
import java.util.List;

/** Every criterion judged in an area, one dense row each. */
public final class AreaTable {
  private static final int FIGURES = 4;
  private final Material material;
  private final Area area;
  private final CommonPeriods common;

  public AreaTable(Material material, Area area) {
    this.material = material;
    this.area = area;
    this.common = CommonPeriods.of(lines());
  }

  public Table table() {
    List<Table.Group> groups = new ArrayList<>();
    for (var pejlemaerke : material.agreement().pejlemaerker()) {
      List<Table.Row> rows = new ArrayList<>();
      for (SuccessCriterion criterion : material.agreement().criteriaOf(pejlemaerke)) {
        material
            .verdicts(criterion.id(), area.id())
            .forEach(judged -> rows.add(row(criterion, judged)));
      }
      if (!rows.isEmpty()) {
        groups.add(new Table.Group(rows));
      }
    }
    return new Table(
        Captions.table(area.id() + "-kriterier", message(), subtitle() + evidence()),
        Table.Density.DENSE,
        List.of(
            Cells.left("Succeskriterium", 5.2),
            Cells.decimal(headed(common.baseline(), "Baseline"), "", 1.1),
            Cells.decimal(headed(common.latest(), "Seneste"), "", 1.1),
            Cells.decimal("Måltal", "", 1.1),
            Cells.right("Tempo", 1),
            Cells.left("Vurdering", 3)),
        groups,
        List.of());
  }

  private List<CriterionLine> lines() {
    List<CriterionLine> lines = new ArrayList<>();
    for (SuccessCriterion criterion : material.agreement().criteria()) {
      for (IndicatorId id : Measured.by(criterion)) {
        Indicator indicator = material.agreement().indicator(id);
        material
            .verdicts(criterion.id(), area.id())
            .forEach(
                each -> lines.add(CriterionLine.of(material, criterion, indicator, area, each)));
      }
    }
    return lines;
  }

  private static String headed(String period, String words) {
    return period.isEmpty() ? words : period;
  }

  private static String subtitle() {
    return "Tempo er den faktiske ændring i pct. af den krævede.";
  }

  /** How the verdicts that the caption counts divide; in few words, as the page is full. */
  private String evidence() {
    if (area.level() == AreaLevel.MUNICIPALITY) {
      return "";
    }
    int measured = 0;
    int reported = 0;
    for (Pejlemaerke pejlemaerke : material.agreement().pejlemaerker()) {
      PejlemaerkeStanding standing = material.status().standing(pejlemaerke.number(), area.id());
      measured += standing.assessable(Evidence.MEASURED);
      reported += standing.assessable(Evidence.REPORTED);
    }
    return " Målt: " + measured + ". Indberettet af klyngen: " + reported + ".";
  }

  private Table.Row row(SuccessCriterion criterion, AreaVerdict judged) {
    Cell verdict = Marks.cell(judged);
    List<IndicatorId> indicators = Measured.by(criterion);
    if (indicators.isEmpty()) {
      return Cells.row(
          name(criterion, ""),
          new Cell.Absent(MilestoneWords.beside(judged.basis()), false, FIGURES),
          verdict);
    }
    Indicator indicator = material.agreement().indicator(indicators.getFirst());
    CriterionLine line = CriterionLine.of(material, criterion, indicator, area, judged);
    boolean judgeable = !(judged.basis() instanceof Basis.NoVerdict);
    Cell name =
        name(criterion, Amounts.brief(line.unit()) + (judgeable ? common.differing(line) : ""));
    if (!line.target().agreed()) {
      return Cells.row(
          name,
          line.baseline().cell(line.unit(), false, false),
          line.latest().cell(line.unit(), true, false),
          new Cell.Absent(GoalWords.NONE, false, 2),
          verdict);
    }
    if (judged.basis() instanceof Basis.NoVerdict(var reason)) {
      return Cells.row(
          name,
          new Cell.Absent(
              reason.label(),
              reason instanceof dk.pejling.assessment.verdict.Reason.Hidden,
              FIGURES),
          verdict);
    }
    return Cells.row(
        name,
        line.baseline().cell(line.unit(), false, false),
        line.latest().cell(line.unit(), true, false),
        Cells.number(line.target().number()),
        Cells.number(line.tempo()),
        verdict);
  }

  private static Cell name(SuccessCriterion criterion, String unit) {
    return new Cell.Identified(
        criterion.id().toString(),
        CriterionTopic.anchor(criterion),
        criterion.frame().shortName() + (unit.isEmpty() ? "" : ", " + unit),
        "");
  }

  private String message() {
    List<Verdict> verdicts =
        material.agreement().criteria().stream()
            .flatMap(each -> material.verdicts(each.id(), area.id()).stream())
            .map(AreaVerdict::verdict)
            .toList();
    int favourable = (int) verdicts.stream().filter(Verdict::favourable).count();
    int assessable = (int) verdicts.stream().filter(Verdict::assessable).count();
    int wrong = (int) verdicts.stream().filter(each -> each == Verdict.WRONG_DIRECTION).count();
    return Counting.favourable(favourable, assessable, verdicts.size())
        + (wrong == 0 ? "" : "; " + DanishWords.number(wrong) + " går den forkerte vej");
  }
}
