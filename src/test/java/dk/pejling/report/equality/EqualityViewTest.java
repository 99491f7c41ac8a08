package dk.pejling.report.equality;

import static dk.pejling.disclosure.gap.Published.everyone;
import static dk.pejling.disclosure.gap.Published.hidden;
import static dk.pejling.disclosure.gap.Published.of;
import static dk.pejling.disclosure.gap.Published.shown;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.Criteria;
import dk.pejling.agreement.IndicatorSketch;
import dk.pejling.agreement.geography.AreaLevel;
import dk.pejling.agreement.indicator.Breakdown;
import dk.pejling.agreement.indicator.Group;
import dk.pejling.agreement.indicator.Indicator;
import dk.pejling.agreement.indicator.Indicator.Measure;
import dk.pejling.disclosure.DisclosedSeries;
import dk.pejling.disclosure.gap.Published;
import dk.pejling.report.DocumentText;
import dk.pejling.report.InputSketch;
import dk.pejling.report.ReportInput;
import dk.pejling.report.SmallStatus;
import dk.pejling.report.material.Material;
import java.util.List;
import org.junit.jupiter.api.Test;

class EqualityViewTest {
  private static final Indicator A = IndicatorSketch.proportion("a").make();
  private static final Indicator B = IndicatorSketch.proportion("b").make();

  @Test
  void everyIndicatorWithBaselineOverLatest() {
    assertThat(
            written(
                List.of(
                    A,
                    B,
                    IndicatorSketch.proportion("folk").measuredAs(new Measure.Count()).make()),
                everyone("a", "773", shown(2023, "25.1"), shown(2025, "24.8")),
                everyone("a", "787", shown(2023, "20.0"), hidden(2025)),
                everyone("a", "860", shown(2023, "16.8"), shown(2025, "17.4")),
                everyone("b", "773", shown(2023, "40"), shown(2025, "18")),
                everyone("b", "860", shown(2023, "25"), shown(2025, "0"))))
        .isEqualTo(
            """
            tabel [lighed-kommune] Tabel Forskellen mellem kommunerne er blevet mindre på én af to indikatorer og vokset på én | Øverst baseline, nederst seneste opgørelse, mellem de samme kommuner. Forskel: højest minus laveste tal, i indikatorens enhed. Forhold: højeste divideret med laveste. Begge er regnet af de uafrundede tal.
              Indikator | Periode | Højest | Værdi | Lavest | Værdi | Forskel | Forhold
              --
              a {pct., 2 af 5 kommuner} | 2023 | Morsø | 25,1 | Hjørring | 16,8 | 8,3 | 1,49
              Forskellen er blevet mindre | 2025 | Morsø | 24,8 | Hjørring | 17,4 | *7,4* | 1,43
              --
              b {pct., 2 af 5 kommuner} | 2023 | Morsø | 40,0 | Hjørring | 25,0 | 15,0 | 1,60
              Forskellen er vokset | 2025 | Morsø | 18,0 | Hjørring | 0,0 | *18,0* | <–>
              note: Ikke sammenlignet. a: Brønderslev (uden tal), Læsø (uden tal) og Thisted (skjult); b: Brønderslev (uden tal), Læsø (uden tal) og Thisted (uden tal).
              note: –: forholdet kan ikke beregnes, når det laveste er 0.
              note: Forskellen har intet konfidensinterval, fordi den højeste og den laveste er udvalgt efter deres tal. Hvem der ligger højest og lavest, kan skifte tilfældigt.
            note: Ikke sammenlignet: folk (antal følger områdets størrelse).
            """);
  }

  @Test
  void groupsHaveATableOfTheirOwn() {
    Indicator divided =
        IndicatorSketch.proportion("a").divided(new Breakdown("køn", List.of("kvinder", "mænd")));

    assertThat(
            written(
                List.of(divided),
                of(
                    "a",
                    "1081",
                    new Group.Part("køn", "kvinder"),
                    shown(2023, "12.0"),
                    shown(2025, "11.2")),
                of(
                    "a",
                    "1081",
                    new Group.Part("køn", "mænd"),
                    shown(2023, "11.0"),
                    shown(2025, "10.7"))))
        .contains(
            "Forskellen mellem kvinder og mænd i regionen er blevet mindre på den ene indikator",
            "a {pct.} | 2023 | kvinder | 12,0 | mænd | 11,0 | 1,0 | 1,09",
            "Forskellen er blevet mindre | 2025 | kvinder | 11,2 | mænd | 10,7 | *0,5* | 1,05");
  }

  @Test
  void clustersAreComparedWhereTheyAreTheFinest() {
    Indicator coarse = IndicatorSketch.proportion("a").finest(AreaLevel.CLUSTER).make();

    assertThat(
            written(
                List.of(coarse),
                everyone("a", "klynge-nord", shown(2023, "12"), shown(2025, "12")),
                everyone("a", "klynge-vest", shown(2023, "10"), shown(2025, "9"))))
        .contains("Forskellen mellem klyngerne er vokset på den ene indikator, der kan følges");
  }

  @Test
  void aSentenceWhereThereIsNothing() {
    assertThat(written(List.of(A)))
        .isEqualTo(
            """
            body: Ingen indikator har tal for to områder, der kan sammenlignes.
            note: Ikke sammenlignet: a (ingen tal, der kan vises).
            """);
  }

  private static String written(List<Indicator> indicators, DisclosedSeries... series) {
    ReportInput small = SmallStatus.input();
    return DocumentText.of(
        new EqualityView(
                new Material(
                    InputSketch.like(small)
                        .status(
                            Published.status(
                                indicators,
                                List.of(
                                    Criteria.target("1.1", "a", "9.0"),
                                    Criteria.target("1.2", "b", "9.0")),
                                series))
                        .input()))
            .blocks());
  }
}
