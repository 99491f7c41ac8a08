package dk.pejling.agreement.reading.indicator;

import dk.pejling.agreement.Places.OfIndicator;
import dk.pejling.agreement.geography.AreaLevel;
import dk.pejling.agreement.indicator.Breakdown;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.Indicator.Direction;
import dk.pejling.agreement.indicator.Indicator.Measure;
import dk.pejling.agreement.indicator.Indicator.Plausible;
import dk.pejling.agreement.indicator.Indicator.SeriesBreak;
import dk.pejling.agreement.indicator.Indicator.Unit;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.agreement.indicator.SourceId;
import dk.pejling.agreement.reading.area.GeographyReader;
import dk.pejling.agreement.yaml.Choice;
import dk.pejling.agreement.yaml.Field;
import dk.pejling.agreement.yaml.Findings;
import dk.pejling.agreement.yaml.Register;
import dk.pejling.agreement.yaml.Section;
import dk.pejling.agreement.yaml.YamlMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the indicators.
 *
 * <pre>
 * indikatorer:
 *   - id: akut-65
 *     navn: Forebyggelige akutte ophold blandt ældre, 65+
 *     kortnavn: Forebyggelige akutte ophold, 65+
 *     population: borgere på 65 år og derover
 *     enhed: {navn: pr. 1.000 borgere 65+, ændring: pr. 1.000, faktor: 1000, decimaler: 1}
 *     retning: lavere
 *     måltype: rate
 *     niveau: kommune
 *     sammenlægning: sum
 *     kilde: esundhed
 *     plausibel: {fra: 10, til: 150}
 * </pre>
 */
public final class IndicatorReader {
  static final Section INDICATOR =
      Section.namedBy("indikator", "id")
          .requires(
              "id",
              "navn",
              "kortnavn",
              "population",
              "enhed",
              "retning",
              "måltype",
              "niveau",
              "sammenlægning",
              "kilde",
              "plausibel")
          .allows(
              "befolkning", "diskretionsgrænse", "databrud", "opdelinger", "nationale-mål", "note");

  static final Choice<Direction> DIRECTION =
      Choice.of(
          "retning",
          List.of(Direction.values()),
          direction ->
              switch (direction) {
                case HIGHER_IS_BETTER -> "højere";
                case LOWER_IS_BETTER -> "lavere";
              });

  private final Register indicators;
  private final Register sources;
  private final Register nationalGoals;
  private final SourceReader thresholds;
  private final MeasureReader measures;
  private final UnitReader units;
  private final BreakReader breaks;
  private final BreakdownReader breakdowns;
  private final IndicatorCheck check;
  private final Map<String, IndicatorFacts> facts = new HashMap<>();
  private final Map<IndicatorId, OfIndicator> places = new HashMap<>();

  public IndicatorReader(
      Findings findings,
      Register indicators,
      Register sources,
      Register nationalGoals,
      SourceReader thresholds) {
    this.indicators = indicators;
    this.sources = sources;
    this.nationalGoals = nationalGoals;
    this.thresholds = thresholds;
    this.measures = new MeasureReader(findings);
    this.units = new UnitReader(findings);
    this.breaks = new BreakReader(findings);
    this.breakdowns = new BreakdownReader(findings);
    this.check = new IndicatorCheck(findings);
  }

  public List<Indicator> read(YamlMap root) {
    List<Indicator> read = root.maps("indikatorer", INDICATOR, this::indicator);
    measures.checkPopulations(indicators);
    breakdowns.checkPopulations(read, measures::counts);
    return read;
  }

  /** By id, also of indicators with mistakes. */
  public Map<String, IndicatorFacts> facts() {
    return Map.copyOf(facts);
  }

  /** Where those read stand. */
  public Map<IndicatorId, OfIndicator> places() {
    return Map.copyOf(places);
  }

  private Optional<Indicator> indicator(YamlMap map) {
    Field<String> id = map.scalar("id").id();
    Field<String> name = map.scalar("navn").text();
    Field<String> shortName = map.scalar("kortnavn").text();
    Field<String> population = map.scalar("population").text();
    Optional<Unit> unit = units.unit(map);
    Field<Direction> direction = map.scalar("retning").choice(DIRECTION);
    Field<MeasureKind> kind = map.scalar("måltype").choice(MeasureKind.CHOICE);
    Optional<Measure> measure = measures.read(map, id, kind);
    Field<AreaLevel> finest = map.scalar("niveau").choice(GeographyReader.LEVEL);
    Field<RollUpKind> rollUp = map.scalar("sammenlægning").choice(RollUpKind.CHOICE);
    Field<String> source = map.scalar("kilde").id();
    Field<Integer> threshold =
        map.scalar("diskretionsgrænse").small(0, SourceReader.HIGHEST_THRESHOLD);
    List<SeriesBreak> seriesBreaks = breaks.read(map);
    List<Breakdown> divided = breakdowns.read(map, id);
    Optional<Plausible> plausible = units.plausible(map);
    List<Field<Integer>> goals =
        map.scalars("nationale-mål").stream().map(each -> each.small(1, 99)).toList();
    Field<String> note = map.scalar("note").text();

    indicators.declare(id);
    id.ifKnown(
        each ->
            places.put(
                new IndicatorId(each),
                new OfIndicator(map.place("sammenlægning").position(), BreakReader.places(map))));
    id.ifKnown(
        each -> facts.putIfAbsent(each, new IndicatorFacts(finest, plausible, seriesBreaks)));
    sources.refer(source);
    goals.forEach(nationalGoals::refer);
    int hidden = threshold.or(thresholds.threshold(source));
    check.rollUp(kind, rollUp);
    check.threshold(kind, hidden, map, threshold);
    check.share(kind, unit, plausible, map);
    if (!map.sound() || unit.isEmpty() || measure.isEmpty() || plausible.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Indicator(
            new IndicatorId(id.value()),
            name.value(),
            shortName.value(),
            population.value(),
            unit.get(),
            direction.value(),
            measure.get(),
            finest.value(),
            rollUp.value().rollUp(),
            new SourceId(source.value()),
            hidden,
            seriesBreaks,
            plausible.get(),
            divided,
            goals.stream().map(Field::value).toList(),
            note.or("")));
  }
}
