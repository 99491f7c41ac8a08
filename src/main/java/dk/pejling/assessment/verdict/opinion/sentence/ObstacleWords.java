package dk.pejling.assessment.verdict.opinion.sentence;

import dk.pejling.assessment.verdict.PeriodWords;
import dk.pejling.assessment.verdict.opinion.Obstacle;
import dk.pejling.period.Period;

/** Why something can't be calculated, after a colon. */
final class ObstacleWords {
  private ObstacleWords() {}

  static String of(Obstacle why) {
    return switch (why) {
      case Obstacle.NotMeasured none -> "den kræver en talserie for området";
      case Obstacle.NoVerdict none -> "der er ingen vurdering mod et måltal";
      case Obstacle.TargetYearReached none -> "måltallets år er nået";
      case Obstacle.MixedSigns none -> "tallene har forskelligt fortegn";
      case Obstacle.NoGrowthRequired none -> "måltallet er lig med baseline";
      case Obstacle.NotYearly(Period latest) ->
          "vurderingen bygger på %s, som ikke er et enkelt år".formatted(PeriodWords.of(latest));
      case Obstacle.TooFewYears(int found, int needed) ->
          found == 0
              ? "der er ingen tal for hele år"
              : "der er kun tal for %s år, og der skal være mindst %s".formatted(found, needed);
      case Obstacle.TooFewPoints(int found, int needed) ->
          "der er %s sammenhængende måneder eller kvartaler, og der skal være mindst %s"
              .formatted(found == 0 ? "ingen" : found, needed);
      case Obstacle.SeriesBroken(Period at) -> "der er databrud fra " + PeriodWords.of(at);
      case Obstacle.YearMissing(Period year) -> "der er ikke tal for " + PeriodWords.of(year);
      case Obstacle.YearHidden(Period year) ->
          "tallet for %s er skjult".formatted(PeriodWords.of(year));
      case Obstacle.YearUnusable(Period year) ->
          "tallet for %s er ufuldstændigt".formatted(PeriodWords.of(year));
      case Obstacle.NoInterval(Period year) ->
          "tallet for %s har intet konfidensinterval".formatted(PeriodWords.of(year));
      case Obstacle.EveryoneCounted(Period year) ->
          "tæller og nævner er lige store i " + PeriodWords.of(year);
      case Obstacle.NoOneCounted none -> "tælleren er 0 i alle årene";
    };
  }
}
