package dk.pejling.assessment.surprise;

import dk.pejling.agreement.indicator.Indicator.SeriesBreak;
import dk.pejling.assessment.surprise.TwoPeriods.Row;
import dk.pejling.finding.Finding;
import dk.pejling.observation.Observation;
import dk.pejling.observation.Observed;
import dk.pejling.period.Period;
import java.time.LocalDate;
import java.util.List;

/** Two periods as the rules of surprises are tried on them. */
abstract class SurpriseSamples {
  static TwoPeriods values(String then, String now) {
    return TwoPeriods.of(Row.empty().value(then), Row.empty().value(now));
  }

  static TwoPeriods counts(long numerator, long denominator) {
    return TwoPeriods.of(Row.empty(), december().counts(numerator, denominator));
  }

  static Row december() {
    return Row.empty().measured(LocalDate.of(2025, 12, 1));
  }

  /**
   * Of Klynge Nord's three municipalities, half in the first and a quarter in each of the others.
   */
  static Observation[] source(long half, long wholeHalf) {
    return new Observation[] {
      Observed.counted("genind", "860", 2025, half, wholeHalf),
      Observed.counted("genind", "810", 2025, half / 2, wholeHalf / 2),
      Observed.counted("genind", "825", 2025, half / 2, wholeHalf / 2)
    };
  }

  static SeriesBreak breakFrom(int year) {
    return new SeriesBreak(new Period.Year(year), "ny opgørelse");
  }

  static List<String> codes(Surprises surprises) {
    return surprises.findings().stream().map(Finding::code).toList();
  }
}
