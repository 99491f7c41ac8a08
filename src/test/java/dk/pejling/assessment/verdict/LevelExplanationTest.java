package dk.pejling.assessment.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.Agreements;
import dk.pejling.agreement.Criteria;
import dk.pejling.agreement.IndicatorSketch;
import dk.pejling.agreement.geography.Area;
import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.Indicator.Measure;
import dk.pejling.assessment.verdict.Basis.Certainty;
import dk.pejling.assessment.verdict.Basis.Point;
import dk.pejling.assessment.verdict.Explanation.Line;
import dk.pejling.period.Period;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class LevelExplanationTest {
  private static final Agreement AGREEMENT =
      Agreements.of(
          List.of(
              IndicatorSketch.proportion("andel").make(),
              IndicatorSketch.proportion("op").higherIsBetter().make(),
              IndicatorSketch.proportion("rate")
                  .measuredAs(new Measure.Rate())
                  .in(
                      new Indicator.Unit(
                          "pr. 1.000 borgere 65+", "pr. 1.000", BigDecimal.valueOf(1000), 1))
                  .make(),
              IndicatorSketch.proportion("dage")
                  .measuredAs(new Measure.Average())
                  .in(new Indicator.Unit("dage", "dage", BigDecimal.ONE, 1))
                  .make()));
  private static final Area REGION = AGREEMENT.geography().region();

  @Test
  void maintained() {
    Explanation explanation =
        explain(
            Criteria.maintain("1.6", "op", "90.0", "0"),
            Verdict.MAINTAINED,
            new Basis.Level(
                point(2023, "91.0"),
                point(2025, "91.4"),
                new BigDecimal("90.0"),
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                Certainty.SURELY_MET));

    assertThat(explanation.sentence())
        .isEqualTo(
            "Andelen er steget fra 91,0 pct. (2023) til 91,4 pct. (2025). Kravet om mindst 90,0 pct."
                + " er opfyldt. Kravet er sikkert opfyldt, også når usikkerheden regnes med.");
    assertThat(explanation.arithmetic())
        .containsExactly(
            new Line("Krav", "mindst", "90,0"), new Line("Forskel", "91,4 − 90,0", "1,4"));
  }

  @Test
  void notMaintainedAndMaintainedWithinTolerance() {
    assertThat(
            sentence(
                Criteria.maintain("1.6", "op", "90.0", "0"),
                Verdict.NOT_MAINTAINED,
                new Basis.Level(
                    point(2023, "91.0"),
                    point(2025, "89.2"),
                    new BigDecimal("90.0"),
                    BigDecimal.ZERO,
                    new BigDecimal("0.8"),
                    Certainty.NO_INTERVAL)))
        .contains("Kravet om mindst 90,0 pct. er ikke opfyldt: afstanden er 0,8 pct.point.");
    assertThat(
            sentence(
                Criteria.maintain("1.6", "op", "90.0", "1"),
                Verdict.MAINTAINED,
                new Basis.Level(
                    point(2023, "91.0"),
                    point(2025, "89.2"),
                    new BigDecimal("90.0"),
                    BigDecimal.ONE,
                    BigDecimal.ZERO,
                    Certainty.NO_INTERVAL)))
        .contains("Kravet om mindst 90,0 pct. er opfyldt inden for tolerancen på 1 pct.point.");
  }

  @Test
  void targetThatWasMetFromTheStart() {
    assertThat(
            sentence(
                Criteria.target("1.3", "andel", "22.0"),
                Verdict.MAINTAINED,
                new Basis.Level(
                    point(2023, "21.6"),
                    point(2025, "21.0"),
                    new BigDecimal("22.0"),
                    BigDecimal.ZERO,
                    BigDecimal.ZERO,
                    Certainty.NO_INTERVAL)))
        .contains(
            "Måltallet var nået allerede ved baseline og skal fastholdes. Kravet om højst 22,0 pct."
                + " er opfyldt.");
  }

  @Test
  void insideAndOutsideARange() {
    SuccessCriterion range = Criteria.range("1.8", "andel", "10", "15");

    assertThat(
            sentence(
                range,
                Verdict.WITHIN,
                new Basis.WithinRange(
                    point(2025, "12.3"), BigDecimal.TEN, BigDecimal.valueOf(15), BigDecimal.ZERO)))
        .isEqualTo("Andelen er 12,3 pct. (2025). Det er inden for 10,0-15,0 pct.");
    assertThat(
            sentence(
                range,
                Verdict.OUTSIDE,
                new Basis.WithinRange(
                    point(2025, "9.5"),
                    BigDecimal.TEN,
                    BigDecimal.valueOf(15),
                    new BigDecimal("-0.5"))))
        .isEqualTo(
            "Andelen er 9,5 pct. (2025). Det er 0,5 pct.point under intervallet 10,0-15,0 pct.");
  }

  private static String sentence(SuccessCriterion criterion, Verdict verdict, Basis basis) {
    return explain(criterion, verdict, basis).sentence();
  }

  private static Explanation explain(SuccessCriterion criterion, Verdict verdict, Basis basis) {
    return new Explainer().explain(AGREEMENT, criterion, REGION, verdict, basis);
  }

  private static Point point(int year, String value) {
    return new Point(new Period.Year(year), new BigDecimal(value));
  }
}
