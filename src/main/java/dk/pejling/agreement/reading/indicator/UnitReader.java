package dk.pejling.agreement.reading.indicator;

import dk.pejling.agreement.indicator.Indicator.Plausible;
import dk.pejling.agreement.indicator.Indicator.Unit;
import dk.pejling.agreement.yaml.Field;
import dk.pejling.agreement.yaml.Findings;
import dk.pejling.agreement.yaml.Section;
import dk.pejling.agreement.yaml.YamlMap;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads what an indicator's figures are counted in, and between which they lie.
 *
 * <pre>
 * enhed: {navn: pct., ændring: pct.point, faktor: 100, decimaler: 1}
 * plausibel: {fra: 0, til: 100}
 * </pre>
 */
final class UnitReader {
  static final Section UNIT =
      Section.single("enhed").requires("navn", "ændring", "faktor", "decimaler");
  static final Section PLAUSIBLE = Section.single("plausibel").requires("fra", "til");

  private static final int MOST_DECIMALS = 6;

  /** No unit multiplies with less. */
  private static final BigDecimal LEAST_FACTOR = new BigDecimal("0.000001");

  private final Findings findings;

  UnitReader(Findings findings) {
    this.findings = findings;
  }

  Optional<Unit> unit(YamlMap indicator) {
    return indicator.map("enhed", UNIT, UnitReader::readUnit);
  }

  Optional<Plausible> plausible(YamlMap indicator) {
    return indicator.map("plausibel", PLAUSIBLE, this::readPlausible);
  }

  private static Optional<Unit> readUnit(YamlMap map) {
    Field<String> name = map.scalar("navn").text();
    Field<String> change = map.scalar("ændring").text();
    Field<BigDecimal> factor = map.scalar("faktor").numberFrom(LEAST_FACTOR);
    Field<Integer> decimals = map.scalar("decimaler").small(0, MOST_DECIMALS);
    return map.sound()
        ? Optional.of(new Unit(name.value(), change.value(), factor.value(), decimals.value()))
        : Optional.empty();
  }

  private Optional<Plausible> readPlausible(YamlMap map) {
    Field<BigDecimal> from = map.scalar("fra").number();
    Field<BigDecimal> to = map.scalar("til").number();
    findings.notReversed(from, to);
    return map.sound() ? Optional.of(new Plausible(from.value(), to.value())) : Optional.empty();
  }
}
