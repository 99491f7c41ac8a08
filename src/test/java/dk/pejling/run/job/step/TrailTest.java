package dk.pejling.run.job.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.pejling.agreement.ReportPlan;
import dk.pejling.agreement.geography.AreaId;
import dk.pejling.assessment.professional.ProfessionalAssessment;
import dk.pejling.assessment.professional.Subject;
import dk.pejling.assessment.verdict.Light;
import dk.pejling.disclosure.DisclosedStatus;
import dk.pejling.finding.SourceLocation;
import dk.pejling.observation.Sender;
import dk.pejling.report.SmallStatus;
import dk.pejling.run.RunId;
import dk.pejling.run.edition.EditionHistory;
import dk.pejling.run.input.RunInput;
import dk.pejling.run.plan.EarlierReports;
import dk.pejling.run.plan.RunPlan;
import dk.pejling.run.stage.Intake;
import dk.pejling.run.stage.Templates;
import dk.pejling.run.stage.TextFile;
import dk.pejling.store.OpenStore;
import dk.pejling.store.audit.AuditEntry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What runs leave in the audit log, one after the other. */
class TrailTest {
  private static final Instant MOMENT = Instant.parse("2026-03-31T09:05:00Z");
  private static final LocalDate DAY = LocalDate.of(2025, 12, 12);
  private static final AreaId REGION = new AreaId("1081");
  private static final String REPORT = "test midtvejsstatus 2025-12-12";

  private final DisclosedStatus status = SmallStatus.input().status();
  private final OpenStore store;

  TrailTest(@TempDir Path home) {
    store = OpenStore.at(home);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void anAssessmentIsNotedWithWhatItStandsBesideAndWhereItIsWritten() {
    used(DAY, 1, given("Fordi vi ved mere"));

    assertThat(entries())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.code()).isEqualTo("PROFESSIONAL_ASSESSMENT_USED");
              assertThat(entry.sender()).isEqualTo("anna");
              assertThat(entry.moment()).isEqualTo(MOMENT);
              assertThat(entry.origin())
                  .isEqualTo("kørsel 2026-03-31-0001, faglige-vurderinger.yaml sha256 ab12");
              assertThat(entry.subject()).isEqualTo(REPORT + " · pejlemærke 1 · 1081");
              assertThat(entry.details())
                  .isEqualTo(
                      "grå, beregnet %s; afgjort 2025-12-10T09:05 af Udvalget: Fordi vi ved mere"
                          .formatted(status.standing(1, REGION).light().light().label()));
            });
  }

  @Test
  void theSameAssessmentInALaterRunIsNoNewsAndAnotherReasonIs() {
    used(DAY, 1, given("Fordi vi ved mere"));
    used(DAY, 2, given("Fordi vi ved mere"));
    used(DAY, 3, given("Fordi vi ved endnu mere"));

    assertThat(entries())
        .extracting(AuditEntry::number, each -> each.origin().substring(0, 22))
        .containsExactly(tuple(1L, "kørsel 2026-03-31-0001"), tuple(2L, "kørsel 2026-03-31-0003"));
  }

  @Test
  void anAssessmentThatIsGoneIsNotedOnceAndAgainWhenItIsBack() {
    used(DAY, 1, given("Fordi vi ved mere"));
    used(DAY, 2);
    used(DAY, 3);
    used(DAY, 4, given("Fordi vi ved mere"));

    assertThat(entries())
        .extracting(AuditEntry::code, AuditEntry::subject)
        .containsExactly(
            tuple("PROFESSIONAL_ASSESSMENT_USED", REPORT + " · pejlemærke 1 · 1081"),
            tuple("PROFESSIONAL_ASSESSMENT_WITHDRAWN", REPORT + " · pejlemærke 1 · 1081"),
            tuple("PROFESSIONAL_ASSESSMENT_USED", REPORT + " · pejlemærke 1 · 1081"));
  }

  @Test
  void aReportOfAnotherDayWithdrawsNothing() {
    used(DAY, 1, given("Fordi vi ved mere"));
    used(DAY.plusDays(1), 2);

    assertThat(entries()).hasSize(1);
  }

  @Test
  void aReportIsNotedByItsManifestAndTheSameReportOnce() {
    made(1, "ab");
    made(2, "ab");
    made(3, "cd");

    assertThat(entries())
        .extracting(AuditEntry::code, AuditEntry::origin, AuditEntry::subject, AuditEntry::details)
        .containsExactly(
            tuple("REPORT_MADE", "kørsel 2026-03-31-0001", REPORT, "manifest.json sha256 ab"),
            tuple("REPORT_MADE", "kørsel 2026-03-31-0003", REPORT, "manifest.json sha256 cd"));
    assertThat(store.audit().faults()).isEmpty();
  }

  private List<AuditEntry> entries() {
    return store.audit().all();
  }

  private void used(LocalDate asOf, int run, ProfessionalAssessment... given) {
    in(trail(asOf, run), trail -> trail.used(status.beside(List.of(given))));
  }

  private void made(int run, String manifest) {
    in(trail(DAY, run), trail -> trail.made(manifest));
  }

  private void in(Trail trail, Consumer<Trail> what) {
    store.transaction().executeWithoutResult(transaction -> what.accept(trail));
  }

  private Trail trail(LocalDate asOf, int run) {
    return new Trail(
        store.audit(),
        Clock.fixed(MOMENT, ZoneOffset.UTC),
        plan(asOf),
        new RunId("2026-03-31-000" + run));
  }

  private RunPlan plan(LocalDate asOf) {
    ReportPlan report = status.agreement().reports().getFirst();
    return new RunPlan(
        status.agreement(),
        report,
        asOf,
        input(),
        new Intake(
            file -> {
              throw new AssertionError(file);
            },
            file -> "",
            List.of(),
            name -> false),
        "",
        "",
        Path.of(""),
        new Sender.SystemUser("anna"),
        new EarlierReports(List.of(), List.of(), EditionHistory.none(), List.of()),
        List.of(),
        List.of(),
        List.of());
  }

  private static RunInput input() {
    TextFile none = new TextFile("", "", "");
    return new RunInput(
        none,
        Templates.of(none),
        List.of(),
        List.of(),
        List.of(),
        List.of(new TextFile("faglige-vurderinger.yaml", "", "ab12")),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static ProfessionalAssessment given(String reason) {
    return new ProfessionalAssessment(
        new Subject.OfPejlemaerke(1),
        REGION,
        Light.GREY,
        reason,
        "Udvalget",
        LocalDateTime.of(2025, 12, 10, 9, 5),
        new SourceLocation.WholeFile("faglige-vurderinger.yaml"));
  }
}
