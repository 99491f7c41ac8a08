package dk.pejling.assessment.surprise;

import dk.pejling.danish.DanishNumber;
import dk.pejling.observation.Answer;
import dk.pejling.observation.Initiative;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What initiatives had spent in the period before (`forbrug til dato`). It can only rise. An
 * initiative is known by its pejlemærke and name, since its number is its row's; of two with the
 * same name neither is.
 */
final class SpentBefore {
  private record Name(int pejlemaerke, String name) {}

  private final String period;
  private final Map<Name, Initiative> before = new HashMap<>();

  SpentBefore(String period, List<Initiative> initiatives) {
    this.period = period;
    Set<Name> twice = new HashSet<>();
    for (Initiative each : initiatives) {
      if (before.put(name(each), each) != null) {
        twice.add(name(each));
      }
    }
    before.keySet().removeAll(twice);
  }

  private static Name name(Initiative initiative) {
    return new Name(
        initiative.pejlemaerke(),
        initiative.name().strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT));
  }

  Initiative check(Initiative now, Asking asking) {
    Optional<Initiative> then = Optional.ofNullable(before.get(name(now)));
    if (then.isPresent()
        && then.get().spent() instanceof Answer.Given<BigDecimal>(BigDecimal spent, var at)
        && now.spent() instanceof Answer.Given<BigDecimal> given
        && given.value().compareTo(spent) < 0) {
      return now.withSpent(
          asking.about(
              given,
              SurpriseCode.SPENT_FALLS,
              "%s kr.; i %s var der brugt %s kr."
                  .formatted(DanishNumber.exact(given.value()), period, DanishNumber.exact(spent)),
              "mindst det samme som sidst"));
    }
    return now;
  }
}
