package dk.pejling.report.evidence;

import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.assessment.verdict.PeriodWords;
import dk.pejling.assessment.verdict.opinion.OpinionExplainer;
import dk.pejling.danish.DanishWords;
import dk.pejling.report.document.Block;
import dk.pejling.report.document.Run;
import dk.pejling.report.document.Table;
import dk.pejling.report.material.Material;
import dk.pejling.report.text.Amounts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One indicator in the catalogue: what it is, and every value. */
public final class IndicatorEntry {
  private static final OpinionExplainer EXPLAINER = new OpinionExplainer();
  private static final int GRID = 12;

  /** Columns for what the indicator is, beside its values. */
  private static final int MARGIN = 3;

  /** The same where few values leave room, so that the text is no longer than the table. */
  private static final int WIDE_MARGIN = 5;

  private final Material material;
  private final Indicator indicator;

  public IndicatorEntry(Material material, Indicator indicator) {
    this.material = material;
    this.indicator = indicator;
  }

  public List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(2, "indikator-" + indicator.id(), indicator.name()));
    ValueTables values = new ValueTables(material, indicator);
    if (values.narrow()) {
      int margin = values.veryNarrow() ? WIDE_MARGIN : MARGIN;
      blocks.add(
          new Block.Columns(
              List.of(
                  new Block.Columns.Column(
                      margin, List.of(new Block.TermList(Table.Density.DENSE, terms()))),
                  new Block.Columns.Column(GRID - margin, values.tables()))));
    } else {
      blocks.add(new Block.TermList(terms()));
      blocks.addAll(values.tables());
    }
    blocks.addAll(new BreakdownTables(material, indicator).tables());
    return blocks;
  }

  private List<Block.TermList.Term> terms() {
    List<Block.TermList.Term> terms = new ArrayList<>();
    List<String> criteria = new IndicatorUse(material).criteria(List.of(indicator.id()));
    add(terms, "Måler", DanishWords.sentence(IndicatorWords.measure(indicator)));
    add(
        terms,
        "Enhed",
        DanishWords.sentence(Amounts.glued(indicator.unit().name()))
            + (criteria.isEmpty() ? "" : "; " + indicator.direction().label()));
    var source = material.agreement().source(indicator.source());
    add(terms, "Kilde", source.publisher() + "; " + source.table());
    add(
        terms,
        "Sammenlægning",
        "Fineste niveau: " + indicator.finest().label() + ". " + IndicatorWords.rollUp(indicator));
    add(terms, "Usikkerhed", IndicatorWords.interval(indicator));
    trend().forEach(sentence -> add(terms, "Regionens udvikling", sentence));
    add(
        terms,
        "Diskretion",
        indicator.disclosureThreshold() > 1
            ? "Antal fra 1 til " + (indicator.disclosureThreshold() - 1) + " skjules."
            : "Ingen små tal at skjule.");
    add(
        terms,
        "Databrud",
        indicator.breaks().isEmpty()
            ? "Ingen"
            : indicator.breaks().stream()
                .map(each -> "Fra " + PeriodWords.of(each.from()) + ": " + each.reason())
                .collect(Collectors.joining("; ")));
    add(
        terms,
        "Bruges i",
        criteria.isEmpty()
            ? "intet succeskriterium"
            : (criteria.size() == 1 ? "succeskriterium " : "succeskriterierne ")
                + DanishWords.list(criteria));
    if (!indicator.note().isBlank()) {
      add(terms, "Bemærk", indicator.note());
    }
    return terms;
  }

  /** Of the region's figures, or why there is none; none where no criterion uses the indicator. */
  private List<String> trend() {
    return material.status().criteria().stream()
        .filter(each -> isFollowedBy(each.criterion()))
        .flatMap(each -> material.verdicts(each.criterion().id(), material.region().id()).stream())
        .map(judged -> EXPLAINER.trend(judged.opinions(), indicator).sentence())
        .map(Amounts::kept)
        .limit(1)
        .toList();
  }

  private boolean isFollowedBy(SuccessCriterion criterion) {
    return switch (criterion) {
      case SuccessCriterion.Gap gap -> false;
      case SuccessCriterion.Measured measured -> measured.indicator().equals(indicator.id());
      case SuccessCriterion.NoTarget(var frame, SuccessCriterion.Followed.By by) ->
          by.indicator().equals(indicator.id());
      case SuccessCriterion.NoTarget none -> false;
      case SuccessCriterion.Milestone milestone -> false;
    };
  }

  private static void add(List<Block.TermList.Term> terms, String term, String text) {
    terms.add(new Block.TermList.Term(term, Run.plain(text)));
  }
}
