package dk.pejling.assessment.series;

import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.Indicator.Measure;
import dk.pejling.assessment.AssessmentCode;
import dk.pejling.assessment.SeriesPoint;
import dk.pejling.assessment.SeriesPoint.Figure;
import dk.pejling.assessment.Uncertainty;
import dk.pejling.assessment.series.ReceivedCells.Said;
import dk.pejling.assessment.verdict.Absence;
import dk.pejling.assessment.verdict.Counts;
import dk.pejling.assessment.verdict.Spread;
import dk.pejling.observation.Observation;
import dk.pejling.observation.Provenance;
import dk.pejling.observation.Reading;
import dk.pejling.observation.Reading.SourceInterval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Turns one observation into a point; what can't be used is held back with a finding. */
final class ReadingFigure {
  private final Inhabitants inhabitants;
  private final SeriesFindings findings;

  ReadingFigure(Inhabitants inhabitants, SeriesFindings findings) {
    this.inhabitants = inhabitants;
    this.findings = findings;
  }

  SeriesPoint point(Indicator indicator, Said said) {
    return switch (said) {
      case Said.Once(Observation observation) -> point(indicator, observation);
      case Said.Differently(Observation one, Observation other) -> {
        findings.disagree(indicator, one, other);
        yield new SeriesPoint(
            one.period(),
            new Figure.Unknown(Absence.CONTRADICTED),
            one.provisional() || other.provisional(),
            List.of(one.provenance(), other.provenance()));
      }
    };
  }

  private SeriesPoint point(Indicator indicator, Observation observation) {
    List<Provenance> sources = new ArrayList<>(List.of(observation.provenance()));
    Figure figure =
        switch (observation.reading()) {
          case Reading.Missing(String token) -> new Figure.Unknown(Absence.MISSING);
          case Reading.Suppressed(String token) -> new Figure.Unknown(Absence.SUPPRESSED_BY_SOURCE);
          case Reading.NotApplicable() -> new Figure.Unknown(Absence.NOT_APPLICABLE);
          case Reading.Valued(BigDecimal value, SourceInterval interval) ->
              new Figure.Known(
                  value,
                  new Uncertainty.Given(spread(indicator, observation, value, interval)),
                  new Counts.NotCounted(),
                  false);
          case Reading.Counted(long numerator, long denominator) ->
              counted(indicator, observation, numerator, denominator);
          case Reading.Tally(long count) -> tallied(indicator, observation, count, sources);
        };
    return new SeriesPoint(observation.period(), figure, observation.provisional(), sources);
  }

  private Spread spread(
      Indicator indicator, Observation observation, BigDecimal value, SourceInterval interval) {
    return switch (interval) {
      case SourceInterval.NotPublished() -> new Spread.NoInterval();
      case SourceInterval.Between(BigDecimal lower, BigDecimal upper) -> {
        if (lower.compareTo(value) > 0 || upper.compareTo(value) < 0) {
          findings.add(
              AssessmentCode.INTERVAL_EXCLUDES_VALUE,
              indicator,
              observation,
              "et interval, der ikke rummer tallet",
              "et interval, der rummer tallet");
          yield new Spread.NoInterval();
        }
        yield new Spread.Between(lower, upper);
      }
    };
  }

  private Figure counted(
      Indicator indicator, Observation observation, long numerator, long denominator) {
    if (indicator.measure() instanceof Measure.Count) {
      return doesNotFit(indicator, observation, "tæller og nævner", "et antal");
    }
    if (indicator.measure() instanceof Measure.Proportion && numerator > denominator) {
      findings.add(
          AssessmentCode.PART_EXCEEDS_WHOLE,
          indicator,
          observation,
          "en tæller over nævneren",
          "en tæller, der højst er nævneren");
      return new Figure.Unknown(Absence.MISSING);
    }
    return CountedFigure.of(indicator, numerator, denominator, false);
  }

  private Figure tallied(
      Indicator indicator, Observation observation, long count, List<Provenance> sources) {
    return switch (indicator.measure()) {
      case Measure.Count whole ->
          new Figure.Known(
              BigDecimal.valueOf(count), Uncertainty.none(), new Counts.NotCounted(), false);
      case Measure.PopulationRate rate ->
          switch (inhabitants.of(rate, observation.area(), observation.period())) {
            case Inhabitants.Head.Count(long persons, List<Provenance> from) -> {
              sources.addAll(from);
              yield CountedFigure.of(indicator, count, persons, false);
            }
            case Inhabitants.Head.Unknown(var period) -> {
              findings.addOnce(
                  AssessmentCode.POPULATION_MISSING,
                  indicator,
                  observation,
                  "intet folketal for " + period.label(),
                  "indikatoren \"" + rate.population() + "\" for " + period.label());
              yield new Figure.Unknown(Absence.MISSING);
            }
          };
      case Measure.Proportion proportion -> withoutWhole(indicator, observation);
      case Measure.Rate rate -> withoutWhole(indicator, observation);
      case Measure.SurveyShare share -> withoutWhole(indicator, observation);
      case Measure.Average average -> withoutWhole(indicator, observation);
    };
  }

  private Figure withoutWhole(Indicator indicator, Observation observation) {
    return doesNotFit(indicator, observation, "et antal uden nævner", "et tal med nævner");
  }

  private Figure doesNotFit(
      Indicator indicator, Observation observation, String found, String expected) {
    findings.add(AssessmentCode.READING_DOES_NOT_FIT, indicator, observation, found, expected);
    return new Figure.Unknown(Absence.MISSING);
  }
}
