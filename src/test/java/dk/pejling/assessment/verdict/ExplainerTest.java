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
import dk.pejling.assessment.verdict.Basis.Extremes;
import dk.pejling.assessment.verdict.Basis.Point;
import dk.pejling.assessment.verdict.Explanation.Line;
import dk.pejling.assessment.verdict.Explanation.Part;
import dk.pejling.period.Period;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplainerTest {
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
  void fallingTooSlowlyWithUncertainty() {
    Explanation explanation =
        explain(
            Criteria.target("1.3", "andel", "19.0"),
            Verdict.BEHIND_LIMITED,
            pace("21.6", "21.0", "19.0", Certainty.SURELY_NOT_MET, Certainty.WITHIN_UNCERTAINTY));

    assertThat(explanation.sentence())
        .isEqualTo(
            "Andelen er faldet fra 21,6 pct. (2023) til 21,0 pct. (2025). Det krævede tempo er 0,65"
                + " pct.point om året, det faktiske 0,30: 46 pct. af det krævede. Om regionen ligger"
                + " på den krævede vej (20,3 pct. i 2025), er inden for usikkerheden; måltallet er"
                + " sikkert ikke nået.");
    assertThat(explanation.parts())
        .filteredOn(Part::strong)
        .extracting(Part::text)
        .containsExactly(" 46 pct. af det krævede.");
    assertThat(explanation.arithmetic())
        .containsExactly(
            new Line("Krævet", "(19,0 − 21,6) : 4 år", "−0,65"),
            new Line("Faktisk", "(21,0 − 21,6) : 2 år", "−0,30"),
            new Line("Tempo", "−0,30 : −0,65", "46 pct."));
  }

  @Test
  void risingTheWrongWayWithoutInterval() {
    Explanation explanation =
        explain(
            Criteria.target("1.1", "rate", "50.0"),
            Verdict.WRONG_DIRECTION,
            pace("58.5", "59.1", "50.0", Certainty.NO_INTERVAL, Certainty.NO_INTERVAL));

    assertThat(explanation.sentence())
        .isEqualTo(
            "Tallet er steget fra 58,5 (2023) til 59,1 pr. 1.000 borgere 65+ (2025). Det krævede"
                + " tempo er et fald på 2,13 pr. 1.000 om året, men det faktiske er en stigning på"
                + " 0,30: den forkerte vej. På den krævede vej skulle tallet være 54,3 pr. 1.000"
                + " borgere 65+ i 2025. Der er intet konfidensinterval, så usikkerheden kendes ikke.");
    assertThat(explanation.arithmetic().getLast())
        .isEqualTo(new Line("Tempo", "0,30 : −2,13", "−14 pct."));
  }

  @Test
  void achieved() {
    assertThat(
            sentence(
                Criteria.target("1.4", "dage", "8.0"),
                Verdict.ACHIEVED,
                pace("9.6", "7.9", "8.0", Certainty.WITHIN_UNCERTAINTY, Certainty.SURELY_MET)))
        .isEqualTo(
            "Tallet er faldet fra 9,6 dage (2023) til 7,9 dage (2025). Måltallet 8,0 dage i 2027 er"
                + " nået. Afstanden til måltallet er inden for usikkerheden.");
  }

  @Test
  void notAchieved() {
    assertThat(
            sentence(
                Criteria.target("1.4", "dage", "8.0"),
                Verdict.NOT_ACHIEVED,
                pace("9.6", "8.2", "8.0", Certainty.SURELY_NOT_MET, Certainty.SURELY_NOT_MET)))
        .isEqualTo(
            "Tallet er faldet fra 9,6 dage (2023) til 8,2 dage (2025). Måltallet 8,0 dage i 2027 er"
                + " ikke nået: der mangler 0,2 dage, og tempoet var 175 pct. af det krævede."
                + " Måltallet er sikkert ikke nået, også når usikkerheden regnes med.");
  }

  @Test
  void unchanged() {
    assertThat(
            sentence(
                Criteria.target("1.3", "andel", "5"),
                Verdict.BEHIND_LIMITED,
                pace("10", "10", "5", Certainty.NO_INTERVAL, Certainty.NO_INTERVAL)))
        .startsWith(
            "Andelen er uændret: 10,0 pct. både i 2023 og i 2025. Det krævede tempo er 1,25"
                + " pct.point om året, det faktiske 0,00: 0 pct. af det krævede.");
  }

  @Test
  void figuresThatLookAlikeGetMoreDecimals() {
    assertThat(
            sentence(
                Criteria.target("1.3", "andel", "19"),
                Verdict.BEHIND_LIMITED,
                pace("21.04", "20.96", "19", Certainty.NO_INTERVAL, Certainty.NO_INTERVAL)))
        .startsWith("Andelen er faldet fra 21,04 pct. (2023) til 20,96 pct. (2025).");
  }

  /** From 58.46 to 55.34 is -1.56 a year; 58.5 and 55.3 would give -1.60. */
  @Test
  void arithmeticShowsEnoughDecimalsToBeDoneAgain() {
    assertThat(
            explain(
                    Criteria.target("1.1", "rate", "50.0"),
                    Verdict.BEHIND_PROGRESSING,
                    pace("58.46", "55.34", "50.0", Certainty.NO_INTERVAL, Certainty.NO_INTERVAL))
                .arithmetic())
        .containsExactly(
            new Line("Krævet", "(50,0 − 58,46) : 4 år", "−2,12"),
            new Line("Faktisk", "(55,34 − 58,46) : 2 år", "−1,56"),
            new Line("Tempo", "−1,56 : −2,12", "74 pct."));
  }

  /** R = 0.9496 is not on track, so it must not read 95 per cent. */
  @Test
  void percentageNeverRoundsAcrossABoundary() {
    assertThat(
            explain(
                    Criteria.target("1.3", "andel", "0"),
                    Verdict.BEHIND_PROGRESSING,
                    pace("100", "52.52", "0", Certainty.NO_INTERVAL, Certainty.NO_INTERVAL))
                .arithmetic()
                .getLast()
                .result())
        .isEqualTo("94,96 pct.");
  }

  @Test
  void distanceNamesTheAreas() {
    Basis.Pace pace = pace("8.3", "7.4", "6.0", Certainty.NO_INTERVAL, Certainty.NO_INTERVAL);
    Explanation explanation =
        explain(
            Criteria.gap("3.4", "andel", "6.0"),
            Verdict.BEHIND_PROGRESSING,
            new Basis.Distance(
                pace,
                new Extremes("Morsø", new BigDecimal("25.1"), "Aalborg", new BigDecimal("16.8")),
                new Extremes("Morsø", new BigDecimal("24.8"), "Aalborg", new BigDecimal("17.4")),
                new BigDecimal("1.494"),
                new BigDecimal("1.425")));

    assertThat(explanation.sentence())
        .isEqualTo(
            "Forskellen er faldet fra 8,3 pct.point (2023) til 7,4 pct.point (2025). I 2023 lå Morsø"
                + " højest med 25,1 pct. og Aalborg lavest med 16,8 pct.; i 2025 ligger Morsø højest"
                + " med 24,8 pct. og Aalborg lavest med 17,4 pct. Det krævede tempo er 0,58"
                + " pct.point om året, det faktiske 0,45: 78 pct. af det krævede. Det højeste tal er"
                + " 1,43 gange det laveste mod 1,49 ved baseline.");
    assertThat(explanation.arithmetic())
        .startsWith(
            new Line("Forskel 2023", "25,1 − 16,8", "8,3"),
            new Line("Forskel 2025", "24,8 − 17,4", "7,4"))
        .hasSize(5);
  }

  private static String sentence(SuccessCriterion criterion, Verdict verdict, Basis basis) {
    return explain(criterion, verdict, basis).sentence();
  }

  private static Explanation explain(SuccessCriterion criterion, Verdict verdict, Basis basis) {
    return new Explainer().explain(AGREEMENT, criterion, REGION, verdict, basis);
  }

  /** Two of four years gone. */
  private static Basis.Pace pace(
      String baseline,
      String latest,
      String target,
      Certainty againstTarget,
      Certainty againstPath) {
    BigDecimal from = new BigDecimal(baseline);
    BigDecimal gone = new BigDecimal(latest).subtract(from);
    BigDecimal way = new BigDecimal(target).subtract(from);
    BigDecimal two = BigDecimal.valueOf(2);
    return new Basis.Pace(
        point(2023, baseline),
        point(2025, latest),
        point(2027, target),
        two,
        BigDecimal.valueOf(4),
        gone.divide(two),
        way.divide(BigDecimal.valueOf(4)),
        gone.multiply(two).divide(way, MathContext.DECIMAL128).setScale(20, RoundingMode.HALF_EVEN),
        from.add(way.divide(two)),
        againstTarget,
        againstPath);
  }

  private static Point point(int year, String value) {
    return new Point(new Period.Year(year), new BigDecimal(value));
  }
}
