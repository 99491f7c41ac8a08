package dk.pejling.run.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.ReportKind;
import dk.pejling.agreement.ReportPlan;
import dk.pejling.run.RunRequest.AsOf;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportChoiceTest {
  private static final List<ReportPlan> REPORTS =
      List.of(
          plan("midtvejsstatus", "midtvejsstatus", "2025-12-12"),
          plan("revisionsvurdering-2024", "revisionsvurdering", "2024-12-12"),
          plan("revisionsvurdering-2025", "revisionsvurdering", "2025-12-12"));

  @Test
  void aReportThatIsMadeOnceIsChosenByItsType() {
    assertThat(chosen("midtvejsstatus", new AsOf.Planned())).isEqualTo("midtvejsstatus");
    assertThat(chosen("midtvejsstatus", day("2026-03-01"))).isEqualTo("midtvejsstatus");
  }

  @Test
  void oneOfSeveralYearsIsChosenByItsName() {
    assertThat(chosen("revisionsvurdering-2025", new AsOf.Planned()))
        .isEqualTo("revisionsvurdering-2025");
  }

  @Test
  void oneOfSeveralYearsIsChosenByTheDay() {
    assertThat(chosen("revisionsvurdering", day("2024-01-01")))
        .isEqualTo("revisionsvurdering-2024");
    assertThat(chosen("revisionsvurdering", day("2025-12-31")))
        .isEqualTo("revisionsvurdering-2025");
  }

  @Test
  void withoutYearAllAreListed() {
    for (AsOf asOf : List.of(new AsOf.Planned(), day("2026-03-01"))) {
      assertThat(none("revisionsvurdering", asOf))
          .isEqualTo(
              "Aftalen har en revisionsvurdering for hvert år: revisionsvurdering-2024 (opgjort"
                  + " 12. december 2024), revisionsvurdering-2025 (opgjort 12. december 2025)."
                  + " Skriv den, du vil have, eller vælg dagen med --as-of.");
    }
  }

  @Test
  void aDayOfAnotherYearThanTheNamedOneIsRefused() {
    assertThat(none("revisionsvurdering-2024", day("2025-06-01"))).contains("gøres op i 2024");
  }

  @Test
  void anUnknownReportIsAskedAbout() {
    assertThat(none("revisionsvurdering-2052", new AsOf.Planned()))
        .contains("Mente du revisionsvurdering-2025?");
  }

  private static String chosen(String asked, AsOf asOf) {
    return ((ReportChoice.Chosen) ReportChoice.of(REPORTS, asked, asOf)).plan().id();
  }

  private static String none(String asked, AsOf asOf) {
    return ((ReportChoice.None) ReportChoice.of(REPORTS, asked, asOf)).explanation();
  }

  private static AsOf day(String day) {
    return new AsOf.Day(LocalDate.parse(day));
  }

  private static ReportPlan plan(String id, String type, String asOf) {
    LocalDate day = LocalDate.parse(asOf);
    return new ReportPlan(
        id,
        type,
        ReportKind.named(type).orElseThrow(),
        "",
        "",
        "",
        day,
        day,
        ReportPlan.Sending.UNSAID);
  }
}
