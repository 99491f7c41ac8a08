package dk.pejling.report.criterion;

import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.goal.CriterionId;
import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.assessment.verdict.gap.GapSeries;
import dk.pejling.danish.DanishWords;
import dk.pejling.disclosure.DisclosedCriterion.AreaVerdict;
import dk.pejling.report.criterion.timeline.MilestoneTimeline;
import dk.pejling.report.criterion.trend.GapFigure;
import dk.pejling.report.criterion.trend.TrendFigure;
import dk.pejling.report.document.AreaPlot;
import dk.pejling.report.document.Block;
import dk.pejling.report.document.Block.Topic;
import dk.pejling.report.material.CriterionLine;
import dk.pejling.report.material.Material;
import dk.pejling.report.material.Sources;
import dk.pejling.report.professional.GivenLights;
import dk.pejling.report.text.Amounts;
import dk.pejling.report.text.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The page of one criterion, by its kind. */
public final class CriterionTopic {
  private final Material material;
  private final SuccessCriterion criterion;

  public CriterionTopic(Material material, SuccessCriterion criterion) {
    this.material = material;
    this.criterion = criterion;
  }

  /** What references to the criterion's page point to. */
  public static String anchor(SuccessCriterion criterion) {
    return anchor(criterion.id());
  }

  /** The same, where only the id is known. */
  public static String anchor(CriterionId id) {
    return "kriterium-" + id;
  }

  public List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    switch (criterion) {
      case SuccessCriterion.Gap gap -> {
        blocks.addAll(measured(gap.indicator()));
        blocks.addAll(gap(gap));
        blocks.addAll(new GapTable(material, gap).blocks());
      }
      case SuccessCriterion.Measured measured -> {
        blocks.addAll(measured(measured.indicator()));
        blocks.addAll(pictures(measured.indicator()));
      }
      case SuccessCriterion.Milestone milestone -> {
        blocks.add(topic("Milepæl · frist " + dk.pejling.danish.DanishDate.of(milestone.due())));
        blocks.addAll(panel());
        blocks.addAll(new MilestoneTimeline(material).of(milestone));
        blocks.addAll(new MilestoneTable(material, milestone).blocks());
      }
      case SuccessCriterion.NoTarget(var frame, SuccessCriterion.Followed.By by) -> {
        blocks.addAll(measured(by.indicator()));
        blocks.addAll(pictures(by.indicator()));
      }
      case SuccessCriterion.NoTarget(var frame, SuccessCriterion.Followed.NotMeasured none) -> {
        blocks.add(topic("Måles ikke · intet måltal fastsat"));
        blocks.addAll(panel());
        blocks.addAll(new ClusterWords(material, criterion).blocks());
      }
    }
    if (!criterion.frame().note().isBlank()) {
      blocks.add(Prose.note(criterion.frame().note()));
    }
    return List.copyOf(blocks);
  }

  private List<Block> measured(IndicatorId id) {
    Indicator indicator = material.agreement().indicator(id);
    List<Block> blocks = new ArrayList<>();
    List<AreaVerdict> judged = material.verdicts(criterion.id(), material.region().id());
    String goal =
        judged.stream()
            .map(each -> line(indicator, each).target().phrase())
            .findFirst()
            .orElse("vurderes ikke for regionen");
    String measure =
        criterion instanceof SuccessCriterion.Gap
            ? "Forskel i " + indicator.unit().change() + " · mindre er bedre"
            : DanishWords.sentence(unitLine(indicator)) + " · " + indicator.direction().label();
    blocks.add(topic(measure + " · " + goal));
    blocks.addAll(panel());
    return blocks;
  }

  private List<Block> pictures(IndicatorId id) {
    Indicator indicator = material.agreement().indicator(id);
    List<Block> blocks = new ArrayList<>();
    material.verdicts(criterion.id(), material.region().id()).stream()
        .map(each -> line(indicator, each))
        .forEach(
            line -> {
              List<Block> areas = new AreaComparison(material, line).blocks();
              boolean sourced = areas.stream().anyMatch(AreaPlot.class::isInstance);
              List<String> notes =
                  sourced ? List.of() : new Sources(material).notes(indicator, line.area());
              blocks.addAll(new TrendFigure(material, line).blocks(notes));
              blocks.addAll(areas);
            });
    return blocks;
  }

  private List<Block> gap(SuccessCriterion.Gap gap) {
    Indicator indicator = material.agreement().indicator(gap.indicator());
    return material.gaps().areas(indicator, indicator.finest(), gap.baseline())
            instanceof GapSeries.Followed followed
        ? material.verdicts(criterion.id(), material.region().id()).stream()
            .map(each -> line(indicator, each))
            .flatMap(
                line ->
                    new GapFigure(material, line, followed)
                            .blocks(new Sources(material).notes(indicator, compared(indicator)))
                            .stream())
            .toList()
        : List.of();
  }

  /** Those whose figures a gap is drawn of: the region, and all that may be highest or lowest. */
  private List<Area> compared(Indicator indicator) {
    return Stream.concat(Stream.of(material.region()), material.areas(indicator.finest()).stream())
        .toList();
  }

  private List<Block> panel() {
    List<Block> blocks = new ArrayList<>();
    material
        .verdicts(criterion.id(), material.region().id())
        .forEach(
            judged ->
                blocks.addAll(
                    new VerdictBox(material, criterion, material.region(), judged).blocks()));
    blocks.addAll(new GivenLights(material).of(criterion));
    return blocks;
  }

  private CriterionLine line(Indicator indicator, AreaVerdict judged) {
    return CriterionLine.of(material, criterion, indicator, material.region(), judged);
  }

  private Topic topic(String line) {
    return new Topic(
        anchor(criterion), "Succeskriterium " + criterion.id(), criterion.frame().name(), line);
  }

  /** Such as {@code pct. af udskrivninger fra psykiatrisk afdeling}. */
  public static String unitLine(Indicator indicator) {
    String unit = Amounts.glued(indicator.unit().name());
    boolean share =
        indicator.measure() instanceof Indicator.Measure.Proportion
            || indicator.measure() instanceof Indicator.Measure.SurveyShare;
    return share && !indicator.population().isBlank() && !unit.contains(" af ")
        ? unit + " af " + indicator.population()
        : unit;
  }
}
