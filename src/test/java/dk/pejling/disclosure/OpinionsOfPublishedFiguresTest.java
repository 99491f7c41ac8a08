package dk.pejling.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.Agreements;
import dk.pejling.agreement.Criteria;
import dk.pejling.agreement.IndicatorSketch;
import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.goal.CriterionId;
import dk.pejling.assessment.Assessment;
import dk.pejling.assessment.Assessor;
import dk.pejling.assessment.MethodVersion;
import dk.pejling.assessment.verdict.opinion.Obstacle;
import dk.pejling.assessment.verdict.opinion.Opinions;
import dk.pejling.assessment.verdict.opinion.SecondOpinion;
import dk.pejling.assessment.verdict.opinion.Trend;
import dk.pejling.observation.Observation;
import dk.pejling.observation.Observed;
import dk.pejling.period.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands beside a published verdict knows no more than the verdict. */
class OpinionsOfPublishedFiguresTest {
  private final Assessment assessment =
      new Assessor(MethodVersion.V1)
          .assess(
              Agreements.of(
                  List.of(IndicatorSketch.proportion("a").make()),
                  Criteria.target("1.1", "a", "10")),
              figures(),
              List.of(),
              LocalDate.of(2025, 12, 12));

  @Test
  void aYearWithASmallCountHidesTheTrend() {
    assertThat(before().trend()).isInstanceOf(Trend.NotSignificant.class);
    assertThat(published().trend())
        .isEqualTo(new Trend.NotCalculable(new Obstacle.YearHidden(new Period.Year(2022))));
  }

  @Test
  void itHidesTheForecastThoughTheVerdictStands() {
    assertThat(before().forecast()).isInstanceOf(SecondOpinion.Forecast.class);
    assertThat(published().forecast())
        .isEqualTo(new SecondOpinion.NotCalculable(new Obstacle.YearHidden(new Period.Year(2022))));
    assertThat(published().growth()).isInstanceOf(SecondOpinion.Growth.class);
  }

  private Opinions before() {
    return assessment.criteria().getFirst().areas().stream()
        .filter(each -> each.area().equals(new AreaId("825")))
        .findFirst()
        .orElseThrow()
        .opinions();
  }

  private Opinions published() {
    return new DisclosureControl()
        .disclose(assessment)
        .verdict(new CriterionId("1.1"), new AreaId("825"))
        .opinions();
  }

  /** Falling everywhere; Læsø has 3 of 100 in 2022. */
  private static List<Observation> figures() {
    List<Observation> figures = new ArrayList<>();
    for (int year = 2020; year <= 2025; year++) {
      long part = 60 - 8L * (year - 2020);
      for (String area : List.of("860", "810", "787", "773")) {
        figures.add(Observed.counted("a", area, year, part, 100));
      }
      figures.add(Observed.counted("a", "825", year, year == 2022 ? 3 : part, 100));
    }
    return figures;
  }
}
