package dk.pejling.agreement.reading.indicator;

import dk.pejling.agreement.indicator.Indicator.Plausible;
import dk.pejling.agreement.indicator.Indicator.Unit;
import dk.pejling.agreement.yaml.AgreementCode;
import dk.pejling.agreement.yaml.Field;
import dk.pejling.agreement.yaml.Findings;
import dk.pejling.agreement.yaml.Notation;
import dk.pejling.agreement.yaml.YamlMap;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** Holds the parts of an indicator against each other. */
final class IndicatorCheck {
  /** Danmarks Statistik publishes nothing about fewer. */
  private static final int FEWEST = 3;

  private final Findings findings;

  IndicatorCheck(Findings findings) {
    this.findings = findings;
  }

  void rollUp(Field<MeasureKind> kind, Field<RollUpKind> rollUp) {
    if (kind.known() && rollUp.known() && !kind.value().allows(rollUp.value())) {
      String fit =
          Arrays.stream(RollUpKind.values())
              .filter(kind.value()::allows)
              .map(RollUpKind::word)
              .collect(Collectors.joining(", "));
      findings.add(
          AgreementCode.ROLL_UP_UNFIT,
          rollUp.at(),
          "\"%s\" med måltypen %s".formatted(rollUp.value().word(), kind.value().word()),
          fit);
    }
  }

  void threshold(Field<MeasureKind> kind, int hidden, YamlMap map, Field<Integer> own) {
    if (kind.known() && kind.value().countsEvents() && hidden < FEWEST) {
      findings.add(
          AgreementCode.LOW_THRESHOLD,
          own.known() ? own.at() : map.at(),
          Integer.toString(hidden),
          "%s eller mere".formatted(FEWEST));
    }
  }

  /** A share lies between nothing and the whole. */
  void share(
      Field<MeasureKind> kind, Optional<Unit> unit, Optional<Plausible> plausible, YamlMap map) {
    if (!kind.known() || !kind.value().isShare() || unit.isEmpty() || plausible.isEmpty()) {
      return;
    }
    Plausible range = plausible.get();
    if (range.from().signum() < 0 || range.to().compareTo(unit.get().factor()) > 0) {
      findings.add(
          AgreementCode.IMPLAUSIBLE,
          map.scalar("plausibel").at(),
          "fra %s til %s".formatted(Notation.written(range.from()), Notation.written(range.to())),
          "en andel fra 0 til %s".formatted(Notation.written(unit.get().factor())),
          "Ret de plausible værdier, eller ret enhedens faktor.");
    }
  }
}
