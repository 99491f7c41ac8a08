package dk.pejling.run.explain.input;

import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.assessment.verdict.Basis;
import dk.pejling.assessment.verdict.Basis.Extremes;
import dk.pejling.disclosure.DisclosedPoint;
import dk.pejling.disclosure.DisclosedYears;
import dk.pejling.period.Period;
import dk.pejling.run.ExplainedVerdict.Input;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Both figures of every area that a gap was, or would have been, measured between. */
record GapFigures(Judged judged, SuccessCriterion.Gap gap, Basis basis, FigureTree tree) {
  /** The baseline of all of them, then the latest. */
  List<Input> in(Area whole) {
    Indicator indicator = judged.agreement().indicator(gap.indicator());
    List<Area> areas = judged.agreement().geography().within(whole, indicator.finest());
    List<Input> inputs = new ArrayList<>();
    Optional<Period> latest = latest(indicator, areas);
    for (Area area : areas) {
      inputs.add(figure(indicator, area, gap.baseline(), latest, "Baseline"));
    }
    latest.ifPresent(
        period ->
            areas.forEach(area -> inputs.add(figure(indicator, area, period, latest, "Seneste"))));
    return inputs;
  }

  private Input figure(
      Indicator indicator, Area area, Period period, Optional<Period> latest, String role) {
    Input figure = tree.of(indicator, area, period);
    List<String> remarks = new ArrayList<>(figure.remarks());
    boolean compared =
        isShown(indicator, area, gap.baseline())
            && latest.filter(now -> isShown(indicator, area, now)).isPresent();
    if (!compared) {
      remarks.add("indgår ikke: området har ikke begge tal");
    } else if (basis instanceof Basis.Distance distance) {
      remarks.addAll(
          placed(area, period.equals(gap.baseline()) ? distance.atBaseline() : distance.now()));
    }
    return new Input(
        role,
        figure.area(),
        figure.period(),
        figure.value(),
        figure.interval(),
        figure.counts(),
        remarks,
        figure.places(),
        figure.parts());
  }

  private static List<String> placed(Area area, Extremes extremes) {
    if (area.name().equals(extremes.highest())) {
      return List.of("højest");
    }
    return area.name().equals(extremes.lowest()) ? List.of("lavest") : List.of();
  }

  private boolean isShown(Indicator indicator, Area area, Period period) {
    return DisclosedYears.at(indicator, judged.points(indicator.id(), area.id()), period)
        instanceof DisclosedPoint.Shown;
  }

  /** The verdict's own, else the newest after the baseline that anything is said of. */
  private Optional<Period> latest(Indicator indicator, List<Area> areas) {
    return basis instanceof Basis.Distance distance
        ? Optional.of(distance.pace().latest().period())
        : areas.stream()
            .flatMap(area -> judged.points(indicator.id(), area.id()).stream())
            .filter(point -> !(point instanceof DisclosedPoint.Absent))
            .map(DisclosedPoint::period)
            .filter(period -> period.firstDay().isAfter(gap.baseline().lastDay()))
            .max(Comparator.naturalOrder());
  }
}
