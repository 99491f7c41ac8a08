package dk.pejling.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.AgreementSketch;
import dk.pejling.agreement.Places;
import dk.pejling.agreement.geography.AreaLevel;
import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.Indicator.Direction;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.observation.Observation;
import dk.pejling.observation.Observed;
import dk.pejling.observation.Reading;
import dk.pejling.period.Period;
import dk.pejling.report.document.Block;
import dk.pejling.report.document.Cell;
import dk.pejling.report.document.Document;
import dk.pejling.report.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever is missing, the report says so in words. */
class EveryCellTest {
  @Test
  void noCellIsEmpty() {
    assertNoEmptyCell(Written.delivered(SmallStatus.input()));
  }

  @Test
  void withoutFiguresEverythingSaysWhy() {
    Document document =
        Written.delivered(SmallStatus.input(AgreementSketch.two(), List.of(), List.of()));

    assertNoEmptyCell(document);
    assertThat(DocumentText.of(document))
        .contains("kan **ingen af de 5 succeskriterier** vurderes")
        .contains("Ingen klynge har indsendt et statusskema.")
        .contains("Der er ingen egne mål at gengive, fordi alle statusskemaer mangler.")
        .contains("Ingen klynge har vurderet behovet for revision; alle statusskemaer mangler.")
        .doesNotContain("tabel [egne-maal]", "tabel [revision-tabel]", "tabel [datakomplethed]")
        .contains("Der er ikke modtaget tal for indikatoren");
  }

  @Test
  void rivalProgressSheetsAreNotCountedAsDelivered() {
    ReportInput one = SmallStatus.input(AgreementSketch.two(), List.of(), List.of());
    SourceFile.ProgressSheet sheet =
        SmallStatus.input().files().stream()
            .filter(SourceFile.ProgressSheet.class::isInstance)
            .map(SourceFile.ProgressSheet.class::cast)
            .findFirst()
            .orElseThrow();
    ReportInput rivals = InputSketch.like(one).files(List.of(sheet, sheet)).input();

    assertThat(DocumentText.of(Written.delivered(rivals)))
        .contains("Flere statusskemaer; ingen er brugt")
        .contains("ingen har udfyldt alt");
  }

  @Test
  void aYearStandsBeforeItsQuarters() {
    Reading reading = new Reading.Counted(70, 300);
    List<Observation> figures =
        Stream.of(
                new Period.Quarter(2024, 4),
                new Period.Year(2024),
                new Period.Quarter(2024, 1),
                new Period.Year(2023))
            .map(period -> Observed.in(period, "genind", "860", reading))
            .toList();

    Document document =
        Written.delivered(SmallStatus.input(AgreementSketch.two(), figures, List.of()));

    assertThat(DocumentText.of(document))
        .containsPattern(
            "Område \\| 2023 \\| 2024 \\| 2024[^|]*1\\. kvt\\.[^|]*\\| 2024[^|]*4\\. kvt\\.");
  }

  @Test
  void smallCountsShowNoFigure() {
    List<Observation> small = new ArrayList<>();
    for (String area : List.of("860", "810", "825", "787", "773")) {
      for (int year = 2022; year <= 2025; year++) {
        small.add(Observed.counted("genind", area, year, area.equals("860") ? 0 : 1, 7));
      }
    }
    Document document =
        Written.delivered(SmallStatus.input(AgreementSketch.two(), small, List.of()));

    assertNoEmptyCell(document);
    assertThat(DocumentText.of(document))
        .contains("skjult")
        .doesNotContain("1/7")
        .doesNotContain("14,3")
        .doesNotContain("11,4");
  }

  @Test
  void onePejlemaerkeWithoutTargetAndWithPooledBaseline() {
    Document document =
        Written.delivered(SmallStatus.input(followed(), SmallStatus.figures(), List.of()));

    assertNoEmptyCell(document);
    assertThat(DocumentText.of(document))
        .contains("kan **succeskriteriet** ikke vurderes")
        .contains("intet måltal fastsat")
        .contains("2022-2024")
        .contains("Tallet er faldet fra 23,1 (2022-2024) til 21,4 (2025)")
        .doesNotContain("Krævet vej");
  }

  /** Baseline 2022-2024 in the region: 576 of 2,490, which is 23.1 per cent. */
  private static Agreement followed() {
    Agreement usual = AgreementSketch.two();
    Indicator indicator =
        AgreementSketch.indicator(
            "genind", "Genindlæggelser", "udskrivninger", Direction.LOWER_IS_BETTER);
    return new Agreement(
        usual.id(),
        usual.title(),
        usual.parties(),
        usual.vision(),
        usual.term(),
        usual.committee(),
        usual.dataStanding(),
        usual.lightRule(),
        usual.geography(),
        usual.reports(),
        usual.reportingPeriods(),
        List.of(),
        List.of(),
        usual.pejlemaerker().subList(0, 1),
        List.of(),
        List.of(),
        usual.sources(),
        List.of(indicator),
        List.of(
            new SuccessCriterion.NoTarget(
                AgreementSketch.frame("1.1", "Genindlæggelser", AreaLevel.MUNICIPALITY),
                new SuccessCriterion.Followed.By(
                    new IndicatorId("genind"), new Period.Years(2022, 2024)))),
        List.of(),
        Places.unread());
  }

  private static void assertNoEmptyCell(Document document) {
    List<Cell> cells =
        all(document.blocks())
            .filter(Table.class::isInstance)
            .map(Table.class::cast)
            .flatMap(table -> table.groups().stream())
            .flatMap(group -> group.rows().stream())
            .flatMap(row -> row.cells().stream())
            .toList();
    assertThat(cells).isNotEmpty().noneMatch(cell -> DocumentText.cell(cell).isBlank());
  }

  private static Stream<Block> all(List<Block> blocks) {
    return blocks.stream()
        .flatMap(
            block ->
                block instanceof Block.Columns columns
                    ? columns.columns().stream().flatMap(column -> all(column.blocks()))
                    : Stream.of(block));
  }
}
