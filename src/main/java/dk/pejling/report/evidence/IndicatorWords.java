package dk.pejling.report.evidence;

import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.Indicator.Measure;
import dk.pejling.agreement.indicator.Indicator.PopulationYear;
import dk.pejling.agreement.indicator.Indicator.RollUp;
import dk.pejling.assessment.verdict.PeriodWords;

/** What kind of figure an indicator is, in plain Danish. */
final class IndicatorWords {
  private static final String BYAR =
      "95\u00A0% interval efter Byar; eksakt Poisson under 10 hændelser.";

  private IndicatorWords() {}

  static String measure(Indicator indicator) {
    String of = indicator.population().isBlank() ? "" : " blandt " + indicator.population();
    String among = indicator.population().isBlank() ? "" : " (" + indicator.population() + ")";
    return switch (indicator.measure()) {
      case Measure.Proportion() -> "andel" + of;
      case Measure.Rate() ->
          "hændelser i forhold til "
              + (of.isEmpty() ? "kildens nævner" : "antallet af " + indicator.population());
      case Measure.PopulationRate(var population, PopulationYear.SameYear()) ->
          "hændelser i forhold til folketallet samme år" + among;
      case Measure.PopulationRate(var population, PopulationYear.Fixed(var period)) ->
          "hændelser i alle år i forhold til folketallet i " + PeriodWords.of(period) + among;
      case Measure.SurveyShare() -> "vægtet andel i en spørgeskemaundersøgelse" + of;
      case Measure.Average() -> "gennemsnit" + of;
      case Measure.Count() ->
          indicator.population().isBlank() ? "antal" : "antal " + indicator.population();
    };
  }

  static String interval(Indicator indicator) {
    return switch (indicator.measure()) {
      case Measure.Proportion() -> "Eksakt 95\u00A0% interval (Clopper-Pearson).";
      case Measure.Rate rate -> BYAR;
      case Measure.PopulationRate rate -> BYAR;
      case Measure.SurveyShare() -> "Kun undersøgelsens eget 95\u00A0% interval.";
      case Measure.Average() -> "Kun et interval, som kilden selv offentliggør.";
      case Measure.Count() -> "Ingen; optælling.";
    };
  }

  static String rollUp(Indicator indicator) {
    return switch (indicator.rollUp()) {
      case RollUp.Sum() ->
          (indicator.measure() instanceof Measure.Count ? "Antal" : "Tællere og nævnere")
              + " lægges sammen til klynge og region.";
      case RollUp.Weighted() -> "Vægtes med befolkningen til klynge og region; egen beregning.";
      case RollUp.Published() -> "Kun kildens egne tal for klynge og region bruges.";
      case RollUp.None() -> "Lægges ikke sammen.";
    };
  }
}
