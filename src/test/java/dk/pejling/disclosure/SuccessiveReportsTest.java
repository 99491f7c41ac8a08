package dk.pejling.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.Agreements;
import dk.pejling.agreement.IndicatorSketch;
import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.indicator.Group;
import dk.pejling.agreement.indicator.Indicator.Measure;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.assessment.Assessment;
import dk.pejling.assessment.Assessor;
import dk.pejling.assessment.MethodVersion;
import dk.pejling.disclosure.hiding.Hiding;
import dk.pejling.disclosure.release.KnownBefore;
import dk.pejling.disclosure.release.Release;
import dk.pejling.disclosure.table.Cell;
import dk.pejling.finding.Finding;
import dk.pejling.observation.Observation;
import dk.pejling.observation.Observed;
import dk.pejling.observation.Reading;
import dk.pejling.period.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What one report shows, a reader still knows when she reads the next. */
class SuccessiveReportsTest {
  private static final Agreement AGREEMENT = agreement(5);

  /** Brønderslev protects Læsø; Hjørring would too, but with both reports Læsø were 134-71-60. */
  @Test
  void whatWasHiddenStaysHidden() {
    DisclosedStatus first = disclose(AGREEMENT, figures(71, 60, 3), KnownBefore.nothing());
    DisclosedStatus next = disclose(AGREEMENT, figures(71, 60, 3), known(first));

    assertThat(hidden(first)).containsExactlyInAnyOrder("810", "825");
    assertThat(hidden(next)).containsExactlyInAnyOrder("810", "825");
  }

  /**
   * The source has found two more in Læsø and fewer in Brønderslev; it is 5 now, and still hidden.
   */
  @Test
  void whatWasHiddenStaysHiddenWhenItIsNotSmallAnyMore() {
    DisclosedStatus first = disclose(AGREEMENT, figures(71, 60, 3), KnownBefore.nothing());

    DisclosedStatus next = disclose(AGREEMENT, figures(71, 58, 5), known(first));

    assertThat(hidden(next)).containsExactlyInAnyOrder("810", "825");
  }

  /** A report before showed Brønderslev, when Læsø had none; so now Hjørring must protect Læsø. */
  @Test
  void whatWasShownProtectsNothing() {
    DisclosedStatus first = disclose(AGREEMENT, figures(71, 60, 0), KnownBefore.nothing());
    DisclosedStatus next = disclose(AGREEMENT, figures(75, 60, 3), known(first));

    assertThat(hidden(first)).isEmpty();
    assertThat(hidden(next)).containsExactlyInAnyOrder("860", "825");
  }

  /**
   * Hjørring is 2 now. The first report tells that the two others are 63 together, and with the
   * cluster's 65 that would give Hjørring away.
   */
  @Test
  void whatOthersWereTogetherIsStillKnownWhenOneIsRevised() {
    DisclosedStatus first = disclose(AGREEMENT, figures(71, 60, 3), KnownBefore.nothing());
    DisclosedStatus next = disclose(AGREEMENT, figures(2, 60, 3), known(first));

    assertThat(hidden(next)).contains("860", "810", "825", "klynge-nord");
    assertThat(hidden(disclose(AGREEMENT, figures(2, 60, 3), KnownBefore.nothing())))
        .as("without the first report")
        .doesNotContain("klynge-nord");
  }

  /** Were Læsø's 35 shown, Brønderslev would be 60, and Læsø have been 3 before. */
  @Test
  void whatTheSourceHidBeforeStaysHidden() {
    List<Observation> before = new ArrayList<>(figures(71, 60, new Reading.Suppressed("*")));
    before.add(Observed.counted("r", "klynge-nord", 2024, 134, 3000));
    DisclosedStatus first = disclose(AGREEMENT, before, KnownBefore.nothing());
    DisclosedStatus next = disclose(AGREEMENT, figures(71, 60, 35), known(first));

    assertThat(hidden(first)).containsExactly("810");
    assertThat(hidden(next)).containsExactlyInAnyOrder("810", "825");
  }

  @Test
  void whatAnEarlierReportGaveAwayIsToldAndStillHidden() {
    DisclosedStatus careless = disclose(agreement(0), figures(71, 60, 3), KnownBefore.nothing());

    DisclosedStatus next = disclose(AGREEMENT, figures(71, 60, 3), known(careless));

    assertThat(hidden(next)).contains("825");
    assertThat(next.findings())
        .filteredOn(finding -> finding.code().equals("DIS-101"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.concerns()).isEqualTo("indikator \"Indikator r\", Læsø, 2024");
              assertThat(finding.found()).doesNotContainPattern("\\d");
            });
  }

  @Test
  void figureThatCouldBeWorkedOutStopsEverything() {
    Assessment assessment = assess(AGREEMENT, figures(71, 60, 3));
    Cell cell =
        new Cell(new IndicatorId("r"), new AreaId("825"), Group.EVERYONE, new Period.Year(2024));

    assertThatExceptionOfType(UnsafeToPublishException.class)
        .isThrownBy(
            () ->
                new HidingFindings(assessment)
                    .of(new Hiding(Set.of(cell), List.of(), List.of(cell))))
        .satisfies(
            stop ->
                assertThat(stop.findings())
                    .extracting(Finding::code)
                    .containsExactly(DisclosureCode.UNSAFE.id()));
  }

  private static Agreement agreement(int threshold) {
    return Agreements.of(
        List.of(
            IndicatorSketch.proportion("r")
                .measuredAs(new Measure.Rate())
                .threshold(threshold)
                .make()));
  }

  private static List<Observation> figures(long hjoerring, long broenderslev, long laesoe) {
    return figures(hjoerring, broenderslev, new Reading.Counted(laesoe, 1000));
  }

  private static List<Observation> figures(long hjoerring, long broenderslev, Reading laesoe) {
    return List.of(
        Observed.counted("r", "860", 2024, hjoerring, 1000),
        Observed.counted("r", "810", 2024, broenderslev, 1000),
        Observed.of("r", "825", 2024, laesoe),
        Observed.counted("r", "787", 2024, 50, 1000),
        Observed.counted("r", "773", 2024, 24, 1000));
  }

  private static KnownBefore known(DisclosedStatus status) {
    return KnownBefore.of(List.of(Release.of(status, "midtvejsstatus", "1")));
  }

  private static DisclosedStatus disclose(
      Agreement agreement, List<Observation> figures, KnownBefore known) {
    return new DisclosureControl().disclose(assess(agreement, figures), known);
  }

  private static Assessment assess(Agreement agreement, List<Observation> figures) {
    return new Assessor(MethodVersion.V1)
        .assess(agreement, figures, List.of(), LocalDate.of(2025, 12, 12));
  }

  private static List<String> hidden(DisclosedStatus status) {
    return status.series().stream()
        .filter(
            series -> series.points().stream().anyMatch(DisclosedPoint.Hidden.class::isInstance))
        .map(series -> series.area().value())
        .toList();
  }
}
