package dk.pejling.report.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.Agreements;
import dk.pejling.agreement.DataStanding;
import dk.pejling.agreement.IndicatorSketch;
import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.goal.CriterionId;
import dk.pejling.agreement.indicator.Group;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.assessment.verdict.Absence;
import dk.pejling.assessment.verdict.Basis.Point;
import dk.pejling.assessment.verdict.Counts;
import dk.pejling.assessment.verdict.Spread;
import dk.pejling.assessment.verdict.Verdict;
import dk.pejling.disclosure.release.Goal;
import dk.pejling.disclosure.release.Ground;
import dk.pejling.disclosure.release.Release;
import dk.pejling.disclosure.release.ReleasedCriterion;
import dk.pejling.disclosure.release.ReleasedFigure;
import dk.pejling.period.Period;
import dk.pejling.report.dataset.table.DataTable;
import dk.pejling.report.dataset.table.DataTable.Cell;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DatasetTest {
  private static final Agreement AGREEMENT =
      Agreements.of(List.of(IndicatorSketch.proportion("genind").make()));
  private static final AreaId LAESOE = new AreaId("825");

  @Test
  void aShownFigureHasItsCountsAndInterval() {
    Map<String, Cell> row = row("tal", 0);

    assertThat(row.get("status")).isEqualTo(new Cell.Text("vist"));
    assertThat(row.get("omraadenavn")).isEqualTo(new Cell.Text("Læsø"));
    assertThat(row.get("vaerdi")).isEqualTo(new Cell.Number(new BigDecimal("21.5")));
    assertThat(row.get("taeller")).isEqualTo(Cell.of(43));
    assertThat(row.get("naevner")).isEqualTo(Cell.of(200));
    assertThat(row.get("ci_nedre")).isEqualTo(new Cell.Number(new BigDecimal("16.02")));
    assertThat(row.get("ci_oevre")).isEqualTo(new Cell.Number(new BigDecimal("27.8")));
    assertThat(row.get("til")).isEqualTo(new Cell.Day(LocalDate.of(2023, 12, 31)));
    assertThat(row.get("foreloebig")).isEqualTo(new Cell.YesOrNo(true));
    assertThat(row.get("egen_beregning")).isEqualTo(new Cell.YesOrNo(false));
  }

  @Test
  void aHiddenOrMissingFigureSaysSoAndNothingElse() {
    for (String number : List.of("vaerdi", "taeller", "naevner", "ci_nedre", "foreloebig")) {
      assertThat(row("tal", 1).get(number)).as(number).isEqualTo(new Cell.Empty());
      assertThat(row("tal", 2).get(number)).as(number).isEqualTo(new Cell.Empty());
    }
    assertThat(row("tal", 1).get("status")).isEqualTo(new Cell.Text("skjult"));
    assertThat(row("tal", 2).get("status")).isEqualTo(new Cell.Text("mangler"));
  }

  @Test
  void aVerdictHasTheFiguresItRestsOn() {
    Map<String, Cell> row = row("vurderinger", 0);

    assertThat(row.get("kriterium")).isEqualTo(new Cell.Text("1.1"));
    assertThat(row.get("vurdering")).isEqualTo(new Cell.Text("På sporet"));
    assertThat(row.get("lys")).isEqualTo(new Cell.Text("grøn"));
    assertThat(row.get("baseline_periode")).isEqualTo(new Cell.Text("2023"));
    assertThat(row.get("seneste")).isEqualTo(new Cell.Number(new BigDecimal("20")));
    assertThat(row.get("tempo")).isEqualTo(new Cell.Number(new BigDecimal("1.2")));
    assertThat(row.get("grund")).isEqualTo(new Cell.Empty());
  }

  @Test
  void exampleDataIsCalledThat() {
    assertThat(Dataset.of(release(DataStanding.EXAMPLE), AGREEMENT).title())
        .startsWith("EKSEMPELDATA");
    assertThat(Dataset.of(release(DataStanding.REAL), AGREEMENT).title())
        .startsWith("Midtvejsstatus");
  }

  static Dataset dataset() {
    return Dataset.of(release(DataStanding.REAL), AGREEMENT);
  }

  private static Map<String, Cell> row(String name, int number) {
    DataTable table = dataset().table(name);
    Map<String, Cell> row = new LinkedHashMap<>();
    for (int column = 0; column < table.columns().size(); column++) {
      row.put(table.columns().get(column).name(), table.rows().get(number).get(column));
    }
    return row;
  }

  private static Release release(DataStanding data) {
    IndicatorId indicator = new IndicatorId("genind");
    Period.Year baseline = new Period.Year(2023);
    return new Release(
        "test",
        "midtvejsstatus",
        LocalDate.of(2025, 12, 12),
        "M",
        "1.0",
        data,
        List.of(
            new Release.Series(
                indicator,
                LAESOE,
                Group.EVERYONE,
                List.of(
                    new ReleasedFigure.Shown(
                        baseline,
                        new BigDecimal("21.5"),
                        new Counts.Of(43, 200),
                        new Spread.Between(new BigDecimal("16.02"), new BigDecimal("27.8")),
                        true,
                        false),
                    new ReleasedFigure.Hidden(new Period.Year(2024)),
                    new ReleasedFigure.Absent(new Period.Year(2025), Absence.MISSING)))),
        List.of(
            new ReleasedCriterion(
                new CriterionId("1.1"),
                "Kriterium",
                new Goal.Followed(indicator, baseline),
                List.of(
                    new ReleasedCriterion.AreaVerdict(
                        LAESOE,
                        Verdict.ON_TRACK,
                        new Ground.Pace(
                            new Point(baseline, new BigDecimal("21.5")),
                            new Point(new Period.Year(2025), new BigDecimal("20")),
                            new BigDecimal("1.2")),
                        List.of(),
                        List.of())))),
        List.of(),
        List.of());
  }
}
