package dk.pejling.assessment.verdict.opinion;

import dk.pejling.period.Period;

/** Why something beside a verdict can't be calculated (`kan ikke beregnes`, method §2). */
public sealed interface Obstacle {
  /** The criterion isn't judged from a series of figures. */
  record NotMeasured() implements Obstacle {}

  /** There is no verdict of the pace rule for another method to be held against. */
  record NoVerdict() implements Obstacle {}

  /** The year of the target is here, so there is nothing left to look ahead to. */
  record TargetYearReached() implements Obstacle {}

  /** Growth from a negative figure to a positive one, or back, has no rate. */
  record MixedSigns() implements Obstacle {}

  /** The target is the baseline itself, so that it requires no growth to hold against. */
  record NoGrowthRequired() implements Obstacle {}

  /** The verdict rests on a month, a quarter or several years, the method on single years. */
  record NotYearly(Period latest) implements Obstacle {}

  /**
   * @param found years with a figure, hidden ones too
   * @param needed five for a trend, six for a forecast
   */
  record TooFewYears(int found, int needed) implements Obstacle {}

  /**
   * @param found points in the latest unbroken stretch
   */
  record TooFewPoints(int found, int needed) implements Obstacle {}

  /** Years before and after can't be compared. */
  record SeriesBroken(Period at) implements Obstacle {}

  /** Years must follow one another, and one among them has no figure. */
  record YearMissing(Period year) implements Obstacle {}

  /** One of the years is hidden, by the source or for discretion. */
  record YearHidden(Period year) implements Obstacle {}

  /** In one of the years not all areas have a figure, or two sources disagree. */
  record YearUnusable(Period year) implements Obstacle {}

  /** One of the years has no 95 % interval, or one without width, so it has no weight. */
  record NoInterval(Period year) implements Obstacle {}

  /** In one of the years everyone counted is in the numerator; the source's method stops there. */
  record EveryoneCounted(Period year) implements Obstacle {}

  /** No one was counted in any year, so nothing varies. */
  record NoOneCounted() implements Obstacle {}
}
