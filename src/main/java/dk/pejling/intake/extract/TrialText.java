package dk.pejling.intake.extract;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.indicator.Group;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.danish.DanishNumber;
import dk.pejling.intake.SmallCount;
import dk.pejling.intake.extract.cell.PlainName;
import dk.pejling.intake.extract.profile.trial.ExpectedFigure;
import dk.pejling.intake.extract.profile.trial.ExpectedFigure.Content;
import dk.pejling.observation.Observation;
import dk.pejling.observation.Reading;
import dk.pejling.observation.Reading.SourceInterval;
import dk.pejling.period.Period;
import java.math.BigDecimal;

/** Figures of a profile's test in words, so that what is read and what is expected compare. */
final class TrialText {
  private final Agreement agreement;
  private final SmallCount small;

  TrialText(Agreement agreement) {
    this.agreement = agreement;
    this.small = SmallCount.of(agreement);
  }

  String subject(Observation figure) {
    Area area = agreement.geography().area(figure.area());
    String group = figure.group() instanceof Group.Part(var breakdown, String label) ? label : "";
    return subject(figure.indicator(), area.name(), group, figure.period());
  }

  String subject(ExpectedFigure figure) {
    String wanted = PlainName.of(figure.area());
    String name =
        agreement.geography().areas().stream()
            .filter(
                area ->
                    area.id().value().equals(wanted) || PlainName.of(area.name()).equals(wanted))
            .map(Area::name)
            .findFirst()
            .orElse(figure.area());
    return subject(figure.indicator(), name, figure.group(), figure.period());
  }

  String content(Observation figure) {
    return switch (figure.reading()) {
      case Reading.Counted(long numerator, long denominator) ->
          counts(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
      case Reading.Tally(long count) -> plain(BigDecimal.valueOf(count));
      case Reading.Valued(BigDecimal value, SourceInterval.NotPublished()) -> plain(value);
      case Reading.Valued(
              BigDecimal value,
              SourceInterval.Between(BigDecimal lower, BigDecimal upper)) ->
          within(value, lower, upper);
      case Reading.Missing(String token) -> missing(token);
      case Reading.Suppressed(String token) -> suppressed(token);
      case Reading.NotApplicable() -> missing("0 af 0");
    };
  }

  String content(ExpectedFigure figure) {
    return switch (figure.content()) {
      case Content.Value(BigDecimal value) -> plain(value);
      case Content.ValueWithin(BigDecimal value, BigDecimal lower, BigDecimal upper) ->
          within(value, lower, upper);
      case Content.Counts(BigDecimal numerator, BigDecimal denominator) ->
          counts(numerator, denominator);
      case Content.Missing(String token) -> missing(token);
      case Content.Suppressed(String token) -> suppressed(token);
    };
  }

  /** Findings are published, so a small count isn't told. */
  String shown(String content) {
    boolean token = content.startsWith("mangler") || content.startsWith("skjult");
    return !token && small.in(content) ? "et tal, der ikke gengives" : content;
  }

  private static String subject(IndicatorId indicator, String area, String group, Period period) {
    String subject = "%s, %s, %s".formatted(indicator, area, period.label());
    return group.isEmpty() ? subject : subject + ", " + group;
  }

  private static String plain(BigDecimal value) {
    return DanishNumber.exact(value.stripTrailingZeros());
  }

  private static String counts(BigDecimal numerator, BigDecimal denominator) {
    return "%s af %s".formatted(plain(numerator), plain(denominator));
  }

  private static String within(BigDecimal value, BigDecimal lower, BigDecimal upper) {
    return "%s (%s-%s)".formatted(plain(value), plain(lower), plain(upper));
  }

  private static String missing(String token) {
    return "mangler \"%s\"".formatted(token);
  }

  private static String suppressed(String token) {
    return "skjult \"%s\"".formatted(token);
  }
}
