package dk.pejling.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.Agreements;
import dk.pejling.agreement.ReportPlan;
import dk.pejling.disclosure.WorkedExample;
import dk.pejling.finding.Checked;
import dk.pejling.report.InputSketch;
import dk.pejling.run.stage.PejlingStages;
import dk.pejling.run.stage.Templates;
import dk.pejling.run.stage.TextFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The report of docs/worked-example.md prints the numbers that were calculated there by hand. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkedExampleReportTest {
  private static final LocalDate AS_OF = LocalDate.of(2025, 12, 12);
  private static final ReportPlan PLAN = Agreements.midterm("", "Sundhedsstyrelsen", AS_OF, AS_OF);

  private PrintedReport report;

  @BeforeAll
  void print() throws IOException {
    Path template = Path.of("templates", "midtvejsstatus.md");
    PejlingStages stages = new PejlingStages();
    Checked<byte[]> pdf =
        stages
            .compose(
                InputSketch.of(PLAN, WorkedExample.disclosed()).input(),
                Templates.of(
                    new TextFile("midtvejsstatus.md", Files.readString(template), "0".repeat(64))))
            .map(composed -> stages.pdf(composed, List.of()));
    report = PrintedReport.of(((Checked.Accepted<byte[]>) pdf).value());
  }

  /** Such as {@code genind | Hjørring | 2025 | 22,1 (17,4-27,5) 62/280}. */
  @Test
  void catalogueHasTheFiguresCalculatedByHand() throws IOException {
    for (String line : WorkedExample.golden("figures.txt").lines().toList()) {
      String[] parts = line.split(" \\| ");
      String area = parts[1].equals("Region Nordjylland") ? "Regionen" : parts[1];
      Map<String, Map<String, String>> values = report.values(parts[0], List.of(area));
      assertThat(values.get(area)).as(line).containsEntry(parts[2], parts[3].split(" ")[0]);
    }
  }

  @Test
  void comparisonHasIntervalsAndCountsCalculatedByHand() throws IOException {
    for (String line : WorkedExample.golden("figures.txt").lines().toList()) {
      String[] parts = line.split(" \\| ");
      boolean compared = parts[0].equals("genind") && parts[2].equals("2025");
      if (compared && parts[3].contains("/") && !parts[1].matches("(Klynge|Region) .*")) {
        assertThat(report.rows())
            .as(line)
            .anySatisfy(
                row ->
                    assertThat(PrintedReport.closed(row))
                        .matches(
                            parts[1] + "(Nord|Vest)\\Q" + PrintedReport.closed(parts[3]) + "\\E"));
      }
    }
  }

  @Test
  void regionsVerdictsAreToldAsCalculatedByHand() throws IOException {
    List<String> lines = WorkedExample.golden("verdicts.txt").lines().toList();
    int told = 0;
    boolean region = false;
    for (String line : lines) {
      if (!line.startsWith("  ")) {
        region = line.contains("Region Nordjylland: ");
      }
      if (region && line.startsWith("  ")) {
        assertThat(report.run()).contains(PrintedReport.closed(line.replace(" | ", "")));
        told++;
      }
    }
    assertThat(told).isEqualTo(8);
  }

  @Test
  void hiddenFiguresStandNowhere() {
    assertThat(report.everything())
        .doesNotContain("40/200")
        .doesNotContain("3/20 ")
        .doesNotContain("(3,2-37,9)")
        .doesNotContain("(14,7-26,2)");
  }
}
