package dk.pejling.assessment.verdict.opinion.sentence;

import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.assessment.verdict.Explanation;
import dk.pejling.assessment.verdict.Light;
import dk.pejling.assessment.verdict.PeriodWords;
import dk.pejling.assessment.verdict.Verdict;
import dk.pejling.assessment.verdict.opinion.Obstacle;
import dk.pejling.assessment.verdict.opinion.SecondOpinion;
import dk.pejling.assessment.verdict.opinion.SecondOpinion.Forecast;
import dk.pejling.assessment.verdict.opinion.SecondOpinion.Grade;
import dk.pejling.assessment.verdict.opinion.SecondOpinion.Growth;
import dk.pejling.assessment.verdict.opinion.SecondOpinion.GrowthStatus;
import dk.pejling.assessment.verdict.sentence.Scale;
import dk.pejling.assessment.verdict.sentence.Telling;

/** What another method would have said, and its calculation. */
public final class OtherMethodSentence {
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
    GrowthArithmetic arithmetic = new GrowthArithmetic(growth, scale.decimals());
    Telling telling =
        new Telling()
            .say(
                said(
                    "Efter CAGR-metoden (Open SDG)",
                    growth.status(),
                    verdict,
                    growth.status() == GrowthStatus.TARGET_ACHIEVED
                        ? "måltallet er nået."
                        : "den årlige vækst er %s af den krævede."
                            .formatted(arithmetic.percent())));
    arithmetic.tell(telling);
    return telling.told();
  }

  private static Explanation forecast(Forecast forecast, Verdict verdict, Scale scale) {
    ForecastArithmetic arithmetic = new ForecastArithmetic(forecast, scale.decimals());
    Telling telling =
        new Telling()
            .say(
                said(
                    "Efter metoden i Tysklands bæredygtighedsstrategi (DNS)",
                    forecast.weather(),
                    verdict,
                    "fortsætter de seneste fem års ændring, er %s %s i %s mod et måltal på %s."
                        .formatted(
                            scale.noun(),
                            scale.figure(forecast.expected()),
                            PeriodWords.of(forecast.target().period()),
                            scale.agreedNumber(forecast.target().value()))));
    arithmetic.tell(telling);
    return telling.told();
  }

  private static String said(String method, Grade grade, Verdict verdict, String reason) {
    String light = neuter(grade.light());
    return grade.light() == verdict.light()
        ? "%s er lyset også %s (%s): %s".formatted(method, light, grade.label(), reason)
        : "%s ville lyset være %s (%s), ikke %s: %s"
            .formatted(method, light, grade.label(), neuter(verdict.light()), reason);
  }

  private static String neuter(Light light) {
    return switch (light) {
      case GREEN -> "grønt";
      case YELLOW -> "gult";
      case RED -> "rødt";
      case GREY -> "gråt";
    };
  }
}
