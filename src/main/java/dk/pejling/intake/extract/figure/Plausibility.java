package dk.pejling.intake.extract.figure;

import dk.pejling.agreement.indicator.Group;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.Indicator.Measure;
import dk.pejling.agreement.indicator.Indicator.Plausible;
import dk.pejling.danish.DanishNumber;
import dk.pejling.intake.SmallCount;
import dk.pejling.intake.extract.complaint.ExtractCode;
import dk.pejling.intake.extract.complaint.Refusal;
import dk.pejling.observation.Reading;
import java.math.BigDecimal;

/** Whether a figure lies within the range its indicator can be expected to have. */
public final class Plausibility {
  private Plausibility() {}

  /** As {@link #check(Figure.Read, Indicator)}; of some of those counted there may be any few. */
  public static Figure check(Figure.Read figure, Indicator indicator, Group group) {
    boolean few =
        figure.reading() instanceof Reading.Tally(long count)
            && BigDecimal.valueOf(count).compareTo(indicator.plausible().from()) < 0;
    return group instanceof Group.Part && few ? figure : check(figure, indicator);
  }

  /** The figure itself, or a refusal that asks for an explanation. */
  public static Figure check(Figure.Read figure, Indicator indicator) {
    return switch (figure.reading()) {
      case Reading.Valued(BigDecimal value, var interval) -> within(value, figure, indicator);
      case Reading.Counted(long events, long whole) ->
          within(Counts.calculated(events, whole, indicator.unit().factor()), figure, indicator);
      case Reading.Tally(long count) ->
          indicator.measure() instanceof Measure.Count
              ? within(BigDecimal.valueOf(count), figure, indicator)
              : figure;
      case Reading.Missing(String token) -> figure;
      case Reading.Suppressed(String token) -> figure;
      case Reading.NotApplicable() -> figure;
    };
  }

  private static Figure within(BigDecimal value, Figure.Read figure, Indicator indicator) {
    Plausible range = indicator.plausible();
    if (value.compareTo(range.from()) >= 0 && value.compareTo(range.to()) <= 0) {
      return figure;
    }
    return new Figure.Refused(
        new Refusal(
            ExtractCode.UNLIKELY_VALUE,
            indicator.id().value(),
            figure.at(),
            SmallCount.of(indicator).in(figure.reading(), indicator.measure())
                ? SmallCount.UNQUOTED
                : DanishNumber.of(value, indicator.unit().decimals()),
            "%s-%s %s"
                .formatted(
                    DanishNumber.exact(range.from()),
                    DanishNumber.exact(range.to()),
                    indicator.unit().name())));
  }
}
