package dk.pejling.agreement.reading.criterion;

import dk.pejling.agreement.geography.AreaLevel;
import dk.pejling.agreement.indicator.Indicator.Plausible;
import dk.pejling.agreement.reading.indicator.IndicatorFacts;
import dk.pejling.agreement.yaml.AgreementCode;
import dk.pejling.agreement.yaml.Field;
import dk.pejling.agreement.yaml.Findings;
import dk.pejling.agreement.yaml.Notation;
import dk.pejling.agreement.yaml.Register;
import dk.pejling.agreement.yaml.YamlMap;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** Holds a criterion against the indicator whose figures it is judged from. */
final class FigureCheck {
  private final Findings findings;
  private final Register known;
  private final Map<String, IndicatorFacts> facts;

  FigureCheck(Findings findings, Register known, Map<String, IndicatorFacts> facts) {
    this.findings = findings;
    this.known = known;
    this.facts = facts;
  }

  Optional<IndicatorFacts> of(Field<String> id) {
    return id.known() ? Optional.ofNullable(facts.get(id.value())) : Optional.empty();
  }

  /** A criterion isn't judged at a finer level than its indicator has figures for. */
  void level(Field<String> id, Field<AreaLevel> finest) {
    known.refer(id);
    of(id).ifPresent(indicator -> indicator.finest().ifKnown(has -> notFiner(id, finest, has)));
  }

  /** A distance between areas needs figures for the parts of the area it is judged for. */
  void partsBelow(Field<String> id, Field<AreaLevel> finest) {
    known.refer(id);
    of(id).ifPresent(indicator -> indicator.finest().ifKnown(has -> hasParts(id, finest, has)));
  }

  /** A value lies within what its indicator can be. */
  void plausible(Field<String> id, Field<BigDecimal> value) {
    of(id)
        .flatMap(IndicatorFacts::plausible)
        .filter(range -> value.known() && outside(range, value.value()))
        .ifPresent(
            range ->
                findings.add(
                    AgreementCode.IMPLAUSIBLE,
                    value.at(),
                    "\"%s\"".formatted(Notation.written(value.value())),
                    "fra %s til %s, som står under indikatoren %s"
                        .formatted(
                            Notation.written(range.from()),
                            Notation.written(range.to()),
                            id.value())));
  }

  void needsBaseline(YamlMap map, Field<String> id) {
    if (id.known() && !map.has("baseline")) {
      findings.add(
          AgreementCode.MISSING_KEY, map.at(), "ingen nøgle \"baseline\"", "nøglen \"baseline\"");
    }
  }

  private static boolean outside(Plausible range, BigDecimal value) {
    return value.compareTo(range.from()) < 0 || value.compareTo(range.to()) > 0;
  }

  private void hasParts(Field<String> id, Field<AreaLevel> finest, AreaLevel has) {
    switch (has) {
      case MUNICIPALITY -> notFiner(id, finest, AreaLevel.CLUSTER);
      case CLUSTER -> notFiner(id, finest, AreaLevel.REGION);
      case REGION ->
          findings.add(
              AgreementCode.TOO_FINE,
              id.at(),
              "\"%s\", som kun har tal for regionen".formatted(id.value()),
              "en indikator med tal for kommuner eller klynger");
    }
  }

  private void notFiner(Field<String> id, Field<AreaLevel> finest, AreaLevel possible) {
    if (finest.known() && finest.value().compareTo(possible) < 0) {
      findings.add(
          AgreementCode.TOO_FINE,
          finest.at(),
          "\"%s\"".formatted(finest.value().label()),
          "%s eller grovere, som %s tillader".formatted(possible.label(), id.value()));
    }
  }
}
