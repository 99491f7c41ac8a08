package dk.pejling.intake.extract.label;

import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.intake.extract.cell.PlainName;
import dk.pejling.intake.extract.cell.Resemblance;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The agreement's indicators under their ids, their names, and what a profile says of them. */
final class IndicatorDirectory {
  private final Map<String, Indicator> byName = new HashMap<>();
  private final Map<String, Match> known = new HashMap<>();

  IndicatorDirectory(List<Indicator> indicators, Map<String, IndicatorId> profileNames) {
    for (Indicator indicator : indicators) {
      byName.put(PlainName.of(indicator.id().value()), indicator);
      byName.put(PlainName.of(indicator.name()), indicator);
      profileNames.forEach(
          (name, id) -> {
            if (id.equals(indicator.id())) {
              byName.put(PlainName.of(name), indicator);
            }
          });
    }
  }

  /** What a name in an extract stands for. */
  sealed interface Match {
    record Known(Indicator indicator) implements Match {}

    /**
     * Not in the agreement.
     *
     * @param suggestion what may have been meant, as a Danish sentence, or empty
     */
    record Unknown(String suggestion) implements Match {}
  }

  Match match(String written) {
    return known.computeIfAbsent(written, this::find);
  }

  private Match find(String written) {
    String name = PlainName.of(written);
    Indicator indicator = byName.get(name);
    if (indicator != null) {
      return new Match.Known(indicator);
    }
    return new Match.Unknown(
        byName.keySet().stream()
            .filter(candidate -> Resemblance.likely(name, candidate))
            .sorted()
            .findFirst()
            .map(meant -> "Skriv %s, hvis det er den, du mener.".formatted(meant))
            .orElse(""));
  }
}
