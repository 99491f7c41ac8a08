package dk.pejling.run.explain.input;

import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.assessment.verdict.Basis;
import dk.pejling.disclosure.DisclosedCriterion.AreaVerdict;
import dk.pejling.disclosure.DisclosedPoint;
import dk.pejling.period.Period;
import dk.pejling.run.ExplainedVerdict.Input;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every figure and answer that went into a verdict, or would have (`det, der indgik`). */
public record Inputs(
    Judged judged,
    SuccessCriterion criterion,
    Area area,
    AreaVerdict verdict,
    NumberedFiles files) {
  private static final String BASELINE = "Baseline";
  private static final String LATEST = "Seneste";
  private static final String SERIES = "Øvrig måling";

  public List<Input> all() {
    return switch (criterion) {
      case SuccessCriterion.Milestone milestone ->
          new MilestoneAnswers(judged, milestone, files).in(area);
      case SuccessCriterion.Gap gap ->
          new GapFigures(judged, gap, verdict.basis(), new FigureTree(judged, files)).in(area);
      case SuccessCriterion.Target target -> figures();
      case SuccessCriterion.Maintain maintain -> figures();
      case SuccessCriterion.Range range -> figures();
      case SuccessCriterion.NoTarget none -> figures();
    };
  }

  private List<Input> figures() {
    Optional<Indicator> indicator = Followed.by(judged.agreement(), criterion);
    Optional<Period> baseline = Followed.from(criterion);
    return indicator.isPresent() && baseline.isPresent()
        ? figures(indicator.get(), baseline.get())
        : List.of();
  }

  private List<Input> figures(Indicator indicator, Period baseline) {
    FigureTree tree = new FigureTree(judged, files);
    List<Input> inputs = new ArrayList<>();
    inputs.add(tree.of(indicator, area, baseline).as(BASELINE));
    Optional<Period> latest = latest(indicator);
    latest
        .filter(period -> !period.equals(baseline))
        .ifPresent(period -> inputs.add(tree.of(indicator, area, period).as(LATEST)));
    BesidePeriods.of(verdict.opinions()).stream()
        .filter(period -> !period.equals(baseline) && !latest.equals(Optional.of(period)))
        .forEach(period -> inputs.add(tree.of(indicator, area, period).as(SERIES)));
    return inputs;
  }

  /**
   * What the verdict rests on, else the last there is something to say of, as the report has it.
   */
  private Optional<Period> latest(Indicator indicator) {
    return switch (verdict.basis()) {
      case Basis.Pace pace -> Optional.of(pace.latest().period());
      case Basis.Level level -> Optional.of(level.latest().period());
      case Basis.WithinRange range -> Optional.of(range.latest().period());
      case Basis.Distance distance -> Optional.of(distance.pace().latest().period());
      case Basis.Milestone milestone -> Optional.empty();
      case Basis.NoVerdict none -> last(judged.points(indicator.id(), area.id()));
    };
  }

  private static Optional<Period> last(List<DisclosedPoint> points) {
    List<DisclosedPoint> single =
        points.stream().filter(point -> !(point.period() instanceof Period.Years)).toList();
    return single.reversed().stream()
        .filter(point -> !(point instanceof DisclosedPoint.Absent))
        .findFirst()
        .or(() -> single.reversed().stream().findFirst())
        .map(DisclosedPoint::period);
  }
}
