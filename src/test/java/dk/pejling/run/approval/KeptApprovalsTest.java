package dk.pejling.run.approval;

import static dk.pejling.run.approval.CaseDesk.ANNA;
import static dk.pejling.run.approval.CaseDesk.DECIDED;
import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.DataStanding;
import dk.pejling.run.approval.Approvals.Outcome;
import dk.pejling.run.approval.Approvals.Standing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be approved, by whom it is noted, and what can be taken back. */
class KeptApprovalsTest {
  private final CaseDesk desk;

  KeptApprovalsTest(@TempDir Path root) {
    this.desk = CaseDesk.in(root);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void anApprovalIsNotedOnce() throws IOException {
    desk.made("a");
    assertThat(approve("25/1234"))
        .isInstanceOfSatisfying(
            Outcome.Approved.class,
            approved -> {
              assertThat(approved.entry().edition()).isEqualTo(1);
              assertThat(approved.entry().standing())
                  .isEqualTo(
                      new Standing.Approved(DECIDED, "25/1234", desk.moment(), "brugeren anna"));
            });
    assertThat(approve("25/9999"))
        .isInstanceOfSatisfying(
            Outcome.ApprovedBefore.class,
            before ->
                assertThat(before.entry().standing())
                    .isInstanceOfSatisfying(
                        Standing.Approved.class,
                        standing -> assertThat(standing.caseNumber()).isEqualTo("25/1234")));
    assertThat(desk.store().audit().all())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.code()).isEqualTo("REPORT_APPROVED");
              assertThat(entry.subject()).isEqualTo("aftale midtvejsstatus 2025-12-12");
              assertThat(entry.details()).startsWith("udgave 1 godkendt 2025-12-18, sag 25/1234; ");
            });
  }

  @Test
  void madeUpFiguresCannotBeApproved() throws IOException {
    desk.made("a", DataStanding.EXAMPLE);
    assertRefused("Rapporten bygger på eksempeldata");
  }

  @ParameterizedTest
  @ValueSource(strings = {"midtvejsstatus.pdf", "data/figures.csv", "case.json", "published.json"})
  void aChangedFileIsRefused(String file) throws IOException {
    desk.made("a");
    Files.writeString(desk.folder().resolve(file), "noget andet");
    assertRefused("Filen " + file + " i ", "er ikke, som programmet lavede den");
  }

  @Test
  void aMissingFileIsRefused() throws IOException {
    desk.made("a");
    Files.delete(desk.folder().resolve("anmaerkninger.txt"));
    assertRefused("Filen anmaerkninger.txt i ");
  }

  @Test
  void aFolderWithoutReportIsWrongUse() {
    assertThat(approve("25/1234")).isInstanceOf(Outcome.NoReport.class);
  }

  @Test
  void theDecisionIsNeitherOfTomorrowNorFromBeforeTheFigures() throws IOException {
    desk.made("a");
    assertWrong(
        LocalDate.of(2025, 12, 20),
        "Godkendelsen kan ikke være fra 20. december 2025: i dag er det 19. december 2025.");
    assertWrong(
        LocalDate.of(2025, 12, 11),
        "Rapporten er opgjort pr. 12. december 2025 og kan ikke være godkendt før, 11. december"
            + " 2025.");
    assertThat(desk.approvals().approve(desk.folder(), LocalDate.of(2025, 12, 19), "1", ANNA))
        .isInstanceOf(Outcome.Approved.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "25/1234\n26/1", "25\u202e/1"})
  void aCaseNumberIsOnePlainLine(String number) throws IOException {
    desk.made("a");
    assertThat(approve(number)).isInstanceOf(Outcome.WrongUse.class);
    assertThat(approve("9".repeat(61))).isInstanceOf(Outcome.WrongUse.class);
    assertThat(desk.store().approvals().all()).isEmpty();
  }

  @Test
  void anotherContentIsTheNextEdition() throws IOException {
    desk.made("a").approved().made("b");
    assertThat(approve("26/1"))
        .isInstanceOfSatisfying(
            Outcome.Approved.class,
            approved -> assertThat(approved.entry().edition()).isEqualTo(2));
  }

  @Test
  void aReportFromBeforeTheLastApprovalIsMadeAgainFirst() throws IOException {
    desk.made("b");
    Path kept = desk.root().resolve("output").resolve("gemt");
    Files.move(desk.folder(), kept);
    desk.made("a").approved();
    assertThat(desk.approvals().approve(kept, DECIDED, "26/1", ANNA))
        .isInstanceOfSatisfying(
            Outcome.Refused.class,
            refused -> assertThat(refused.explanation()).contains("Lav rapporten igen"));
  }

  @Test
  void whatIsWithdrawnStaysInTheRegisterAndDoesNotCount() throws IOException {
    desk.made("a").approved();
    assertThat(desk.approvals().withdraw(desk.folder(), "Forkert sag", ANNA))
        .isInstanceOf(Outcome.Withdrawn.class);
    assertThat(desk.approvals().withdraw(desk.folder(), "Igen", ANNA))
        .isInstanceOf(Outcome.Refused.class);
    desk.made("a");
    assertThat(approve("25/5678"))
        .isInstanceOfSatisfying(
            Outcome.Approved.class,
            approved -> assertThat(approved.entry().edition()).isEqualTo(1));
    assertThat(desk.approvals().all())
        .extracting(entry -> entry.standing().getClass().getSimpleName())
        .containsExactly("Withdrawn", "Approved");
    assertThat(desk.store().audit().all())
        .extracting(entry -> entry.code())
        .containsExactly("REPORT_APPROVED", "APPROVAL_WITHDRAWN", "REPORT_APPROVED");
  }

  @Test
  void withdrawingTakesAReason() throws IOException {
    desk.made("a").approved();
    assertThat(desk.approvals().withdraw(desk.folder(), " ", ANNA))
        .isInstanceOf(Outcome.WrongUse.class);
  }

  @Test
  void anEarlierEditionStandsUnderTheLaterOne() throws IOException {
    desk.made("a").approved().made("b").approved();
    desk.made("a");
    assertThat(desk.approvals().withdraw(desk.folder(), "Forkert", ANNA))
        .isInstanceOfSatisfying(
            Outcome.Refused.class,
            refused ->
                assertThat(refused.explanation())
                    .isEqualTo(
                        "En senere udgave af rapporten er godkendt. Træk den tilbage først."));
  }

  @Test
  void anApprovalStandsOnceTheReportIsHandedIn() throws IOException {
    desk.made("a").approved().made("a");
    desk.submissions().submit(desk.folder(), ANNA);
    assertThat(desk.approvals().withdraw(desk.folder(), "For sent", ANNA))
        .isInstanceOfSatisfying(
            Outcome.Refused.class,
            refused ->
                assertThat(refused.explanation())
                    .startsWith("Rapporten blev indsendt 19. december 2025"));
  }

  private Outcome approve(String caseNumber) {
    return desk.approvals().approve(desk.folder(), DECIDED, caseNumber, ANNA);
  }

  private void assertWrong(LocalDate on, String words) {
    assertThat(desk.approvals().approve(desk.folder(), on, "25/1234", ANNA))
        .isInstanceOfSatisfying(
            Outcome.WrongUse.class, wrong -> assertThat(wrong.explanation()).startsWith(words));
  }

  private void assertRefused(String... words) {
    assertThat(approve("25/1234"))
        .isInstanceOfSatisfying(
            Outcome.Refused.class, refused -> assertThat(refused.explanation()).contains(words));
    assertThat(desk.store().approvals().all()).isEmpty();
  }
}
