package dk.pejling.agreement.reading.indicator;

import dk.pejling.agreement.indicator.Indicator.Measure;
import dk.pejling.agreement.indicator.Indicator.PopulationYear;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.agreement.yaml.AgreementCode;
import dk.pejling.agreement.yaml.Field;
import dk.pejling.agreement.yaml.Findings;
import dk.pejling.agreement.yaml.Register;
import dk.pejling.agreement.yaml.Section;
import dk.pejling.agreement.yaml.YamlMap;
import dk.pejling.period.PeriodNotation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads what kind of figure an indicator is, and whom it is taken per.
 *
 * <pre>
 * måltype: befolkningsrate
 * befolkning: {indikator: folketal, år: samme}
 * </pre>
 *
 * <p>{@code år} is {@code samme}, or one period that is used for all years.
 */
final class MeasureReader {
  static final Section POPULATION = Section.single("befolkning").requires("indikator", "år");

  private static final String KEY = "befolkning";
  private static final String SAME_YEAR = "samme";

  private final Findings findings;
  private final Map<String, MeasureKind> kinds = new HashMap<>();
  private final List<Field<String>> populations = new ArrayList<>();

  MeasureReader(Findings findings) {
    this.findings = findings;
  }

  Optional<Measure> read(YamlMap indicator, Field<String> id, Field<MeasureKind> kind) {
    Optional<Measure> perInhabitant = indicator.map(KEY, POPULATION, this::population);
    if (!kind.known()) {
      return Optional.empty();
    }
    id.ifKnown(each -> kinds.putIfAbsent(each, kind.value()));
    boolean wanted = kind.value() == MeasureKind.POPULATION_RATE;
    if (wanted && !indicator.has(KEY)) {
      findings.add(
          AgreementCode.MISSING_KEY,
          kind.at(),
          "ingen nøgle \"befolkning\"",
          "nøglen \"befolkning\"");
    }
    if (!wanted && indicator.has(KEY)) {
      findings.add(
          AgreementCode.POPULATION_UNUSED, kind.at(), kind.value().word(), "befolkningsrate");
    }
    return switch (kind.value()) {
      case PROPORTION -> Optional.of(new Measure.Proportion());
      case RATE -> Optional.of(new Measure.Rate());
      case POPULATION_RATE -> perInhabitant;
      case SURVEY_SHARE -> Optional.of(new Measure.SurveyShare());
      case AVERAGE -> Optional.of(new Measure.Average());
      case COUNT -> Optional.of(new Measure.Count());
    };
  }

  /** Checks what rates are taken per, once all indicators are read. */
  void checkPopulations(Register indicators) {
    for (Field<String> population : populations) {
      indicators.refer(population);
      MeasureKind kind = kinds.get(population.value());
      if (kind != null && kind != MeasureKind.COUNT) {
        findings.add(
            AgreementCode.NOT_A_COUNT,
            population.at(),
            "\"%s\", som har måltypen %s".formatted(population.value(), kind.word()),
            "en indikator med måltypen antal");
      }
    }
  }

  /** Whether the indicator of that id is a count; true where nothing is known of it. */
  boolean counts(IndicatorId indicator) {
    return kinds.getOrDefault(indicator.value(), MeasureKind.COUNT) == MeasureKind.COUNT;
  }

  private Optional<Measure> population(YamlMap map) {
    Field<String> indicator = map.scalar("indikator").id();
    Field<PopulationYear> year =
        map.scalar("år")
            .as(MeasureReader::year, AgreementCode.BAD_PERIOD, "samme, eller et år som 2020");
    if (indicator.known()) {
      populations.add(indicator);
    }
    return map.sound()
        ? Optional.of(new Measure.PopulationRate(new IndicatorId(indicator.value()), year.value()))
        : Optional.empty();
  }

  private static Optional<PopulationYear> year(String text) {
    return text.equals(SAME_YEAR)
        ? Optional.of(new PopulationYear.SameYear())
        : PeriodNotation.read(text).map(PopulationYear.Fixed::new);
  }
}
