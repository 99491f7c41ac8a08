package dk.pejling.report.area;

import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.disclosure.DisclosedCriterion.AreaVerdict;
import dk.pejling.report.criterion.CriterionTopic;
import dk.pejling.report.criterion.VerdictBox;
import dk.pejling.report.criterion.trend.TrendFigure;
import dk.pejling.report.document.Block;
import dk.pejling.report.material.CriterionLine;
import dk.pejling.report.material.Material;
import dk.pejling.report.material.Measured;
import dk.pejling.report.material.Sources;
import dk.pejling.report.text.Prose;
import java.util.ArrayList;
import java.util.List;

/** How one criterion goes in an area: its verdict with the arithmetic, and its series. */
public final class AreaDevelopment {
  /** Columns of the grid: two criteria fit on a page when their halves stand side by side. */
  private static final int VERDICT = 4;

  private static final int SERIES = 8;
  private final Material material;
  private final Area area;
  private final SuccessCriterion criterion;

  public AreaDevelopment(Material material, Area area, SuccessCriterion criterion) {
    this.material = material;
    this.area = area;
    this.criterion = criterion;
  }

  public List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Heading(
            2,
            CriterionTopic.anchor(criterion),
            criterion.id() + "\u00A0 " + criterion.frame().name()));
    List<AreaVerdict> verdicts = material.verdicts(criterion.id(), area.id());
    if (verdicts.isEmpty()) {
      blocks.add(Prose.body(notJudged()));
    }
    verdicts.forEach(judged -> blocks.addAll(judged(judged)));
    return List.copyOf(blocks);
  }

  private List<Block> judged(AreaVerdict judged) {
    VerdictBox box = new VerdictBox(material, criterion, area, judged);
    List<Block> blocks = new ArrayList<>();
    List<Block> series =
        criterion instanceof SuccessCriterion.Gap
            ? List.of()
            : Measured.by(criterion).stream()
                .flatMap(indicator -> series(indicator, judged).stream())
                .toList();
    if (series.isEmpty()) {
      blocks.addAll(box.brief());
    } else {
      blocks.add(
          new Block.Columns(
              List.of(
                  new Block.Columns.Column(VERDICT, box.brief()),
                  new Block.Columns.Column(SERIES, series))));
    }
    blocks.addAll(box.otherMethods());
    return blocks;
  }

  private List<Block> series(IndicatorId id, AreaVerdict judged) {
    Indicator indicator = material.agreement().indicator(id);
    CriterionLine line = CriterionLine.of(material, criterion, indicator, area, judged);
    return new TrendFigure(material, line).blocks(new Sources(material).notes(indicator, area));
  }

  private String notJudged() {
    return switch (criterion) {
      case SuccessCriterion.Gap gap ->
          "Kriteriet handler om forskellen mellem områder. Det vurderes kun for regionen.";
      case SuccessCriterion.Milestone milestone -> "Milepælen vurderes for klyngerne og regionen.";
      default -> "Kriteriet vurderes ikke i " + area.name() + ": kilden har ikke tal for området.";
    };
  }
}
