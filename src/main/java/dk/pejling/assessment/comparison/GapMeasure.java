package dk.pejling.assessment.comparison;

import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.assessment.SeriesPoint;
import dk.pejling.assessment.rule.Usability;
import dk.pejling.assessment.verdict.Reason;
import dk.pejling.assessment.verdict.gap.Among;
import dk.pejling.assessment.verdict.gap.Extreme;
import dk.pejling.assessment.verdict.gap.Gap;
import dk.pejling.assessment.verdict.gap.GapChange;
import dk.pejling.assessment.verdict.gap.GapSeries;
import dk.pejling.assessment.verdict.gap.GapSeries.Ends;
import dk.pejling.assessment.verdict.gap.LeftOut;
import dk.pejling.assessment.verdict.gap.LeftOut.Because;
import dk.pejling.assessment.verdict.gap.NoGap;
import dk.pejling.period.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Measures the gap of one indicator between areas or groups, period by period. */
public final class GapMeasure {
  private final Indicator indicator;
  private final Among among;
  private final List<Entrant> entrants;

  public GapMeasure(Indicator indicator, Among among, List<Entrant> entrants) {
    this.indicator = indicator;
    this.among = among;
    this.entrants = List.copyOf(entrants);
  }

  /** Since the first period that two have a figure in, where nothing names a baseline. */
  public GapSeries sinceFirst() {
    return since(
        single().stream()
            .filter(period -> compared(entrants, period).size() > 1)
            .findFirst()
            .or(() -> single().stream().findFirst()));
  }

  public GapSeries since(Period baseline) {
    return since(Optional.of(baseline));
  }

  private GapSeries since(Optional<Period> baseline) {
    return baseline
        .map(from -> series(Comparison.of(indicator, from, entrants)))
        .orElseGet(() -> none(new NoGap.NoFigures()));
  }

  private GapSeries series(Comparison comparison) {
    return switch (comparison) {
      case Comparison.Nobody(NoGap why) -> none(why);
      case Comparison.OneEnd(Period at, List<Entrant> compared, NoGap why) ->
          followed(compared, List.of(at), new Ends.One(gap(at, compared), why));
      case Comparison.BothEnds(Period from, Period to, List<Entrant> compared) -> {
        Gap first = gap(from, compared);
        Gap latest = gap(to, compared);
        yield followed(
            compared, List.of(from, to), new Ends.Both(first, latest, change(first, latest)));
      }
    };
  }

  public GapSeries none(NoGap why) {
    return new GapSeries.None(indicator.id(), among, why);
  }

  private GapSeries followed(List<Entrant> compared, List<Period> at, Ends ends) {
    SortedSet<Period> periods = single();
    periods.addAll(at);
    return new GapSeries.Followed(
        indicator.id(),
        among,
        compared.stream().map(Entrant::name).toList(),
        entrants.stream()
            .filter(each -> !compared.contains(each))
            .map(each -> new LeftOut(each.name(), because(each, at)))
            .toList(),
        periods.stream()
            .filter(period -> compared(compared, period).size() > 1)
            .map(period -> gap(period, compared))
            .toList(),
        ends);
  }

  /** Over both ends: hidden at one is hidden. */
  private Because because(Entrant left, List<Period> ends) {
    return ends.stream().anyMatch(period -> left.hidden(indicator, period))
        ? Because.HIDDEN
        : Because.WITHOUT_FIGURE;
  }

  private GapChange change(Gap first, Gap latest) {
    for (Reason.SeriesBroken broken :
        Usability.breaks(indicator, first.period(), latest.period())) {
      return new GapChange.Broken(broken.at());
    }
    return GapChange.between(first, latest, indicator.unit());
  }

  private Gap gap(Period period, List<Entrant> compared) {
    List<Entrant> here = compared(compared, period);
    Comparator<BigDecimal> rising = Comparator.naturalOrder();
    return new Gap(
        period,
        extreme(period, here, values(period, here).max(rising)),
        extreme(period, here, values(period, here).min(rising)),
        here.size(),
        entrants.stream()
            .filter(each -> !here.contains(each))
            .map(each -> new LeftOut(each.name(), each.absence(indicator, period)))
            .toList());
  }

  private Extreme extreme(Period period, List<Entrant> here, Optional<BigDecimal> end) {
    BigDecimal value = end.orElseThrow(() -> new IllegalArgumentException("nobody to compare"));
    List<String> names = new ArrayList<>();
    for (Entrant each : here) {
      if (each.value(indicator, period).filter(own -> own.compareTo(value) == 0).isPresent()) {
        names.add(each.name());
      }
    }
    return new Extreme(names, value);
  }

  private Stream<BigDecimal> values(Period period, List<Entrant> here) {
    return here.stream().flatMap(each -> each.value(indicator, period).stream());
  }

  private List<Entrant> compared(List<Entrant> some, Period period) {
    return some.stream().filter(each -> each.known(indicator, period)).toList();
  }

  /** Without periods of several years, which overlap the single ones. */
  private SortedSet<Period> single() {
    SortedSet<Period> periods = new TreeSet<>();
    entrants.stream()
        .flatMap(each -> each.series().points().stream())
        .map(SeriesPoint::period)
        .filter(period -> !(period instanceof Period.Years))
        .forEach(periods::add);
    return periods;
  }
}
