package dk.pejling.agreement.reading.criterion;

import dk.pejling.agreement.AreaLevel;
import dk.pejling.agreement.Indicator;
import dk.pejling.agreement.yaml.AgreementCode;
import dk.pejling.agreement.yaml.Field;
import dk.pejling.agreement.yaml.Findings;
import dk.pejling.agreement.yaml.Register;
import dk.pejling.agreement.yaml.YamlMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Holds a criterion against the indicator whose figures it is judged from. */
final class FigureCheck {
  private final Findings findings;
  private final Register known;
  private final List<Indicator> sound;

  /**
   * Checks against the indicators that could be read.
   *
   * @param known the ids of all indicators, also of those with mistakes
   */
  FigureCheck(Findings findings, Register known, List<Indicator> sound) {
    this.findings = findings;
    this.known = known;
    this.sound = sound;
  }

  Optional<Indicator> of(Field<String> id) {
    return sound.stream()
        .filter(each -> id.known() && each.id().value().equals(id.value()))
        .findFirst();
  }

  /** A criterion isn't judged at a finer level than its indicator has figures for. */
  void level(Field<String> id, Field<AreaLevel> finest) {
    known.refer(id);
    of(id).ifPresent(indicator -> notFiner(finest, indicator.finest(), indicator));
  }

  /** A distance between areas needs figures for the parts of the area it is judged for. */
  void partsBelow(Field<String> id, Field<AreaLevel> finest) {
    known.refer(id);
    of(id)
        .ifPresent(
            indicator -> {
              AreaLevel coarsest = AreaLevel.REGION;
              if (indicator.finest() == coarsest) {
                tooFine(
                    id,
                    "\"%s\", som kun har tal for regionen".formatted(id.value()),
                    "en indikator med tal for kommuner eller klynger");
              } else {
                notFiner(finest, AreaLevel.values()[indicator.finest().ordinal() + 1], indicator);
              }
            });
  }

  /** A value lies within what its indicator can be. */
  void plausible(Field<String> id, Field<BigDecimal> value) {
    of(id)
        .map(Indicator::plausible)
        .filter(range -> value.known())
        .filter(
            range ->
                value.value().compareTo(range.from()) < 0
                    || value.value().compareTo(range.to()) > 0)
        .ifPresent(
            range ->
                findings.add(
                    AgreementCode.IMPLAUSIBLE,
                    value.at(),
                    "\"%s\"".formatted(value.value()),
                    "fra %s til %s, som står under indikatoren %s"
                        .formatted(range.from(), range.to(), id.value())));
  }

  void needsBaseline(YamlMap map, Field<String> id) {
    if (id.known() && !map.has("baseline")) {
      findings.add(
          AgreementCode.MISSING_KEY, map.at(), "ingen nøgle \"baseline\"", "nøglen \"baseline\"");
    }
  }

  private void notFiner(Field<AreaLevel> finest, AreaLevel possible, Indicator indicator) {
    if (finest.known() && finest.value().compareTo(possible) < 0) {
      tooFine(
          finest,
          "\"%s\"".formatted(finest.value().label()),
          "%s eller grovere, som %s tillader".formatted(possible.label(), indicator.id()));
    }
  }

  private void tooFine(Field<?> at, String found, String expected) {
    findings.add(AgreementCode.TOO_FINE, at.at(), found, expected);
  }
}
