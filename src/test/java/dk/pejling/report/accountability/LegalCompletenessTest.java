package dk.pejling.report.accountability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.pejling.finding.Finding;
import dk.pejling.report.Midtvejsstatus;
import dk.pejling.report.SmallStatus;
import dk.pejling.report.Template;
import java.util.List;
import org.junit.jupiter.api.Test;

class LegalCompletenessTest {
  @Test
  void whatNoChapterAnswersIsFound() {
    assertThat(findings("# A {#pejlemaerke-1}", "# B {#klynger}", "# C {#revision}", "::: krav"))
        .extracting(Finding::code, Finding::concerns)
        .contains(tuple("KRV-101", "krav " + first()));
  }

  @Test
  void whatIsOutstandingIsFoundWithItsNote() {
    assertThat(
            findings(
                "# R {#resume}",
                "# A {#pejlemaerke-1}",
                "# B {#klynger}",
                "# C {#revision}",
                "# D {#raad}",
                "::: krav"))
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.code()).isEqualTo("KRV-102");
              assertThat(each.found()).isEqualTo("3 af 6 parter mangler");
              assertThat(each.holdsBack()).isFalse();
            });
  }

  @Test
  void aReportWithoutTheTableIsFound() {
    assertThat(findings("# R {#resume}")).extracting(Finding::code).contains("KRV-103");
  }

  private static String first() {
    return SmallStatus.input().status().agreement().requirements().getFirst().id();
  }

  private static List<Finding> findings(String... lines) {
    return new Midtvejsstatus(new Template("t.md", String.join("\n", lines)))
        .complete(SmallStatus.input())
        .findings();
  }
}
