package dk.pejling.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.goal.SuccessCriterion;
import dk.pejling.disclosure.release.Release;
import dk.pejling.disclosure.release.ReleasedCriterion;
import dk.pejling.finding.Finding;
import dk.pejling.rendering.pdf.VeraPdf;
import dk.pejling.run.ExplainedVerdict;
import dk.pejling.run.ExplainedVerdict.FileKind;
import dk.pejling.run.Explanations;
import dk.pejling.run.RunOutcome.Published;
import dk.pejling.run.RunRequest;
import dk.pejling.store.release.ReleaseJson;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** The example input's report, through the whole program. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(ExampleRuns.class)
class ExampleReportTest {
  private static final Path INPUT = Path.of("input");
  private static final Path AGREEMENT = INPUT.resolve("sundhedsaftale.yaml");

  private final Path home;
  private final Published published;
  private PrintedReport report;
  private HiddenFigures hidden;

  ExampleReportTest(ExampleRuns.Made made) {
    home = made.home();
    published = made.of("midtvejsstatus");
  }

  @BeforeAll
  void read() throws IOException {
    report = PrintedReport.of(published.folder().resolve("midtvejsstatus.pdf"));
    hidden = HiddenFigures.of(INPUT);
  }

  @Test
  void itIsAccessible() throws IOException {
    assertThat(VeraPdf.accessibilityFaults(report.bytes())).isEmpty();
  }

  @Test
  void itIsArchivable() throws IOException {
    assertThat(VeraPdf.archivingFaults(report.bytes())).isEmpty();
  }

  @Test
  void itIsDanishAndHasMoreThanFifteenPages() {
    assertThat(report.language()).isEqualTo("da-DK");
    assertThat(report.pages()).hasSizeGreaterThan(15);
  }

  @Test
  void everyPageSaysThatTheDataAreExamples() {
    assertThat(report.pages()).allSatisfy(page -> assertThat(page).contains("EKSEMPELDATA"));
  }

  @Test
  void everyCriterionIsOnePageFromVerdictToSource() {
    for (String criterion : List.of("1.1", "1.3", "2.1", "3.1")) {
      assertThat(report.pages())
          .filteredOn(page -> page.contains("Succeskriterium " + criterion))
          .singleElement()
          .asString()
          .contains("Sådan er det regnet", "Kommune Klynge", "Kilde: ");
    }
  }

  /** Small multiples of every municipality beside their figures take a page of their own. */
  @Test
  void theMapOfMunicipalitiesIsOnePageWithTheirFigures() {
    assertThat(report.pages())
        .filteredOn(page -> page.contains("Kommunekort") && page.contains("(1.1)"))
        .singleElement()
        .asString()
        .contains("Sådan læses et felt", "Kommune Klynge", "Kilde: ");
  }

  @Test
  void whatIsUnusualIsExplainedInTheClustersOwnWords() {
    assertThat(published.findings())
        .filteredOn(finding -> finding.code().equals("IND-212"))
        .extracting(Finding::concerns)
        .containsExactly("kriterium 1.3", "indsats 1");
    assertThat(report.text())
        .contains("forventet højst det")
        .contains("Begrundelse: Klyngen har kun tal for de 40 borgere")
        .contains("Morsø betaler merforbruget");
  }

  @Test
  void everyClusterIsOnePageFromItsStandingToItsSource() {
    for (String cluster : List.of("Klynge Nord", "Klynge Midt", "Klynge Syd", "Klynge Vest")) {
      assertThat(report.pages())
          .filteredOn(page -> page.contains("Statusskema fra " + cluster))
          .singleElement()
          .asString()
          .contains("Vurderbare kriterier nået", "Indsatser", "Næste skridt");
    }
  }

  @Test
  void noPageHasOnlyAFewLinesThatFoundNoRoom() {
    assertThat(report.pages().subList(1, report.pages().size()))
        .allSatisfy(page -> assertThat(page.lines()).hasSizeGreaterThan(9));
  }

  @Test
  void readmissionsAreThoseOfTheFile() throws IOException {
    long events = sum("genind-psyk", "2025", 4);
    long whole = sum("genind-psyk", "2025", 5);
    assertThat(events).isEqualTo(598);
    assertThat(whole).isEqualTo(2847);
    BigDecimal latest = percent(events, whole);
    BigDecimal baseline = percent(sum("genind-psyk", "2023", 4), sum("genind-psyk", "2023", 5));

    assertThat(report.text()).contains("598 af 2.847");
    // Clopper-Pearson of 598 in 2847: 19.52-22.55
    assertThat(row("1.3Akuttepsykiatriskegenindlæggelser"))
        .contains(danish(baseline, 1) + danish(latest, 1) + "(19,5-22,5)19,0");

    BigDecimal required = new BigDecimal("19.0").subtract(baseline).divide(BigDecimal.valueOf(4));
    BigDecimal actual = latest.subtract(baseline).divide(BigDecimal.valueOf(2));
    BigDecimal pace = actual.movePointRight(2).divide(required, 0, RoundingMode.HALF_UP);
    assertThat(row("Krævet(19,0−21,6")).contains(danish(required, 2));
    assertThat(row("Tempo−0,3")).endsWith(pace + "pct.");
    assertThat(report.run())
        .contains(
            PrintedReport.closed(
                "Det krævede tempo er %s pct.point om året, det faktiske %s: %s pct. af det krævede."
                    .formatted(danish(required.abs(), 2), danish(actual.abs(), 2), pace)));
  }

  @Test
  void clustersAreTheirMunicipalitiesTogether() throws IOException {
    List<String> north = List.of("Brønderslev", "Frederikshavn", "Hjørring", "Læsø");
    BigDecimal latest =
        percent(sum("genind-som", "2025", 4, north), sum("genind-som", "2025", 5, north));

    Map<String, Map<String, String>> values =
        report.values("Akutte somatiske genindlæggelser", List.of("Klynge Nord"));
    assertThat(values.get("Klynge Nord").get("2025")).isEqualTo(danish(latest, 1));
  }

  @Test
  void whatClustersWroteIsPrintedWithTheirReasons() {
    assertThat(report.run())
        .contains(PrintedReport.closed("Akutteamet kører nu døgnet rundt i Hjørring"))
        .contains(PrintedReport.closed("Begrundelse: Tre af ni stillinger som koordinator"))
        .contains(
            PrintedReport.closed("Begrundelse for afvigelse: Ombygningen af lokalerne i Aars"))
        .contains(PrintedReport.closed("Teamet er kaldt ud 1.140 gange"));
  }

  @Test
  void noHiddenFigureCanBeRead() throws IOException {
    assertThat(hidden.cells()).hasSizeGreaterThan(15);
    hidden.assertAbsentFrom(report);
    for (String file : List.of("findings.json", "anmaerkninger.txt", "manifest.json")) {
      hidden.assertAbsentFrom(file, Files.readString(published.folder().resolve(file)));
    }
    hidden.assertAbsentFrom(published.findings());
  }

  @Test
  void theFewErrorsOfTheExampleAreTold() {
    assertThat(published.findings())
        .filteredOn(Finding::holdsBack)
        .extracting(Finding::code)
        .containsExactlyInAnyOrder("IND-204", "IND-220", "UDT-301", "UDT-202");
  }

  private String row(String start) {
    return report.rows().stream()
        .map(PrintedReport::closed)
        .filter(row -> row.startsWith(start))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no row " + start));
  }

  private static long sum(String indicator, String year, int column) throws IOException {
    return sum(indicator, year, column, List.of());
  }

  /** Of the municipalities' lines, or of those that are named. */
  private static long sum(String indicator, String year, int column, List<String> areas)
      throws IOException {
    return Files.readAllLines(INPUT.resolve("indikatorer/genindlaeggelser.csv")).stream()
        .map(line -> line.split(";", -1))
        .filter(line -> line[0].equals(indicator) && line[2].equals(year))
        .filter(line -> line[9].equals("i alt"))
        .filter(line -> !line[1].startsWith("Region") && !line[1].startsWith("Klynge"))
        .filter(line -> areas.isEmpty() || areas.contains(line[1]))
        .mapToLong(line -> Long.parseLong(line[column]))
        .sum();
  }

  private static BigDecimal percent(long part, long whole) {
    return BigDecimal.valueOf(part * 100)
        .divide(BigDecimal.valueOf(whole), 20, RoundingMode.HALF_UP);
  }

  private static String danish(BigDecimal value, int decimals) {
    return value
        .setScale(decimals, RoundingMode.HALF_UP)
        .toString()
        .replace('.', ',')
        .replace('-', '−');
  }

  @Test
  void verdictsAreExplainedAsTheReportHasThem() throws IOException {
    Release release =
        new ReleaseJson()
            .read(Files.readAllBytes(published.folder().resolve("published.json")))
            .orElseThrow();
    for (ReleasedCriterion criterion : release.criteria()) {
      ExplainedVerdict explained = explained(criterion.id().value(), "");
      assertThat(explained.verdict())
          .isEqualTo(
              criterion.areas().stream()
                  .filter(each -> each.area().value().equals(explained.area().id()))
                  .map(each -> each.verdict().label())
                  .findFirst()
                  .orElseThrow());
      assertThat(report.run()).contains(PrintedReport.closed(explained.sentence()));
      assertThat(explained.files())
          .filteredOn(file -> file.kind() == FileKind.DATA)
          .allSatisfy(file -> assertThat(file.received()).isNotEmpty());
    }
  }

  @Test
  void explanationsHideWhatTheReportHides() {
    for (HiddenFigures.Hidden cell : hidden.cells()) {
      hidden.agreement().criteria().stream()
          .filter(SuccessCriterion.Measured.class::isInstance)
          .map(SuccessCriterion.Measured.class::cast)
          .filter(each -> each.indicator().equals(cell.indicator().id()))
          .forEach(
              each -> {
                Explanations.Outcome outcome = outcome(each.id().value(), cell.area());
                hidden.assertAbsentFrom("explanation", outcome.toString());
              });
    }
  }

  private ExplainedVerdict explained(String criterion, String area) {
    return ((Explanations.Outcome.Explained) outcome(criterion, area)).verdict();
  }

  private Explanations.Outcome outcome(String criterion, String area) {
    return Explanations.standard(Clock.systemUTC(), home.resolve("state").toAbsolutePath())
        .explain(
            new Explanations.Request(
                new RunRequest(
                    "midtvejsstatus",
                    new RunRequest.AsOf.Planned(),
                    INPUT,
                    home,
                    AGREEMENT,
                    Path.of("templates")),
                new Explanations.Wanted.Verdict(criterion, area)));
  }
}
