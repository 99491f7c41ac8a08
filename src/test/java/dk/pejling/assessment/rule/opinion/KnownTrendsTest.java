package dk.pejling.assessment.rule.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.pejling.agreement.IndicatorSketch;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.Indicator.Measure;
import dk.pejling.assessment.SeriesPoint;
import dk.pejling.assessment.verdict.opinion.Obstacle;
import dk.pejling.assessment.verdict.opinion.Trend;
import dk.pejling.period.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every case of OHID Fingertips' trend calculators. */
class KnownTrendsTest {
  private static final String FILE = "fingertips-trend.csv";
  private static final String PATIENTS_OVER_65 = "FingertipsNext 93468 GP pop 65+ England";

  /** FingertipsNext has no intervals for it and reports no change; see the test below. */
  static Stream<String> cases() {
    return cases(KnownAnswers.kept(FILE)).keySet().stream()
        .filter(name -> !name.equals(PATIENTS_OVER_65));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void saysTheSame(String name) {
    List<NamedCsvRecord> years = yearsOf(name);

    assertThat(label(trend(years), years)).isEqualTo(years.getFirst().getField("expected_trend"));
  }

  /** As noted beside the case: 47.90 by the counts, 46.77 by the intervals. */
  @Test
  void bothMethodsGiveThePublishedChiSquare() {
    List<NamedCsvRecord> years = yearsOf("fingertips-open/TrendMarkerCalculatorTest Set1");

    assertThat(chiSquare(trend(years, new Measure.Proportion()))).isEqualTo("47.90");
    assertThat(chiSquare(trend(years, new Measure.SurveyShare()))).isEqualTo("46.77");
  }

  /**
   * FingertipsNext puts every indicator through the regression; without intervals that finds
   * nothing and reports no change. A proportion with counts needs no interval (method §2), and with
   * ten million people the rise is beyond doubt. Without its counts we say that it can't be
   * calculated rather than that nothing changed.
   */
  @Test
  void aProportionWithoutIntervalsIsJudgedByItsCounts() {
    List<NamedCsvRecord> years = yearsOf(PATIENTS_OVER_65);

    assertThat(years.getFirst().getField("expected_trend")).isEqualTo("NoChange");
    assertThat(label(trend(years, new Measure.Proportion()), years)).isEqualTo("Increasing");
    assertThat(chiSquare(trend(years, new Measure.Proportion()))).isEqualTo("3167.80");
    assertThat(trend(years, new Measure.SurveyShare()))
        .isEqualTo(new Trend.NotCalculable(new Obstacle.NoInterval(new Period.Year(2020))));
  }

  @ParameterizedTest
  @CsvSource({
    "fingertips-open Proportion Set2, EveryoneCounted",
    "FingertipsNext 41101 Emergency readmissions, NoInterval",
    "FingertipsNext 40501 without newest point, TooFewYears"
  })
  void saysWhyItCanNotBeCalculated(String name, String why) {
    List<NamedCsvRecord> years = yearsOf(name);

    assertThat(((Trend.NotCalculable) trend(years)).why().getClass().getSimpleName())
        .isEqualTo(why);
  }

  @Test
  @EnabledIf(
      value = "dk.pejling.assessment.rule.opinion.KnownAnswers#wholeArePresent",
      disabledReason = "the folder with known answers isn't there")
  void theKeptCasesAreAllThereAre() {
    assertThat(KnownAnswers.kept(FILE).stream().map(NamedCsvRecord::getFields))
        .containsExactlyElementsOf(
            KnownAnswers.whole(FILE).stream().map(NamedCsvRecord::getFields).toList());
  }

  private static List<NamedCsvRecord> yearsOf(String name) {
    return cases(KnownAnswers.kept(FILE)).getOrDefault(name, List.of());
  }

  private static Map<String, List<NamedCsvRecord>> cases(List<NamedCsvRecord> records) {
    return records.stream()
        .collect(
            Collectors.groupingBy(
                each -> each.getField("case"), LinkedHashMap::new, Collectors.toList()));
  }

  private static Trend trend(List<NamedCsvRecord> years) {
    boolean proportion = years.getFirst().getField("value_type").startsWith("Proportion");
    return trend(years, proportion ? new Measure.Proportion() : new Measure.SurveyShare());
  }

  private static Trend trend(List<NamedCsvRecord> years, Measure measure) {
    IndicatorSketch sketch = IndicatorSketch.proportion("a").measuredAs(measure);
    boolean high = years.getFirst().getField("polarity").equals("High is good");
    Indicator indicator = high ? sketch.higherIsBetter().make() : sketch.make();
    return TrendRule.of(
        indicator,
        Yearly.series(years.stream().map(each -> point(each, indicator, measure)).toList()));
  }

  private static SeriesPoint point(NamedCsvRecord each, Indicator indicator, Measure measure) {
    int year = Integer.parseInt(each.getField("year"));
    if (measure instanceof Measure.Proportion) {
      return Yearly.counted(
          indicator,
          year,
          Long.parseLong(each.getField("count")),
          Long.parseLong(each.getField("denominator")));
    }
    String lower = each.getField("lower_ci95");
    return lower.isEmpty()
        ? Yearly.valued(new Period.Year(year), each.getField("value"))
        : Yearly.between(year, each.getField("value"), lower, each.getField("upper_ci95"));
  }

  /** As Fingertips names them; better or worse only where it judges. */
  private static String label(Trend trend, List<NamedCsvRecord> years) {
    boolean judged = years.getFirst().getField("polarity").endsWith("good");
    return switch (trend) {
      case Trend.Significant(var basis, Trend.Heading heading, boolean better) ->
          (heading == Trend.Heading.RISING ? "Increasing" : "Decreasing")
              + (judged ? better ? "AndGettingBetter" : "AndGettingWorse" : "");
      case Trend.NotSignificant none -> "NoChange";
      case Trend.NotCalculable none -> "CannotBeCalculated";
    };
  }

  private static String chiSquare(Trend trend) {
    BigDecimal chiSquare = ((Trend.Significant) trend).basis().line().chiSquare();
    return chiSquare.setScale(2, RoundingMode.HALF_UP).toPlainString();
  }
}
