package dk.pejling.report.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.AgreementSketch;
import dk.pejling.agreement.IndicatorSketch;
import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.indicator.Breakdown;
import dk.pejling.agreement.indicator.Group;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.assessment.verdict.Absence;
import dk.pejling.assessment.verdict.Counts;
import dk.pejling.assessment.verdict.Spread;
import dk.pejling.disclosure.DisclosedPoint;
import dk.pejling.disclosure.DisclosedSeries;
import dk.pejling.disclosure.DisclosedStatus;
import dk.pejling.period.Period;
import dk.pejling.report.DocumentText;
import dk.pejling.report.InputSketch;
import dk.pejling.report.ReportInput;
import dk.pejling.report.SmallStatus;
import dk.pejling.report.material.Material;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Groups beside everyone in the catalogue of indicators. */
class BreakdownTablesTest {
  private static final Breakdown SEX = new Breakdown("køn", List.of("kvinder", "mænd"));
  private static final Group WOMEN = new Group.Part("køn", "kvinder");
  private static final Group MEN = new Group.Part("køn", "mænd");
  private static final Indicator DIVIDED = IndicatorSketch.proportion("genind").divided(SEX);

  @Test
  void groupsStandAboveEveryoneWithRegionAndClusters() {
    assertThat(
            tables(
                series("1081", WOMEN, shown(2023, "29.0"), shown(2025, "27.94", "26.1", "29.8")),
                series("1081", MEN, shown(2023, "21.0"), shown(2025, "20.5", "19.0", "22.0")),
                series(
                    "1081", Group.EVERYONE, shown(2023, "25.0"), shown(2025, "24.1", "23", "25")),
                series("klynge-nord", WOMEN, hidden(2025)),
                series("klynge-nord", MEN, hidden(2025)),
                series("klynge-nord", Group.EVERYONE, shown(2025, "24.0", "22.5", "25.6")),
                series("klynge-vest", WOMEN, absent(2025, Absence.INCOMPLETE)),
                series("klynge-vest", MEN, shown(2025, "19.9", "17", "23.1")),
                series("klynge-vest", Group.EVERYONE, shown(2025, "24.4", "22", "27"))))
        .isEqualTo(
            """
            tabel [opdelt-genind-1] Tabel Kvinder har en højere andel end mænd i regionen: 27,9 mod 20,5~pct. | Opdelt på køn, pct.
              Køn | Regionen 2023 | Regionen 2025 | 95~% CI | Klynge Nord 2025 | 95~% CI | Klynge Vest 2025 | 95~% CI
              --
              Kvinder | 29,0 | 27,9 | (26,1-29,8) | <skjult, skjult>x2 | <(a)>x2
              Mænd | 21,0 | 20,5 | (19,0-22,0) | <skjult, skjult>x2 | 19,9 | (17,0-23,1)
              --
              = Alle | 25,0 | 24,1 | (23,0-25,0) | 24,0 | (22,5-25,6) | 24,4 | (22,0-27,0)
              note: (a): ikke alle områder har tal. skjult: af hensyn til diskretion. 2025 er foreløbige tal.
            """);
  }

  @Test
  void overlappingIntervalsAreToldOf() {
    assertThat(
            tables(
                series("1081", WOMEN, shown(2025, "22.0", "20", "24")),
                series("1081", MEN, shown(2025, "21.0", "19", "23")),
                series("1081", Group.EVERYONE, shown(2025, "21.5", "20", "23"))))
        .contains("end mænd i regionen: 22,0 mod 21,0~pct.; intervallerne overlapper |");
  }

  @Test
  void whatIsAlikeOnPaperIsAlike() {
    assertThat(
            tables(
                series("1081", WOMEN, shown(2025, "21.04")),
                series("1081", MEN, shown(2025, "21.01")),
                series("1081", Group.EVERYONE, shown(2025, "21.0"))))
        .contains("Kvinder og mænd har samme andel i regionen: 21,0~pct. |");
  }

  @Test
  void hiddenGroupsAreNotCompared() {
    assertThat(
            tables(
                series("1081", WOMEN, hidden(2025)),
                series("1081", MEN, shown(2025, "21.0")),
                series("1081", Group.EVERYONE, shown(2025, "21.0"))))
        .contains("Grupperne kan ikke sammenlignes i regionen", "Kvinder | <skjult, skjult>");
  }

  @Test
  void theLatestPeriodIsOneThatAllGroupsHave() {
    assertThat(
            tables(
                series("1081", WOMEN, shown(2024, "20.0")),
                series("1081", MEN, shown(2024, "19.0"), shown(2025, "18.0")),
                series("1081", Group.EVERYONE, shown(2024, "19.5"), shown(2025, "18.5"))))
        .contains("Regionen 2024", "20,0 mod 19,0");
  }

  @Test
  void whatWasNotPublishedIsSaid() {
    assertThat(tables(series("1081", Group.EVERYONE, shown(2025, "21.0"))))
        .isEqualTo("body: Der er ingen tal opdelt på køn, der kan vises.\n");
  }

  @Test
  void anIndicatorThatIsNotDividedHasNoTable() {
    Material material = material(IndicatorSketch.proportion("genind").make(), List.of());

    assertThat(new BreakdownTables(material, IndicatorSketch.proportion("genind").make()).tables())
        .isEmpty();
  }

  @Test
  void valuesOfTheCatalogueAreEveryones() {
    Material material =
        material(
            DIVIDED,
            List.of(
                series("1081", WOMEN, shown(2023, "99.0")),
                series("1081", Group.EVERYONE, shown(2025, "21.0"))));

    assertThat(DocumentText.of(new ValueTables(material, DIVIDED).tables()))
        .contains("21,0")
        .doesNotContain("99,0", "2023");
  }

  private static String tables(DisclosedSeries... series) {
    return DocumentText.of(
        new BreakdownTables(material(DIVIDED, List.of(series)), DIVIDED).tables());
  }

  private static Material material(Indicator indicator, List<DisclosedSeries> series) {
    ReportInput input = SmallStatus.input();
    List<Indicator> indicators = new ArrayList<>(input.status().agreement().indicators());
    indicators.set(0, indicator);
    Agreement agreement = AgreementSketch.with(indicators, input.status().agreement().criteria());
    DisclosedStatus status = input.status();
    return new Material(
        InputSketch.like(input)
            .status(
                new DisclosedStatus(
                    agreement,
                    status.asOf(),
                    status.method(),
                    series,
                    status.criteria(),
                    status.standings(),
                    status.statements(),
                    List.of(),
                    status.findings()))
            .input());
  }

  private static DisclosedSeries series(String area, Group group, DisclosedPoint... points) {
    return new DisclosedSeries(new IndicatorId("genind"), new AreaId(area), group, List.of(points));
  }

  private static DisclosedPoint shown(int year, String value) {
    return shown(year, value, new Spread.NoInterval());
  }

  private static DisclosedPoint shown(int year, String value, String lower, String upper) {
    return shown(year, value, new Spread.Between(new BigDecimal(lower), new BigDecimal(upper)));
  }

  private static DisclosedPoint shown(int year, String value, Spread spread) {
    return new DisclosedPoint.Shown(
        new Period.Year(year),
        new BigDecimal(value),
        spread,
        new Counts.NotCounted(),
        year == 2025,
        false,
        List.of());
  }

  private static DisclosedPoint hidden(int year) {
    return new DisclosedPoint.Hidden(new Period.Year(year));
  }

  private static DisclosedPoint absent(int year, Absence why) {
    return new DisclosedPoint.Absent(new Period.Year(year), why);
  }
}
