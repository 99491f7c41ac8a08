package dk.pejling.agreement.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.pejling.agreement.Agreement;
import dk.pejling.agreement.ReportKind;
import dk.pejling.agreement.ReportPlan;
import dk.pejling.finding.Checked;
import dk.pejling.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Changes to the example's reports, and what becomes of them. */
class ReportPlansTest {
  private final String example = Files.readString(Path.of("input", "sundhedsaftale.yaml"));

  ReportPlansTest() throws IOException {}

  @Test
  void aYearlyReportIsPlannedForEachYearOfTheTerm() {
    assertThat(plans(example))
        .filteredOn(ReportPlan::yearly)
        .extracting(ReportPlan::id, ReportPlan::asOf, ReportPlan::due)
        .containsExactly(
            tuple("revisionsvurdering-2024", day("2024-12-12"), day("2024-12-31")),
            tuple("revisionsvurdering-2025", day("2025-12-12"), day("2025-12-31")),
            tuple("revisionsvurdering-2026", day("2026-12-12"), day("2026-12-31")),
            tuple("revisionsvurdering-2027", day("2027-12-12"), day("2027-12-31")));
  }

  @Test
  void anEarlyClosingStatusFollowsFromDatesAndALine() {
    String early =
        example
            .replace("til: 2027-12-31", "til: 2026-12-31")
            .replace("type: slutstatus\n", "type: afsluttende-status\n    slags: slutstatus\n")
            .replace("frist: 2027-06-30", "frist: 2026-12-31")
            .replace("opgjort: 2027-06-01", "opgjort: 2026-11-01");
    Checked<Agreement> read = new AgreementReader().read("a.yaml", early);

    assertThat(read.findings())
        .filteredOn(each -> each.code().equals("AFT-144"))
        .isNotEmpty()
        .noneMatch(Finding::holdsBack);
    assertThat(plans(early))
        .filteredOn(each -> each.kind() == ReportKind.SLUTSTATUS)
        .singleElement()
        .satisfies(
            plan -> {
              assertThat(plan.id()).isEqualTo("afsluttende-status");
              assertThat(plan.asOf()).isEqualTo(day("2026-11-01"));
              assertThat(plan.templates()).containsExactly("afsluttende-status", "slutstatus");
            });
    assertThat(plans(early)).filteredOn(ReportPlan::yearly).hasSize(3);
  }

  @Test
  void aTypeThatIsNoKindMustSayItsKind() {
    assertThat(codes(example.replace("type: slutstatus", "type: afslutning")))
        .containsExactly("AFT-146");
  }

  @Test
  void anUnknownKindIsFound() {
    assertThat(codes(example.replace("type: slutstatus", "type: x\n    slags: slutning")))
        .contains("AFT-124");
  }

  @Test
  void aYearlyReportThatBeginsAfterTheTermIsFound() {
    assertThat(
            codes(
                example
                    .replace("opgjort: 2024-12-12", "opgjort: 2028-01-01")
                    .replace("frist: 2024-12-31", "frist: 2028-01-31")))
        .containsExactly("AFT-141");
  }

  @Test
  void aReportNamedAsAYearOfAnotherIsFound() {
    assertThat(
            codes(
                example.replace(
                    "type: slutstatus", "type: revisionsvurdering-2026\n    slags: slutstatus")))
        .containsExactly("AFT-131");
  }

  @Test
  void aReportSentByWhatIsNotThereIsFound() {
    assertThat(
            codes(
                example.replaceFirst(
                    "hjemmel: vej-6\n    underskrives", "hjemmel: vej-9\n    underskrives")))
        .containsExactly("AFT-130");
  }

  @Test
  void aChangeFromBeforeTheAgreementIsTold() {
    assertThat(
            new AgreementReader()
                .read("a.yaml", example.replace("dato: 2024-11-15", "dato: 2023-11-15"))
                .findings())
        .filteredOn(each -> each.code().equals("AFT-145"))
        .singleElement()
        .matches(each -> !each.holdsBack());
  }

  @Test
  void aChangeThatTouchesNoSuchPejlemaerkeIsFound() {
    assertThat(codes(example.replace("    slags: lov\n", "    slags: lov\n    berører: [9]\n")))
        .containsExactly("AFT-130");
  }

  private static List<String> codes(String yaml) {
    return new AgreementReader()
        .read("a.yaml", yaml).findings().stream()
            .filter(Finding::holdsBack)
            .map(Finding::code)
            .toList();
  }

  private static List<ReportPlan> plans(String yaml) {
    return ((Checked.Accepted<Agreement>) new AgreementReader().read("a.yaml", yaml))
        .value()
        .reports();
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }
}
