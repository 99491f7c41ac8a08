package dk.pejling.intake.extract.sum;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.danish.DanishNumber;
import dk.pejling.intake.extract.complaint.Complaints;
import dk.pejling.intake.extract.complaint.ExtractCode;
import dk.pejling.observation.Observation;
import dk.pejling.observation.Reading;
import dk.pejling.period.Period;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Percentages written as fractions, 0,541 for 54,1 (`brøker for procent`). A file's values of an
 * indicator, or all of a period's, that lie between 0 and 1 where the indicator's own range speaks
 * of whole percents could be either, and are held back.
 */
public final class Fractions {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** An indicator that is plausible from this and up isn't a rare thing. */
  private static final BigDecimal COMMON = BigDecimal.TEN;

  /** As many values in a period, all of them small, are no chance. */
  private static final int SEVERAL = 3;

  private Fractions() {}

  /** The observations without those held back. */
  public static List<Observation> heldBack(
      List<Observation> observations, Agreement agreement, Complaints complaints) {
    Map<Slice, Map<Period, List<Observation>>> values = new LinkedHashMap<>();
    for (Observation each : observations) {
      if (isNumber(each) && couldBe(agreement.indicator(each.indicator()))) {
        values
            .computeIfAbsent(new Slice(each.indicator(), each.group()), none -> new TreeMap<>())
            .computeIfAbsent(each.period(), none -> new java.util.ArrayList<>())
            .add(each);
      }
    }
    Set<Observation> suspect = new HashSet<>();
    values.forEach(
        (slice, periods) ->
            suspect.addAll(suspect(periods, agreement.indicator(slice.indicator()))));
    if (suspect.isEmpty()) {
      return observations;
    }
    Set<IndicatorId> told = new HashSet<>();
    observations.stream()
        .filter(suspect::contains)
        .filter(each -> told.add(each.indicator()))
        .forEach(first -> tell(first, suspect, agreement, complaints));
    return observations.stream().filter(each -> !suspect.contains(each)).toList();
  }

  private static List<Observation> suspect(
      Map<Period, List<Observation>> periods, Indicator indicator) {
    boolean everywhere = periods.values().stream().allMatch(each -> areFractions(each, indicator));
    return periods.values().stream()
        .filter(each -> everywhere || each.size() >= SEVERAL)
        .filter(each -> areFractions(each, indicator))
        .flatMap(List::stream)
        .toList();
  }

  private static boolean areFractions(List<Observation> values, Indicator indicator) {
    return values.stream()
        .map(Fractions::value)
        .allMatch(
            value ->
                value.compareTo(BigDecimal.ONE) <= 0
                    && value.multiply(HUNDRED).compareTo(indicator.plausible().to()) <= 0);
  }

  private static boolean couldBe(Indicator indicator) {
    return indicator.unit().factor().compareTo(HUNDRED) == 0
        && indicator.plausible().to().compareTo(COMMON) >= 0;
  }

  /** 0 is 0 either way. */
  private static boolean isNumber(Observation observation) {
    return observation.reading() instanceof Reading.Valued && value(observation).signum() > 0;
  }

  private static BigDecimal value(Observation observation) {
    return observation.reading() instanceof Reading.Valued(BigDecimal value, var interval)
        ? value
        : BigDecimal.ZERO;
  }

  private static void tell(
      Observation first, Set<Observation> suspect, Agreement agreement, Complaints complaints) {
    List<Observation> all =
        suspect.stream().filter(each -> each.indicator().equals(first.indicator())).toList();
    Indicator indicator = agreement.indicator(first.indicator());
    String periods =
        all.stream()
            .map(Observation::period)
            .distinct()
            .sorted()
            .map(Period::label)
            .collect(Collectors.joining(", "));
    BigDecimal value = value(first);
    complaints.add(
        ExtractCode.FRACTIONS_FOR_PERCENT,
        first.provenance().location(),
        "indikator %s, %s".formatted(indicator.id(), periods),
        "%s tal på højst 1, for eksempel %s, der kan betyde %s pct. eller %s pct."
            .formatted(
                DanishNumber.of(all.size()),
                DanishNumber.exact(value),
                DanishNumber.exact(value),
                DanishNumber.exact(value.multiply(HUNDRED).stripTrailingZeros())),
        "procent, %s-%s"
            .formatted(
                DanishNumber.exact(indicator.plausible().from()),
                DanishNumber.exact(indicator.plausible().to())));
  }
}
