package dk.pejling.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.finding.Finding;
import dk.pejling.rendering.pdf.VeraPdf;
import dk.pejling.run.RunOutcome.Published;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** Two extracts of Danmarks Statistik, from file to report, against sums made here. */
@EnabledIf(value = "isThere", disabledReason = "the shared data is not beside this checkout")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealInputTest {
  private static final Path INPUT = Path.of("..", "shared", "data", "real");
  private static final Path AGREEMENT =
      Path.of("src", "test", "resources", "real", "sundhedsaftale.yaml");
  private static final int FIRST_YEAR_COLUMN = 4;
  private static final int AREA_COLUMN = 3;
  private static final Map<String, List<String>> CLUSTERS =
      Map.of(
          "Klynge Nord", List.of("Hjørring", "Frederikshavn", "Brønderslev", "Læsø"),
          "Klynge Midt", List.of("Jammerbugt", "Aalborg"),
          "Klynge Syd", List.of("Vesthimmerlands", "Rebild", "Mariagerfjord"),
          "Klynge Vest", List.of("Thisted", "Morsø"));

  /** Killed and injured by area and year. */
  private final Map<String, Map<String, Long>> events = new LinkedHashMap<>();

  private final Map<String, Long> population = new HashMap<>();
  private Published published;
  private PrintedReport report;

  static boolean isThere() {
    return Files.isDirectory(INPUT);
  }

  @BeforeAll
  void run(@TempDir Path folder) throws IOException {
    countPopulation();
    countEvents();
    CLUSTERS.forEach(this::addUp);
    addUp("Regionen", List.copyOf(CLUSTERS.keySet()));
    published = WholeWay.run(folder, INPUT, AGREEMENT);
    report = PrintedReport.of(published.folder().resolve("midtvejsstatus.pdf"));
  }

  @Test
  void ratesAreThoseCalculatedFromTheFiles() {
    Map<String, Map<String, String>> printed = values();
    assertThat(printed).hasSize(16);
    int compared = 0;
    for (String area : printed.keySet()) {
      assertThat(printed.get(area)).as(area).hasSize(13);
      for (Map.Entry<String, String> cell : printed.get(area).entrySet()) {
        if (!cell.getValue().equals("skjult")) {
          assertThat(cell.getValue())
              .as("%s %s", area, cell.getKey())
              .isEqualTo(rate(events.get(area).get(cell.getKey()), population.get(area)));
          compared++;
        }
      }
    }
    assertThat(compared).isGreaterThan(190);
  }

  @Test
  void noCountFrom1To4CanBeRead() {
    Map<String, Map<String, String>> printed = values();
    events.forEach(
        (area, years) ->
            years.forEach(
                (year, count) -> {
                  if (count >= 1 && count <= 4) {
                    assertThat(printed.get(area).get(year))
                        .as("%s %s", area, year)
                        .isEqualTo("skjult");
                    assertThat(report.everything())
                        .doesNotContain("%d/%s".formatted(count, thousands(population.get(area))));
                  }
                }));
    assertThat(printed.get("Læsø").values()).contains("skjult");
  }

  @Test
  void aHiddenCountIsNeverAloneInItsCluster() {
    Map<String, Map<String, String>> printed = values();
    CLUSTERS.forEach(
        (cluster, members) ->
            printed
                .get(cluster)
                .forEach(
                    (year, shown) ->
                        assertThat(
                                members.stream()
                                    .filter(each -> printed.get(each).get(year).equals("skjult")))
                            .as("%s %s", cluster, year)
                            .satisfiesAnyOf(
                                hidden -> assertThat(hidden).isEmpty(),
                                hidden -> assertThat(hidden).hasSizeGreaterThan(1))));
  }

  @Test
  void baselineIsThreeYearsTogether() {
    String region = pooled("Regionen");
    assertThat(report.text()).contains("Tallet er faldet fra " + region + " (2017-2019) til 6,0");
    assertThat(report.heard()).contains("Baseline");
    for (String cluster : CLUSTERS.keySet()) {
      assertThat(report.rows())
          .as(cluster)
          .anySatisfy(
              row ->
                  assertThat(PrintedReport.closed(row))
                      .isEqualTo(
                          "1.1Dræbteogtilskadekomne,pr.10.000"
                              + pooled(cluster)
                              + rate(events.get(cluster).get("2022"), population.get(cluster))
                              + "intetmåltalfastsatKanikkevurderes"));
    }
  }

  @Test
  void noTargetIsInvented() {
    assertThat(report.text())
        .contains("intet måltal fastsat")
        .contains("Parterne har ikke fastsat noget måltal")
        .doesNotContain("på sporet mod")
        .doesNotContainIgnoringCase("eksempeldata");
  }

  @Test
  void missingSheetsAreReportedAsMissing() {
    assertThat(published.heldSomethingBack()).isTrue();
    assertThat(published.findings())
        .filteredOn(finding -> finding.code().equals("RUN-301"))
        .extracting(Finding::concerns)
        .containsExactlyInAnyOrderElementsOf(CLUSTERS.keySet());
    assertThat(report.text()).contains("Ingen klynge har indsendt et statusskema.");
  }

  @Test
  void theReportIsAccessibleAndArchivable() throws IOException {
    assertThat(VeraPdf.accessibilityFaults(report.bytes())).isEmpty();
    assertThat(VeraPdf.archivingFaults(report.bytes())).isEmpty();
    assertThat(report.pages()).hasSizeGreaterThan(14);
  }

  private Map<String, Map<String, String>> values() {
    return report.values("Dræbte og tilskadekomne", List.copyOf(events.keySet()));
  }

  private String pooled(String area) {
    Map<String, Long> years = events.get(area);
    return rate(
        years.get("2017") + years.get("2018") + years.get("2019"), 3 * population.get(area));
  }

  private static String rate(long count, long people) {
    return BigDecimal.valueOf(count * 10_000)
        .divide(BigDecimal.valueOf(people), 1, RoundingMode.HALF_UP)
        .toString()
        .replace('.', ',');
  }

  private static String thousands(long number) {
    return Long.toString(number).replaceAll("(?<=\\d)(?=(\\d{3})+$)", ".");
  }

  private void addUp(String whole, List<String> parts) {
    Map<String, Long> years = new TreeMap<>();
    parts.forEach(part -> events.get(part).forEach((year, n) -> years.merge(year, n, Long::sum)));
    events.put(whole, years);
    population.put(whole, parts.stream().mapToLong(population::get).sum());
  }

  private void countPopulation() throws IOException {
    for (String line : Files.readAllLines(INPUT.resolve("indikatorer/FOLK1A.csv"))) {
      List<String> fields = List.of(line.replace("\"", "").split(";"));
      if (fields.contains("I alt")) {
        population.put(fields.get(1), Long.valueOf(fields.get(fields.size() - 1)));
      }
    }
  }

  private void countEvents() throws IOException {
    List<String> areas = new ArrayList<>();
    CLUSTERS.values().forEach(areas::addAll);
    try (InputStream in = Files.newInputStream(INPUT.resolve("indikatorer/UHELDK1.xlsx"));
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      Sheet sheet = book.getSheetAt(0);
      Map<Integer, String> years = new TreeMap<>();
      for (Row row : sheet) {
        for (int column = FIRST_YEAR_COLUMN; column < row.getLastCellNum(); column++) {
          String text = row.getCell(column) == null ? "" : row.getCell(column).toString();
          if (text.matches("20[12]\\d(\\.0)?")
              && !years.containsKey(column)
              && row.getRowNum() < 5) {
            years.put(column, text.substring(0, 4));
          } else if (years.containsKey(column) && row.getCell(AREA_COLUMN) != null) {
            String area = row.getCell(AREA_COLUMN).toString().strip();
            if (areas.contains(area)) {
              events
                  .computeIfAbsent(area, none -> new TreeMap<>())
                  .merge(years.get(column), (long) Double.parseDouble(text), Long::sum);
            }
          }
        }
      }
    }
  }
}
