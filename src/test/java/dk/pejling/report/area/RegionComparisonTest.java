package dk.pejling.report.area;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.indicator.Indicator.Direction;
import dk.pejling.assessment.verdict.Spread;
import dk.pejling.report.DocumentText;
import dk.pejling.report.SmallStatus;
import dk.pejling.report.material.Material;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Planer 2025: Hjørring 280/300, Brønderslev 150/160, Læsø 12/20, Thisted 170/200, Morsø 88/98. */
class RegionComparisonTest {
  private final Material material = new Material(SmallStatus.input());

  @Test
  void anAreaWhoseIntervalHoldsTheRegionsFigureIsNotSaidToDiffer() {
    assertThat(row("773")).contains("ingen sikker forskel").contains("3 af 5");
  }

  @Test
  void theWorstAreaIsLast() {
    assertThat(row("825")).contains("dårligere, sikker forskel").contains("5 af 5");
  }

  @Test
  void whatIsHiddenHasNoPlace() {
    assertThat(table("825").lines().filter(line -> line.contains("skjult")))
        .singleElement()
        .asString()
        .doesNotContain(" af 5")
        .doesNotContain(" af 4");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "| Ingen tal kan sammenlignes med regionens",
        "ALIKE | Det ene tal adskiller sig ikke statistisk sikkert fra regionens",
        "ALIKE UNCERTAIN | Ingen af to tal adskiller sig statistisk sikkert fra regionens",
        "WORSE | Det ene tal er sikkert dårligere end regionens",
        "WORSE ALIKE | Ét af to tal er sikkert dårligere end regionens; ingen er sikkert bedre",
        "BETTER ALIKE BETTER | To af tre tal er sikkert bedre end regionens; ingen er sikkert dårligere",
        "BETTER WORSE WORSE | Ét af tre tal er sikkert bedre end regionens og to sikkert dårligere"
      })
  void theSentenceCountsWhatCanBeSaidForCertain(String standings, String sentence) {
    List<Standing> all =
        standings == null
            ? List.of()
            : Stream.of(standings.split(" ")).map(Standing::valueOf).toList();

    assertThat(new ComparedSentence(all).text().replace('\u00A0', ' ')).isEqualTo(sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "LOWER_IS_BETTER, 18.0, 20.0, BETTER",
    "LOWER_IS_BETTER, 22.0, 24.0, WORSE",
    "LOWER_IS_BETTER, 20.0, 21.0, ALIKE",
    "HIGHER_IS_BETTER, 18.0, 20.0, WORSE",
    "HIGHER_IS_BETTER, 22.0, 24.0, BETTER",
    "HIGHER_IS_BETTER, 21.0, 22.0, ALIKE"
  })
  void aFigureDiffersWhereItsIntervalLiesBeyondTheRegions21(
      Direction direction, BigDecimal lower, BigDecimal upper, Standing expected) {
    assertThat(Standing.of(new Spread.Between(lower, upper), new BigDecimal("21.0"), direction))
        .isEqualTo(expected);
  }

  private String row(String area) {
    return table(area).lines().filter(line -> line.contains("lan")).findFirst().orElse("none");
  }

  private String table(String area) {
    return DocumentText.of(
        List.of(
            new RegionComparison(material, material.agreement().geography().area(new AreaId(area)))
                .block()));
  }
}
