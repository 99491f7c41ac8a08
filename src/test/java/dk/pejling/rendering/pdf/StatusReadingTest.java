package dk.pejling.rendering.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.report.document.AreaPlot;
import dk.pejling.report.document.Block;
import dk.pejling.report.document.Mark;
import dk.pejling.report.document.StatusBlock.StandingPanel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a blind reader hears of verdicts that others see as marks. */
class StatusReadingTest {
  @Test
  void aFieldOfTheMatrixSaysLightCountDistributionAndWeakest() throws IOException {
    Reading reading = read(StatusDocument.matrix());

    assertThat(reading.nodes("TD").getFirst().text())
        .isEqualTo("4 af 6 Svagest: Bagud, begrænset fremgang");
    assertThat(alternatives(reading).subList(0, 2))
        .containsExactly(
            "Bagud, begrænset fremgang",
            "1 nået; 1 fastholdt; 2 på sporet; 1 bagud, i fremgang; 1 bagud, begrænset fremgang;"
                + " 1 kan ikke vurderes");
  }

  @Test
  void theMatrixIsATableWithHeadings() throws IOException {
    Reading reading = read(StatusDocument.matrix());

    assertThat(reading.nodes("TH"))
        .extracting(Reading.Node::text)
        .containsExactly(
            "Pejlemærke",
            "Regionen",
            "Klynge Nord",
            "Klynge Midt",
            "Klynge Syd",
            "Klynge Vest",
            "1 Styrket samarbejde tæt på borgeren",
            "2 Mental sundhed og trivsel",
            "3 Forebyggelse");
    assertThat(reading.nodes("TD")).hasSize(15);
  }

  @Test
  void groupsOfTheTallySayWhatTheyHold() throws IOException {
    Reading reading = read(StatusDocument.tally());

    assertThat(reading.text()).contains("7 nået, fastholdt eller på sporet");
    assertThat(alternatives(reading))
        .containsExactly(
            "2 nået; 1 fastholdt; 4 på sporet",
            "3 bagud, i fremgang; 3 bagud, begrænset fremgang",
            "1 forkert retning",
            "3 kan ikke vurderes");
  }

  @Test
  void theCalculationIsReadLineByLine() throws IOException {
    Reading reading = read(CriterionPage.verdict());

    assertThat(reading.nodes("TR"))
        .extracting(Reading.Node::text)
        .containsExactly(
            "Krævet(19,0 − 21,6) : 4 år−0,65",
            "Faktisk(21,0 − 21,6) : 2 år−0,30",
            "Tempo−0,30 : −0,6546 pct.");
    assertThat(reading.nodes("P").get(1).text())
        .startsWith("Andelen er faldet fra 21,6 pct. (2023) til 21,0 pct. (2025). Det krævede");
  }

  @Test
  void areasOfTheDotPlotAreRowsOfATable() throws IOException {
    Reading reading = read(CriterionPage.plot());

    assertThat(reading.nodes("TR")).hasSize(12);
    assertThat(reading.nodes("TR").get(1).text()).isEqualTo("RebildSyd16,3 (9,8-24,9)17/104");
    assertThat(reading.nodes("TR").getLast().text())
        .isEqualTo("LæsøNordskjult af hensyn til diskretion skjultskjult");
  }

  @Test
  void aDotPlotWithoutCountsHasNoColumnForThem() throws IOException {
    AreaPlot plot = CriterionPage.plot();
    Reading reading =
        read(
            new AreaPlot(
                plot.caption(),
                new AreaPlot.Headings("Kommune", "Klynge", "Pct.", ""),
                plot.axis(),
                plot.reference(),
                plot.target(),
                plot.rows().stream().map(AreaPlot.Row::withoutInterval).toList(),
                plot.hidden(),
                plot.alternative(),
                plot.notes()));

    assertThat(reading.nodes("TR").getFirst().text()).isEqualTo("KommuneKlyngePct.");
    assertThat(reading.nodes("TR").get(1).text()).isEqualTo("RebildSyd16,3 ");
    assertThat(reading.nodes("TR").getLast().text())
        .isEqualTo("LæsøNordskjult af hensyn til diskretion skjult");
  }

  @Test
  void aDotPlotGoesOnOverPages() throws IOException {
    AreaPlot few = CriterionPage.plot();
    List<AreaPlot.Row> many = new ArrayList<>();
    for (int i = 0; i < 11; i++) {
      many.addAll(few.rows());
    }
    Reading reading = read(withRows(few, many));

    assertThat(reading.nodes("TR")).hasSize(1 + 99 + 2);
    assertThat(reading.nodes("Figure")).hasSize(1);
  }

  @Test
  void whereAllAreasAreHiddenThereIsNoDrawing() throws IOException {
    Reading reading = read(withRows(CriterionPage.plot(), List.of()));

    assertThat(reading.nodes("Figure")).isEmpty();
    assertThat(reading.nodes("TR")).hasSize(3);
  }

  @Test
  void aStandingWithoutCriteriaHasNoEmptyFigure() throws IOException {
    Reading reading =
        read(
            new StandingPanel(
                Mark.NOT_ASSESSABLE,
                "Kan ikke vurderes",
                "",
                "",
                "0 af 0",
                "kriterier",
                List.of(),
                0));

    assertThat(reading.nodes("Figure")).isEmpty();
    assertThat(reading.text()).contains("Kan ikke vurderes").contains("0 af 0  kriterier");
  }

  @Test
  void clustersHearTheirPejlemaerkerAsAList() throws IOException {
    Reading reading = read(StatusDocument.standings());

    assertThat(reading.nodes("LI").getFirst().text()).isEqualTo("1 Tæt på borgeren 3 af 6");
    assertThat(alternatives(reading).getLast()).isEqualTo("2 på sporet; 1 forkert retning");
  }

  @Test
  void theCoverBeginsWithWhoseReportItIs() throws IOException {
    Reading reading = read(CoverPage.cover(true));

    assertThat(reading.text()).startsWith("Sundhedssamarbejdsudvalget i Region Nordjylland");
    assertThat(reading.text()).contains("Midtvejsstatus på Sundhedsaftalen 2024-2027");
    assertThat(reading.nodes("TH")).hasSize(6);
    assertThat(reading.text()).contains("EKSEMPELDATA");
    assertThat(read(CoverPage.cover(false)).text()).doesNotContain("EKSEMPELDATA");
  }

  private static AreaPlot withRows(AreaPlot plot, List<AreaPlot.Row> rows) {
    return new AreaPlot(
        plot.caption(),
        plot.headings(),
        plot.axis(),
        plot.reference(),
        plot.target(),
        rows,
        plot.hidden(),
        plot.alternative(),
        plot.notes());
  }

  private static Reading read(Block block) throws IOException {
    return Reading.of(new PdfRenderer().render(SampleDocument.of(List.of(block))));
  }

  private static List<String> alternatives(Reading reading) {
    return reading.nodes("Figure").stream()
        .map(figure -> figure.element().getAlternateDescription())
        .toList();
  }
}
