package dk.pejling.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.AgreementSketch;
import dk.pejling.finding.Finding;
import dk.pejling.finding.Severity;
import dk.pejling.finding.SourceLocation;
import dk.pejling.observation.Observation;
import dk.pejling.observation.Observed;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What would be the same on every line stands in one place, and what says nothing nowhere. */
class SaidOnceTest {
  @Test
  void findingsThatDifferInWhomTheyConcernShareARow() {
    assertThat(findings(missing("Klynge Nord"), missing("Klynge Vest"), other()))
        .containsOnlyOnce("Et skema mangler.")
        .contains("Et skema mangler. {Klynge Nord og Klynge Vest}")
        .contains("Et tal er ændret.")
        .contains("Tre anmærkninger til det modtagne; tre holder noget tilbage");
  }

  @Test
  void areasWithoutCountsAndIntervalsHaveNoColumnsForThem() {
    List<Observation> values = new ArrayList<>();
    for (String area :
        List.of("860", "810", "825", "787", "773", "klynge-nord", "klynge-vest", "1081")) {
      for (int year = 2022; year <= 2025; year++) {
        values.add(Observed.valued("planer", area, year, "9" + (year - 2021) + ".0"));
      }
    }
    String text =
        DocumentText.of(
            Written.delivered(SmallStatus.input(AgreementSketch.two(), values, List.of())));
    assertThat(text)
        .contains("Kilden offentliggør ikke konfidensintervaller, og de kan ikke beregnes.")
        .doesNotContain("Tæller/nævner")
        .doesNotContain("Pct. (95~% CI)");
  }

  @Test
  void countsKeepTheirColumnWhereThereAreAny() {
    assertThat(DocumentText.of(Written.delivered(SmallStatus.input())))
        .contains("counts=Tæller/nævner", "value=Pct. (95~% CI)");
  }

  private static String findings(Finding... findings) {
    ReportInput input = SmallStatus.input();
    return DocumentText.of(
        Written.by(
            Templates.of(
                "# A {#resume}",
                "# B {#pejlemaerke-1}",
                "# C {#klynger}",
                "# D {#revision}",
                "# E {#raad}",
                "::: anmaerkninger"),
            InputSketch.like(input).findings(List.of(findings)).input()));
  }

  private static Finding missing(String cluster) {
    return new Finding(
        "RUN-301",
        Severity.ERROR,
        "Et skema mangler.",
        new SourceLocation.WholeFile("statusskemaer"),
        cluster,
        "intet skema",
        "et skema",
        "Læg skemaet i mappen.",
        "Klyngens egne oplysninger mangler.");
  }

  private static Finding other() {
    return new Finding(
        "UDT-301",
        Severity.ERROR,
        "Et tal er ændret.",
        new SourceLocation.WholeFile("tal.csv"),
        "",
        "1",
        "2",
        "Ret tallet.",
        "Tallet afventer.");
  }
}
