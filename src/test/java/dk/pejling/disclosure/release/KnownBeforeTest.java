package dk.pejling.disclosure.release;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.DataStanding;
import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.indicator.Group;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.assessment.SeriesPoint.Figure;
import dk.pejling.assessment.Uncertainty;
import dk.pejling.assessment.verdict.Absence;
import dk.pejling.assessment.verdict.Counts;
import dk.pejling.assessment.verdict.Spread;
import dk.pejling.disclosure.table.Cell;
import dk.pejling.period.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownBeforeTest {
  private static final Counts COUNTS = new Counts.Of(62, 280);
  private static final Counts NONE = new Counts.NotCounted();
  private final KnownBefore known =
      KnownBefore.of(
          List.of(
              release(shown(2023, "25", new Counts.Of(70, 280)), hidden(2024)),
              release(
                  shown(2023, "25.4", new Counts.Of(71, 280)),
                  shown(2025, "22.1", COUNTS),
                  shown(2026, "22.10", NONE),
                  new ReleasedFigure.Absent(new Period.Year(2027), Absence.MISSING),
                  new ReleasedFigure.Absent(new Period.Year(2028), Absence.SUPPRESSED_BY_SOURCE),
                  new ReleasedFigure.Absent(new Period.Year(2029), Absence.NOT_APPLICABLE))));

  @Test
  void theSameCountsAreTheSameFigure() {
    assertThat(known.shown(cell(2025), figure("22.14", COUNTS))).isTrue();
    assertThat(known.shown(cell(2025), figure("22.1", new Counts.Of(63, 280)))).isFalse();
    assertThat(known.shown(cell(2024), figure("22.1", COUNTS))).isFalse();
  }

  @Test
  void withoutCountsItIsTheValue() {
    assertThat(known.shown(cell(2026), figure("22.1", NONE))).isTrue();
    assertThat(known.shown(cell(2026), figure("22.2", NONE))).isFalse();
    assertThat(known.shown(cell(2026), figure("22.1", COUNTS)))
        .as("a value makes no counts known")
        .isFalse();
    assertThat(known.shown(cell(2025), figure("22.1", NONE))).isFalse();
  }

  @Test
  void everyEarlierReportCounts() {
    assertThat(known.shown(cell(2023), figure("25", new Counts.Of(70, 280)))).isTrue();
    assertThat(known.shown(cell(2023), figure("25.4", new Counts.Of(71, 280)))).isTrue();
    assertThat(known.figures(cell(2023))).hasSize(2);
    assertThat(known.cells()).containsExactlyInAnyOrder(cell(2023), cell(2025), cell(2026));
  }

  @Test
  void whatWasHiddenIsKnownToHaveBeen() {
    assertThat(known.hidden(cell(2024))).isTrue();
    assertThat(known.hidden(cell(2025))).isFalse();
    assertThat(known.hidden(cell(2027))).as("there was nothing to hide").isFalse();
    assertThat(known.hidden(cell(2028))).as("its source hid it").isTrue();
  }

  @Test
  void anotherFigureThanEveryEarlierOneIsRevised() {
    assertThat(known.revised(cell(2025), figure("22.1", new Counts.Of(63, 280)))).isTrue();
    assertThat(known.revised(cell(2025), new Figure.Unknown(Absence.MISSING))).isTrue();
    assertThat(known.revised(cell(2025), figure("22.14", COUNTS))).isFalse();
    assertThat(known.revised(cell(2023), figure("25", new Counts.Of(70, 280)))).isFalse();
    assertThat(known.revised(cell(2024), figure("22.1", COUNTS))).as("never shown").isFalse();
    assertThat(known.revised(cell(2029), figure("22.1", COUNTS))).as("there was nobody").isTrue();
    assertThat(known.revised(cell(2029), new Figure.Unknown(Absence.NOT_APPLICABLE))).isFalse();
  }

  @Test
  void groupsAreCellsOfTheirOwn() {
    Cell women =
        new Cell(
            new IndicatorId("genind"),
            new AreaId("860"),
            new Group.Part("køn", "kvinder"),
            new Period.Year(2025));
    assertThat(known.shown(women, figure("22.1", COUNTS))).isFalse();
  }

  @Test
  void withoutReportsNothingIsKnown() {
    assertThat(KnownBefore.nothing().shown(cell(2025), figure("22.1", COUNTS))).isFalse();
    assertThat(KnownBefore.nothing().hidden(cell(2024))).isFalse();
  }

  private static Cell cell(int year) {
    return new Cell(
        new IndicatorId("genind"), new AreaId("860"), Group.EVERYONE, new Period.Year(year));
  }

  private static Figure.Known figure(String value, Counts counts) {
    return new Figure.Known(new BigDecimal(value), Uncertainty.none(), counts, false);
  }

  private static ReleasedFigure shown(int year, String value, Counts counts) {
    return new ReleasedFigure.Shown(
        new Period.Year(year),
        new BigDecimal(value),
        counts,
        new Spread.NoInterval(),
        false,
        false);
  }

  private static ReleasedFigure hidden(int year) {
    return new ReleasedFigure.Hidden(new Period.Year(year));
  }

  private static Release release(ReleasedFigure... figures) {
    return new Release(
        "test",
        "midtvejsstatus",
        LocalDate.of(2025, 12, 12),
        "metode",
        "1.0",
        DataStanding.REAL,
        List.of(
            new Release.Series(
                new IndicatorId("genind"), new AreaId("860"), Group.EVERYONE, List.of(figures))),
        List.of(),
        List.of(),
        List.of());
  }
}
