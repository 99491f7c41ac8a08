package dk.pejling.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.goal.CriterionId;
import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.assessment.verdict.Verdict;
import dk.pejling.report.document.AreaPlot;
import dk.pejling.report.document.Block;
import dk.pejling.report.document.Document;
import dk.pejling.report.document.Table;
import dk.pejling.report.document.chart.GapChart;
import dk.pejling.report.document.chart.PaceScale;
import dk.pejling.report.document.chart.TileMap;
import dk.pejling.report.document.chart.Timeline;
import dk.pejling.report.document.chart.TrendChart;
import dk.pejling.report.material.Measured;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever can't see a figure gets its figures and verdict in words, and all data as a table. */
class FigureAccessTest {
  private static final ReportInput INPUT = SmallStatus.input();
  private static final Document DOCUMENT = Written.delivered(INPUT);

  private record Pictured(String anchor, String alternative) {}

  @Test
  void theReportHasEveryKindOfFigure() {
    assertThat(figures().map(Block.Figure::chart))
        .extracting(Object::getClass)
        .contains(TrendChart.class, PaceScale.class, TileMap.class, Timeline.class, GapChart.class);
    assertThat(all()).hasAtLeastOneElementOfType(AreaPlot.class);
  }

  @Test
  void everyFigureSaysItsFiguresAndVerdictInWords() {
    assertThat(pictured())
        .isNotEmpty()
        .allSatisfy(
            each -> {
              assertThat(each.alternative()).as(each.anchor()).matches("(?s).*\\d.*\\.");
              assertThat(verdicts())
                  .as(each.anchor())
                  .anyMatch(
                      verdict -> each.alternative().toLowerCase(Locale.ROOT).contains(verdict));
            });
  }

  @Test
  void everyFigureHasItsDataInATable() {
    Set<String> tables = new TreeSet<>();
    all().stream()
        .filter(Table.class::isInstance)
        .map(Table.class::cast)
        .forEach(table -> tables.add(table.caption().anchor()));

    assertThat(pictured())
        .allSatisfy(each -> assertThat(tables).as(each.anchor()).containsAll(data(each)));
  }

  /** Where a figure's data stand: the annex has a measured criterion's, its page a milestone's. */
  private static List<String> data(Pictured figure) {
    return INPUT.status().agreement().criteria().stream()
        .filter(
            criterion ->
                figure.anchor().startsWith("figur-" + criterion.id() + "-")
                    || figure.anchor().equals("figur-tidslinje")
                        && criterion instanceof SuccessCriterion.Milestone)
        .flatMap(
            criterion ->
                criterion instanceof SuccessCriterion.Milestone
                    ? Stream.of(milestone(criterion.id()))
                    : Measured.by(criterion).stream().map(id -> "vaerdier-" + id))
        .toList();
  }

  private static String milestone(CriterionId id) {
    return "tabel-" + id + "-klynger";
  }

  /** Without the scale of the pace rule, which is a rule and has no data. */
  private static List<Pictured> pictured() {
    return Stream.concat(
            figures()
                .filter(figure -> !(figure.chart() instanceof PaceScale))
                .map(figure -> new Pictured(figure.caption().anchor(), figure.alternative())),
            all().stream()
                .filter(AreaPlot.class::isInstance)
                .map(AreaPlot.class::cast)
                .map(plot -> new Pictured(plot.caption().anchor(), plot.alternative())))
        .toList();
  }

  private static Stream<Block.Figure> figures() {
    return all().stream().filter(Block.Figure.class::isInstance).map(Block.Figure.class::cast);
  }

  private static List<String> verdicts() {
    return Arrays.stream(Verdict.values())
        .map(verdict -> verdict.label().toLowerCase(Locale.ROOT))
        .toList();
  }

  private static List<Block> all() {
    List<Block> all = new ArrayList<>();
    add(all, DOCUMENT.blocks());
    return all;
  }

  private static void add(List<Block> all, List<Block> blocks) {
    for (Block block : blocks) {
      all.add(block);
      if (block instanceof Block.Columns columns) {
        columns.columns().forEach(column -> add(all, column.blocks()));
      }
    }
  }
}
