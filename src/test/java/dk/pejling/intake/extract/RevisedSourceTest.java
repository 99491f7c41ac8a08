package dk.pejling.intake.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.indicator.Group;
import dk.pejling.finding.Finding;
import dk.pejling.finding.Severity;
import dk.pejling.intake.extract.vintage.Vintage;
import dk.pejling.intake.extract.vintage.Vintages;
import dk.pejling.observation.Observation;
import dk.pejling.observation.Observed;
import dk.pejling.observation.Reading;
import dk.pejling.observation.ReceivedFile.Dating;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two vintages of a source in one input folder. */
class RevisedSourceTest {
  private static final Dating NOVEMBER = new Dating.On(LocalDate.of(2025, 11, 3));
  private static final Dating DECEMBER = new Dating.On(LocalDate.of(2025, 12, 12));

  @Test
  void theLaterVintageCountsAndTheRevisionIsListed() {
    Observation before = Observed.counted("andel", "860", 2025, 112, 400);
    Observation after = Observed.counted("andel", "860", 2025, 118, 400);

    Vintages.Settled settled = settle(november(before), december(after));

    assertThat(settled.figures()).containsExactly(after);
    assertThat(settled.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo("UDT-501");
              assertThat(finding.severity()).isEqualTo(Severity.NOTICE);
              assertThat(finding.title()).isEqualTo("Kilden er revideret.");
              assertThat(finding.location().file()).isEqualTo("december.xlsx");
              assertThat(finding.concerns()).isEqualTo("indikator \"Andel\"");
              assertThat(finding.found())
                  .isEqualTo("1 tal ændret: Hjørring, 2025: 112 af 400 → 118 af 400");
              assertThat(finding.expected())
                  .isEqualTo("de samme tal som i udtrækket fra 3. november 2025 (november.xlsx)");
            });
  }

  @Test
  void theFolderDecidesNotTheOrderOfItsNames() {
    Observation before = Observed.counted("andel", "860", 2025, 112, 400);
    Observation after = Observed.counted("andel", "860", 2025, 118, 400);
    assertThat(settle(december(after), november(before)).figures()).containsExactly(after);
  }

  @Test
  void vintagesThatSayNothingOfTheirAgeAllStay() {
    Observation one = Observed.counted("andel", "860", 2025, 112, 400);
    Observation other = Observed.counted("andel", "860", 2025, 118, 400);
    for (Dating dating : List.of(new Dating.Unknown(), NOVEMBER)) {
      Vintages.Settled settled =
          settle(
              new Vintage("a.csv", "eget", dating, List.of(one)),
              new Vintage("b.csv", "eget", NOVEMBER, List.of(other)));
      assertThat(settled.figures()).containsExactly(one, other);
      assertThat(settled.findings()).isEmpty();
    }
  }

  @Test
  void anotherSourceIsNoLaterVintage() {
    Observation one = Observed.counted("andel", "860", 2025, 112, 400);
    Observation other = Observed.counted("andel", "860", 2025, 118, 400);
    Vintages.Settled settled =
        settle(november(one), new Vintage("b.csv", "andet", DECEMBER, List.of(other)));
    assertThat(settled.figures()).containsExactly(one, other);
    assertThat(
            settle(
                    new Vintage("a.csv", "", NOVEMBER, List.of(one)),
                    new Vintage("b.csv", "", DECEMBER, List.of(other)))
                .figures())
        .as("a source that nobody knows")
        .containsExactly(one, other);
  }

  @Test
  void aProvisionalFigureThatBecomesFinalIsSaid() {
    Observation before = provisional(Observed.counted("andel", "860", 2025, 112, 400));
    Observation revised = Observed.counted("andel", "860", 2025, 118, 400);
    assertThat(found(settle(november(before), december(revised))))
        .containsExactly(
            "1 tal ændret: Hjørring, 2025: 112 af 400 (foreløbigt) → 118 af 400 (nu endeligt)");

    Observation confirmed = Observed.counted("andel", "860", 2025, 112, 400);
    assertThat(found(settle(november(before), december(confirmed))))
        .singleElement()
        .asString()
        .startsWith("1 tal uændret, men ikke længere foreløbigt: ");
  }

  @Test
  void whereAnyAreaHasASmallCountNoFigureOfThatYearIsQuoted() {
    List<String> found =
        found(
            settle(
                november(
                    Observed.counted("andel", "860", 2025, 112, 400),
                    Observed.counted("andel", "825", 2025, 3, 40),
                    Observed.counted("andel", "860", 2024, 100, 390),
                    Observed.counted("andel", "825", 2024, 9, 40)),
                december(
                    Observed.counted("andel", "860", 2025, 118, 400),
                    Observed.counted("andel", "825", 2025, 8, 40),
                    Observed.counted("andel", "860", 2024, 101, 390),
                    Observed.counted("andel", "825", 2024, 9, 40))));
    assertThat(found)
        .containsExactly(
            "3 tal ændret: Læsø, 2025: ændret; tallene gengives ikke; Hjørring, 2025: ændret;"
                + " tallene gengives ikke; Hjørring, 2024: 100 af 390 → 101 af 390");
  }

  @Test
  void aFigureTheSourceHidesIsNotSurroundedByQuotedOnes() {
    assertThat(
            found(
                settle(
                    november(
                        Observed.counted("andel", "860", 2025, 112, 400),
                        Observed.of("andel", "825", 2025, new Reading.Suppressed("<5"))),
                    december(
                        Observed.counted("andel", "860", 2025, 118, 400),
                        Observed.of("andel", "825", 2025, new Reading.Suppressed("<5"))))))
        .containsExactly("1 tal ændret: Hjørring, 2025: ændret; tallene gengives ikke");
  }

  @Test
  void theLargestChangesComeFirstAndTheRestIsCounted() {
    Vintages.Settled settled =
        settle(
            new Vintage("november.xlsx", "eget", NOVEMBER, years(100)),
            new Vintage("december.xlsx", "eget", DECEMBER, years(200)));
    assertThat(found(settled))
        .singleElement()
        .asString()
        .startsWith("24 tal ændret: Hjørring, 2000: 1.000 → 1.100; Hjørring, 2001: 1.010 →")
        .endsWith("; og 14 andre");
  }

  @Test
  void aFigureTheLaterVintageLacksIsNamedAndStillUsed() {
    Observation before = Observed.counted("andel", "860", 2025, 112, 400);
    Observation gone = Observed.counted("andel", "825", 2025, 17, 40);

    Vintages.Settled settled = settle(november(before, gone), december(before));

    assertThat(settled.figures()).containsExactlyInAnyOrder(before, gone);
    assertThat(settled.findings()).extracting(Finding::code).containsExactly("UDT-502");
    assertThat(found(settled)).containsExactly("Læsø, 2025");
  }

  @Test
  void anExtractOfOtherYearsLacksNothing() {
    Observation older = Observed.counted("andel", "860", 2024, 112, 400);
    Observation newer = Observed.counted("andel", "860", 2025, 118, 400);
    Vintages.Settled settled = settle(november(older), december(newer));
    assertThat(settled.figures()).containsExactly(older, newer);
    assertThat(settled.findings()).isEmpty();
  }

  @Test
  void ofThreeVintagesTheLatestCountsAndEachRevisionIsTold() {
    Observation first = Observed.counted("andel", "860", 2025, 112, 400);
    Observation second = Observed.counted("andel", "860", 2025, 118, 400);
    Observation third = Observed.counted("andel", "860", 2025, 120, 400);
    Vintages.Settled settled =
        settle(
            new Vintage("c.xlsx", "eget", new Dating.On(LocalDate.of(2026, 1, 5)), List.of(third)),
            november(first),
            december(second));
    assertThat(settled.figures()).containsExactly(third);
    assertThat(found(settled))
        .containsExactly(
            "1 tal ændret: Hjørring, 2025: 118 af 400 → 120 af 400",
            "1 tal ændret: Hjørring, 2025: 112 af 400 → 118 af 400");
  }

  private static List<Observation> years(long more) {
    return IntStream.range(2000, 2024)
        .mapToObj(year -> Observed.tally("antal", "860", year, 900 + more + 10L * (year - 2000)))
        .toList();
  }

  private static Observation provisional(Observation figure) {
    return new Observation(
        figure.indicator(),
        figure.area(),
        Group.EVERYONE,
        figure.period(),
        figure.reading(),
        true,
        figure.provenance());
  }

  private static Vintage november(Observation... figures) {
    return new Vintage("november.xlsx", "eget", NOVEMBER, List.of(figures));
  }

  private static Vintage december(Observation... figures) {
    return new Vintage("december.xlsx", "eget", DECEMBER, List.of(figures));
  }

  private static Vintages.Settled settle(Vintage... vintages) {
    return Vintages.settle(SmallAgreement.AGREEMENT, Stream.of(vintages).toList());
  }

  private static List<String> found(Vintages.Settled settled) {
    return settled.findings().stream().map(Finding::found).toList();
  }
}
