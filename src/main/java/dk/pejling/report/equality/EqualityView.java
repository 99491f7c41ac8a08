package dk.pejling.report.equality;

import dk.pejling.agreement.geography.AreaLevel;
import dk.pejling.agreement.indicator.Breakdown;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.assessment.verdict.gap.GapSeries;
import dk.pejling.assessment.verdict.gap.NoGap;
import dk.pejling.report.document.Block;
import dk.pejling.report.document.Table;
import dk.pejling.report.material.Material;
import dk.pejling.report.text.Amounts;
import dk.pejling.report.text.Captions;
import dk.pejling.report.text.Prose;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How far apart areas and groups lie (`lighed`) on every indicator, not only where a criterion asks
 * for it: a table for each level that is an indicator's finest, then one for each breakdown.
 */
public final class EqualityView {
  private final Material material;
  private final List<String> left = new ArrayList<>();

  public EqualityView(Material material) {
    this.material = material;
  }

  public List<Block> blocks() {
    left.clear();
    List<Block> blocks = new ArrayList<>();
    levels(blocks);
    breakdowns(blocks);
    if (blocks.isEmpty()) {
      blocks.add(Prose.body("Ingen indikator har tal for to områder, der kan sammenlignes."));
    }
    if (!left.isEmpty()) {
      blocks.add(Prose.note("Ikke sammenlignet: " + Amounts.stopped(String.join("; ", left))));
    }
    return List.copyOf(blocks);
  }

  private void levels(List<Block> blocks) {
    for (AreaLevel level : List.of(AreaLevel.MUNICIPALITY, AreaLevel.CLUSTER, AreaLevel.REGION)) {
      List<Measured> rows = new ArrayList<>();
      for (Indicator each : material.agreement().indicators()) {
        if (each.finest() == level) {
          take(each, material.gaps().areas(each, level), "", rows);
        }
      }
      if (!rows.isEmpty()) {
        blocks.add(table("lighed-" + level.label(), Between.areas(level), rows));
      }
    }
  }

  private void breakdowns(List<Block> blocks) {
    Map<String, List<Measured>> tables = new LinkedHashMap<>();
    Map<String, Set<List<String>>> labels = new LinkedHashMap<>();
    for (Indicator indicator : material.agreement().indicators()) {
      for (Breakdown breakdown : indicator.breakdowns()) {
        String name = breakdown.name();
        List<Measured> rows = tables.computeIfAbsent(name, each -> new ArrayList<>());
        take(
            indicator,
            material.gaps().groups(indicator, breakdown, material.region()),
            " efter " + name,
            rows);
        labels.computeIfAbsent(name, each -> new LinkedHashSet<>()).add(breakdown.labels());
      }
    }
    tables.forEach(
        (name, rows) -> {
          if (!rows.isEmpty()) {
            blocks.add(
                table(
                    "lighed-grupper-" + (List.copyOf(tables.keySet()).indexOf(name) + 1),
                    Between.groups(name, labels.getOrDefault(name, Set.of())),
                    rows));
          }
        });
  }

  private void take(Indicator indicator, GapSeries gap, String among, List<Measured> rows) {
    switch (gap) {
      case GapSeries.Followed followed -> rows.add(new Measured(indicator, followed));
      case GapSeries.None none -> left.add(left(indicator, among, none.why()));
    }
  }

  private static String left(Indicator indicator, String among, NoGap why) {
    return "%s%s (%s)".formatted(indicator.shortName(), among, why.label());
  }

  private static Block table(String anchor, Between between, List<Measured> rows) {
    return new Table(
        Captions.table(anchor, GapMessage.of(between.whom(), rows), between.subtitle()),
        Table.Density.DENSE,
        GapRows.columns(),
        rows.stream().map(each -> new GapRows(each, between.members()).group()).toList(),
        notes(between, rows));
  }

  private static List<String> notes(Between between, List<Measured> rows) {
    List<String> notes = new ArrayList<>();
    LeftOutNote.of(rows).forEach(notes::add);
    if (rows.stream().anyMatch(Measured::lacksRatio)) {
      notes.add("–: forholdet kan ikke beregnes, når det laveste er 0.");
    }
    notes.add(between.caveat());
    return notes;
  }
}
