package dk.pejling.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.Agreements;
import dk.pejling.agreement.Criteria;
import dk.pejling.agreement.IndicatorSketch;
import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.geography.AreaLevel;
import dk.pejling.agreement.goal.CriterionId;
import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.Indicator.Measure;
import dk.pejling.agreement.indicator.Indicator.RollUp;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.assessment.Assessor;
import dk.pejling.assessment.MethodVersion;
import dk.pejling.assessment.verdict.Explainer;
import dk.pejling.assessment.verdict.Explanation;
import dk.pejling.assessment.verdict.Spread;
import dk.pejling.assessment.verdict.VerdictHeadline;
import dk.pejling.assessment.verdict.opinion.Trend;
import dk.pejling.danish.DanishNumber;
import dk.pejling.observation.Observation;
import dk.pejling.observation.Observed;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The other kinds of docs/worked-example.md, calculated by hand there. */
class WorkedKindsTest {
  private static final String GOLDEN = "kinds.txt";
  private static final Agreement AGREEMENT =
      Agreements.of(
          List.of(
              IndicatorSketch.proportion("ventetid")
                  .measuredAs(new Measure.Average())
                  .in(new Indicator.Unit("dage", "dage", BigDecimal.ONE, 1))
                  .finest(AreaLevel.REGION)
                  .rolledUp(new RollUp.Published())
                  .make(),
              IndicatorSketch.proportion("trivsel")
                  .measuredAs(new Measure.SurveyShare())
                  .rolledUp(new RollUp.Weighted())
                  .higherIsBetter()
                  .make(),
              IndicatorSketch.proportion("ophold")
                  .measuredAs(new Measure.Rate())
                  .in(
                      new Indicator.Unit(
                          "pr. 1.000 borgere", "pr. 1.000", BigDecimal.valueOf(1000), 1))
                  .make(),
              IndicatorSketch.proportion("rygning").make(),
              IndicatorSketch.proportion("overvaegt")
                  .measuredAs(new Measure.SurveyShare())
                  .rolledUp(new RollUp.Published())
                  .make()),
          Criteria.range("1.3", "ventetid", "10", "15"),
          Criteria.target("1.4", "trivsel", "84.0"),
          Criteria.target("1.5", "ophold", "4.0"),
          Criteria.target("1.6", "rygning", "5.0"),
          Criteria.gap("2.2", "overvaegt", "6.0"),
          new SuccessCriterion.NoTarget(
              Criteria.frame("2.3", AreaLevel.REGION),
              new SuccessCriterion.Followed.By(new IndicatorId("ventetid"), Criteria.BASELINE)));

  @Test
  void verdictsAreThoseCalculatedByHand() throws IOException {
    DisclosedStatus status = disclosed();
    String told =
        told(status, "1.3", "1081")
            + told(status, "1.4", "klynge-vest")
            + told(status, "1.5", "787")
            + told(status, "1.6", "860")
            + told(status, "2.2", "1081")
            + told(status, "2.3", "1081");

    assertThat(told).isEqualTo(WorkedExample.golden(GOLDEN));
  }

  @Test
  void documentShowsTheSame() throws IOException {
    assertThat(Files.readString(Path.of("docs", "worked-example.md")))
        .contains(WorkedExample.golden(GOLDEN));
  }

  /** 100 x 0.9335568^3 = 81.36 and 101 x 1.0639078^3 = 121.63, of 20.000. */
  @Test
  void intervalIsByars() {
    DisclosedPoint.Shown latest =
        (DisclosedPoint.Shown)
            disclosed().series().stream()
                .filter(each -> each.indicator().value().equals("ophold"))
                .filter(each -> each.area().value().equals("787"))
                .findFirst()
                .orElseThrow()
                .points()
                .getLast();
    Spread.Between interval = (Spread.Between) latest.spread();

    assertThat(DanishNumber.of(interval.lower(), 3)).isEqualTo("4,068");
    assertThat(DanishNumber.of(interval.upper(), 3)).isEqualTo("6,081");
  }

  /** 500 x 50,000^2 : (150 x 350 x 500,000) = 47.62, above 9.5495. */
  @Test
  void trendIsThatCalculatedByHand() {
    Trend trend = disclosed().verdict(new CriterionId("1.6"), new AreaId("860")).opinions().trend();

    assertThat(trend)
        .isInstanceOfSatisfying(
            Trend.Significant.class,
            significant -> {
              assertThat(significant.heading()).isEqualTo(Trend.Heading.FALLING);
              assertThat(significant.better()).isTrue();
              assertThat(DanishNumber.of(significant.basis().line().chiSquare(), 2))
                  .isEqualTo("47,62");
            });
  }

  private static DisclosedStatus disclosed() {
    return new DisclosureControl()
        .disclose(
            new Assessor(MethodVersion.V1)
                .assess(AGREEMENT, figures(), List.of(), LocalDate.of(2025, 12, 12)));
  }

  private static List<Observation> figures() {
    List<Observation> figures =
        new ArrayList<>(
            List.of(
                Observed.valued("ventetid", "1081", 2023, "12.0"),
                Observed.valued("ventetid", "1081", 2025, "9.5"),
                Observed.valued("trivsel", "787", 2023, "80.0"),
                Observed.valued("trivsel", "773", 2023, "70.0"),
                Observed.valued("trivsel", "787", 2025, "82.0"),
                Observed.valued("trivsel", "773", 2025, "74.0"),
                Observed.counted("ophold", "787", 2023, 120, 20_000),
                Observed.counted("ophold", "787", 2025, 100, 20_000),
                Observed.valued("overvaegt", "773", 2023, "25.1"),
                Observed.valued("overvaegt", "787", 2023, "20.0"),
                Observed.valued("overvaegt", "860", 2023, "16.8"),
                Observed.valued("overvaegt", "773", 2025, "24.8"),
                Observed.valued("overvaegt", "787", 2025, "20.0"),
                Observed.valued("overvaegt", "860", 2025, "17.4")));
    for (int year = 2021; year <= 2025; year++) {
      figures.add(Observed.counted("rygning", "860", year, 50 - 10L * (year - 2021), 100));
    }
    return figures;
  }

  private static String told(DisclosedStatus status, String id, String area) {
    DisclosedCriterion criterion =
        status.criteria().stream()
            .filter(each -> each.criterion().id().equals(new CriterionId(id)))
            .findFirst()
            .orElseThrow();
    DisclosedCriterion.AreaVerdict judged = status.verdict(new CriterionId(id), new AreaId(area));
    Explanation explanation =
        new Explainer()
            .explain(
                AGREEMENT,
                criterion.criterion(),
                AGREEMENT.geography().area(new AreaId(area)),
                judged.verdict(),
                judged.basis());
    StringBuilder text =
        new StringBuilder(
            "%s %s: %s\n  %s\n"
                .formatted(
                    id,
                    AGREEMENT.geography().area(new AreaId(area)).name(),
                    VerdictHeadline.of(judged.verdict(), judged.basis()),
                    explanation.sentence()));
    explanation
        .arithmetic()
        .forEach(
            line ->
                text.append(
                    "  %s | %s | %s\n".formatted(line.label(), line.expression(), line.result())));
    return text.toString();
  }
}
