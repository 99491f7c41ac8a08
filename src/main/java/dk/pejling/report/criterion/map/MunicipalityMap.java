package dk.pejling.report.criterion.map;

import static java.util.stream.Collectors.joining;

import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.geography.AreaLevel;
import dk.pejling.agreement.geography.Municipality;
import dk.pejling.agreement.goal.Pejlemaerke;
import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.assessment.verdict.PeriodWords;
import dk.pejling.danish.DanishNumber;
import dk.pejling.disclosure.DisclosedCriterion.AreaVerdict;
import dk.pejling.disclosure.DisclosedPoint;
import dk.pejling.report.criterion.CriterionTopic;
import dk.pejling.report.criterion.trend.TrendScale;
import dk.pejling.report.document.Block;
import dk.pejling.report.document.Mark;
import dk.pejling.report.document.chart.Axis;
import dk.pejling.report.document.chart.TileMap;
import dk.pejling.report.document.chart.TrendChart;
import dk.pejling.report.material.CriterionLine;
import dk.pejling.report.material.Material;
import dk.pejling.report.material.Measured;
import dk.pejling.report.material.Printed;
import dk.pejling.report.material.Sources;
import dk.pejling.report.professional.GivenLights;
import dk.pejling.report.text.Amounts;
import dk.pejling.report.text.Captions;
import dk.pejling.report.text.Prose;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The page of a criterion in every municipality (`kommunekort`): tile map and its figures. */
public final class MunicipalityMap {
  private static final String INTRO = "Felterne ligger omtrent som kommunerne på kortet.";
  private final Material material;
  private final SuccessCriterion criterion;

  public MunicipalityMap(Material material, SuccessCriterion criterion) {
    this.material = material;
    this.criterion = criterion;
  }

  /**
   * The map of the criterion that says most of the municipalities: the one that most of them can be
   * judged by, the first in the agreement's order. Nothing where none is judged there.
   */
  public static List<Block> of(Material material, Pejlemaerke pejlemaerke) {
    long most = 0;
    List<Block> blocks = List.of();
    for (SuccessCriterion criterion : material.agreement().criteriaOf(pejlemaerke)) {
      MunicipalityMap map = new MunicipalityMap(material, criterion);
      long judged = map.areas().stream().filter(area -> area.verdict().assessable()).count();
      if (judged > most) {
        List<Block> drawn = map.drawn();
        most = drawn.isEmpty() ? most : judged;
        blocks = drawn.isEmpty() ? blocks : drawn;
      }
    }
    return blocks;
  }

  /** The page, or a sentence where there is no map. */
  public List<Block> blocks() {
    List<Block> blocks = drawn();
    return blocks.isEmpty()
        ? List.of(
            Prose.body(
                "Kriterium "
                    + criterion.id()
                    + " har ikke vurderinger af kommunerne, der kan vises på et kort."))
        : blocks;
  }

  private List<Block> drawn() {
    List<MappedArea> areas = areas();
    for (CriterionLine region : region()) {
      if (region.latest() instanceof Printed.Figure latest
          && areas.stream().anyMatch(MappedArea::shown)) {
        return page(region, latest, areas);
      }
    }
    return List.of();
  }

  private List<Block> page(CriterionLine region, Printed.Figure latest, List<MappedArea> areas) {
    MapMessage message = new MapMessage(region, latest, areas);
    List<String> sources = new Sources(material).notes(region.indicator(), region.area());
    TileMap map = map(region, latest, areas, message);
    return List.of(
        new Block.Topic(
            CriterionTopic.anchor(criterion) + "-kommuner",
            "Kommunekort",
            "Kommunerne: %s (%s)".formatted(criterion.frame().shortName(), criterion.id()),
            ""),
        new Block.Figure(
            Captions.figure(
                "figur-" + criterion.id() + "-kommuner",
                message.sentence(),
                message.subtitle(
                    map.time().firstLabel(),
                    DanishNumber.exact(map.values().from())
                        + "-"
                        + DanishNumber.exact(map.values().to()))),
            map,
            map.key().given().stream().map(mark -> mark.words() + ". ").collect(joining())
                + message.alternative(),
            List.of()),
        new MapTable(material, region, latest, areas).table(sources));
  }

  private TileMap map(
      CriterionLine region, Printed.Figure latest, List<MappedArea> areas, MapMessage message) {
    MapTiles tiles = new MapTiles(material, latest.period());
    List<DisclosedPoint> series =
        material.series(region.indicator().id(), region.area().id()).single().stream()
            .filter(point -> point.period().compareTo(latest.period()) <= 0)
            .toList();
    List<TileMap.Tile> drawn = areas.stream().map(tiles::of).toList();
    List<Mark> given = new GivenLights(material).mark(region.criterion(), region.area());
    TileMap.Key key = key(region, latest, tiles, given);
    List<BigDecimal> values = new ArrayList<>();
    add(values, key.content());
    drawn.forEach(tile -> add(values, tile.content()));
    return new TileMap(
        Axis.covering(Collections.min(values), Collections.max(values)),
        new TileMap.Span(
            series.getFirst().period().middle(),
            latest.period().middle(),
            PeriodWords.of(series.getFirst().period()),
            PeriodWords.of(latest.period())),
        new TrendScale(region, series).breaks().stream().map(TrendChart.Break::at).toList(),
        drawn,
        key,
        INTRO,
        message.remarks());
  }

  private static void add(List<BigDecimal> values, TileMap.Content content) {
    if (content instanceof TileMap.Content.Shown shown) {
      values.addAll(shown.line().values());
    }
  }

  private static TileMap.Key key(
      CriterionLine region, Printed.Figure latest, MapTiles tiles, List<Mark> given) {
    return new TileMap.Key(
        "Regionen",
        tiles.content(region, latest),
        region.baseline() instanceof Printed.Figure baseline
            ? "baseline " + PeriodWords.of(baseline.period())
            : "",
        region.baseline().number(region.unit()),
        "seneste, " + PeriodWords.of(latest.period()),
        MapTiles.levelLabels(region),
        region.tempo().equals(Amounts.NOT_RELEVANT)
            ? ""
            : region.tempo() + Amounts.NBSP + "pct. af det krævede tempo",
        given);
  }

  /** In Danish order; those that aren't judged have no tile. */
  private List<MappedArea> areas() {
    List<MappedArea> areas = new ArrayList<>();
    for (CriterionLine region : region()) {
      for (Area area : material.areas(AreaLevel.MUNICIPALITY)) {
        if (area instanceof Municipality municipality) {
          lines(region.indicator(), area)
              .forEach(line -> areas.add(new MappedArea(municipality, line, latest(line, region))));
        }
      }
    }
    return areas;
  }

  private Printed latest(CriterionLine line, CriterionLine region) {
    return region.latest() instanceof Printed.Figure figure
        ? material.series(line.indicator().id(), line.area().id()).at(figure.period())
        : Printed.MISSING;
  }

  /** The region's own line; none where nothing is measured, or only a distance between areas. */
  private List<CriterionLine> region() {
    List<CriterionLine> lines = new ArrayList<>();
    if (!(criterion instanceof SuccessCriterion.Gap)) {
      for (IndicatorId id : Measured.by(criterion)) {
        lines.addAll(lines(material.agreement().indicator(id), material.region()));
      }
    }
    return lines;
  }

  private List<CriterionLine> lines(Indicator indicator, Area area) {
    List<AreaVerdict> judged = material.verdicts(criterion.id(), area.id());
    return judged.stream()
        .map(each -> CriterionLine.of(material, criterion, indicator, area, each))
        .toList();
  }
}
