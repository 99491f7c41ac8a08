package dk.pejling.assessment.verdict.sentence;

import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.assessment.verdict.Explanation;
import dk.pejling.assessment.verdict.Light;
import dk.pejling.assessment.verdict.PeriodWords;
import dk.pejling.assessment.verdict.Verdict;
import dk.pejling.assessment.verdict.opinion.Obstacle;
import dk.pejling.assessment.verdict.opinion.SecondOpinion;
import dk.pejling.assessment.verdict.opinion.SecondOpinion.Forecast;
import dk.pejling.assessment.verdict.opinion.SecondOpinion.Growth;
import dk.pejling.danish.DanishNumber;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** What another method would have said, and its calculation. */
public final class OtherMethodSentence {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal INSTEAD_OF_ZERO = new BigDecimal("0.001");
  private static final int GROWTH_DECIMALS = 2;

  private OtherMethodSentence() {}

  /**
   * @param ofGap whether the figures are distances between two areas
   */
  public static Explanation of(
      SecondOpinion opinion, Verdict verdict, boolean ofGap, Indicator indicator) {
    Scale scale = ofGap ? Scale.ofDistance(indicator) : Scale.of(indicator);
    return switch (opinion) {
      case Growth growth -> growth(growth, verdict, scale);
      case Forecast forecast -> forecast(forecast, verdict, scale);
      case SecondOpinion.NotCalculable(Obstacle why) ->
          new Telling().say("Kan ikke beregnes: %s.".formatted(ObstacleWords.of(why))).told();
    };
  }

  private static Explanation growth(Growth growth, Verdict verdict, Scale scale) {
    BigDecimal percent = growth.ratio().multiply(HUNDRED);
    String share = DanishNumber.of(percent, PaceArithmetic.percentDecimals(percent)) + " pct.";
    Telling telling =
        new Telling()
            .say(
                said(
                    "Efter CAGR-metoden (Open SDG)",
                    growth.status().label(),
                    growth.status().light(),
                    verdict,
                    growth.status() == SecondOpinion.GrowthStatus.TARGET_ACHIEVED
                        ? "måltallet er nået."
                        : "den årlige vækst er %s af den krævede.".formatted(share)));
    BigDecimal from = growth.baseline().value();
    BigDecimal improvement =
        growth.ratio().signum() < 0 ? growth.observed().abs().negate() : growth.observed().abs();
    return telling
        .line(
            "Vækst om året",
            power(growth.latest().value(), from, growth.years(), scale),
            rate(growth.observed()))
        .line(
            "Krævet vækst",
            power(notZero(growth.target().value()), from, growth.yearsInAll(), scale),
            rate(growth.required()))
        .line("Forhold", rate(improvement) + " : " + rate(growth.required().abs()), share)
        .told();
  }

  private static Explanation forecast(Forecast forecast, Verdict verdict, Scale scale) {
    String when = PeriodWords.of(forecast.target().period());
    Telling telling =
        new Telling()
            .say(
                said(
                    "Efter metoden i Tysklands bæredygtighedsstrategi (DNS)",
                    forecast.weather().label(),
                    forecast.weather().light(),
                    verdict,
                    "fortsætter de seneste fem års ændring, er %s %s i %s mod et måltal på %s."
                        .formatted(
                            scale.noun(),
                            scale.figure(forecast.expected()),
                            when,
                            scale.agreedNumber(forecast.target().value()))));
    int finer = scale.decimals() + 1;
    telling
        .line(
            "Ændring om året",
            "(%s \u2212 %s) : 5 år"
                .formatted(
                    scale.number(forecast.latest().value()),
                    scale.number(forecast.first().value())),
            DanishNumber.of(forecast.yearly(), finer + 1))
        .line(
            "Ventet i " + when,
            "%s + %s år · %s"
                .formatted(
                    scale.number(forecast.latest().value()),
                    DanishNumber.exact(forecast.yearsLeft().setScale(2, RoundingMode.HALF_UP)),
                    DanishNumber.of(forecast.yearly(), finer + 1)),
            DanishNumber.of(forecast.expected(), finer));
    if (forecast.distance().signum() > 0) {
      telling.line(
          "Manglende del",
          "%s : %s"
              .formatted(
                  DanishNumber.of(forecast.miss(), finer),
                  DanishNumber.of(forecast.distance(), finer)),
          DanishNumber.of(
                  forecast
                      .miss()
                      .multiply(HUNDRED)
                      .divide(forecast.distance(), MathContext.DECIMAL128),
                  0)
              + " pct.");
    }
    return telling.told();
  }

  private static String said(
      String method, String status, Light light, Verdict verdict, String reason) {
    return light == verdict.light()
        ? "%s er lyset også %s (%s): %s".formatted(method, neuter(light), status, reason)
        : "%s ville lyset være %s (%s), ikke %s: %s"
            .formatted(method, neuter(light), status, neuter(verdict.light()), reason);
  }

  private static String neuter(Light light) {
    return switch (light) {
      case GREEN -> "grønt";
      case YELLOW -> "gult";
      case RED -> "rødt";
      case GREY -> "gråt";
    };
  }

  private static String power(BigDecimal to, BigDecimal from, BigDecimal years, Scale scale) {
    return "(%s : %s)^(1 : %s år) \u2212 1"
        .formatted(
            scale.agreedNumber(to.setScale(scale.decimals() + 2, RoundingMode.HALF_UP)),
            scale.agreedNumber(notZero(from).setScale(scale.decimals() + 2, RoundingMode.HALF_UP)),
            DanishNumber.exact(years.setScale(2, RoundingMode.HALF_UP)));
  }

  private static BigDecimal notZero(BigDecimal value) {
    return value.signum() == 0 ? INSTEAD_OF_ZERO : value;
  }

  private static String rate(BigDecimal growth) {
    return DanishNumber.of(growth.multiply(HUNDRED), GROWTH_DECIMALS) + " pct.";
  }
}
