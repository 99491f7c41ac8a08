package dk.pejling.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.agreement.ReportKind;
import dk.pejling.agreement.ReportPlan;
import dk.pejling.assessment.revision.RevisionConclusion;
import dk.pejling.disclosure.release.Release;
import dk.pejling.finding.Checked;
import dk.pejling.finding.Finding;
import dk.pejling.finding.SourceLocation;
import dk.pejling.report.document.Document;
import dk.pejling.report.edition.CaseState;
import dk.pejling.report.edition.Editions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same small status as every kind of report, and the letter each is sent with. */
class ReportKindsTest {
  private static final Path GOLDEN = Path.of("src/test/resources/report");
  private static final ReportInput SMALL = SmallStatus.input();

  /** Run with {@code -Dgolden=write} to accept a change after reading it. */
  @Test
  void smallStatusBecomesTheGoldenSlutstatus() throws IOException {
    Release midterm = Release.of(SMALL.status(), "midtvejsstatus", "1.0");

    golden("slutstatus", written(input(ReportKind.SLUTSTATUS, List.of(midterm), List.of())));
  }

  @Test
  void smallStatusBecomesTheGoldenRevisionAssessment() throws IOException {
    golden(
        "revisionsvurdering",
        written(input(ReportKind.REVISIONSVURDERING, List.of(), List.of(concluded(2024, false)))));
  }

  @ParameterizedTest
  @EnumSource
  void eachKindHasItsLetter(ReportKind kind) throws IOException {
    Checked<Document> letter =
        new Foelgebrev(delivered(Foelgebrev.TEMPLATE))
            .write(input(kind, List.of(), List.of(concluded(2025, true))));

    assertThat(letter.findings()).isEmpty();
    golden("foelgebrev-" + kind.word(), ((Checked.Accepted<Document>) letter).value());
  }

  @Test
  void theLetterOfAnApprovedReportHasTheDayAndCaseOfTheApproval() throws IOException {
    ReportInput approved =
        InputSketch.like(SMALL)
            .editions(
                new Editions(
                    new CaseState.Approved(1, LocalDate.of(2025, 12, 18), "25/1234"),
                    List.of(),
                    List.of(),
                    List.of()))
            .input();

    Checked<Document> letter = new Foelgebrev(delivered(Foelgebrev.TEMPLATE)).write(approved);

    assertThat(DocumentText.of(((Checked.Accepted<Document>) letter).value()))
        .contains("18. december 2025", "25/1234");
  }

  @Test
  void whatTheCommitteeReceivesIsSentAndSignedForTheSecretariat() {
    ReportPlan plan = input(ReportKind.REVISIONSVURDERING, List.of(), List.of()).plan();
    ReportPlan toCommittee =
        new ReportPlan(
            plan.id(),
            plan.type(),
            plan.kind(),
            plan.lead(),
            plan.question(),
            SMALL.status().agreement().committee().name() + " til drøftelse",
            plan.due(),
            plan.asOf(),
            new ReportPlan.Sending("", "Lederen"));

    Checked<Document> letter =
        new Foelgebrev(delivered(Foelgebrev.TEMPLATE)).write(input(toCommittee));

    assertThat(DocumentText.of(((Checked.Accepted<Document>) letter).value()))
        .contains("Til :: Udvalget til drøftelse", "Fra :: Sekretariatet\n")
        .contains("Dato :: den dag, rapporten sendes", "body: Sekretariatet sender hermed")
        .contains("På sekretariatets vegne", "Lederen, Sekretariatet")
        .doesNotContain("På udvalgets vegne", "Hjemmel");
  }

  private static ReportInput input(ReportPlan plan) {
    return InputSketch.like(SMALL).plan(plan).input();
  }

  @Test
  void withoutNotedMidtermTheChapterSaysSo() {
    assertThat(DocumentText.of(written(input(ReportKind.SLUTSTATUS, List.of(), List.of()))))
        .contains("Midtvejsstatus er ikke noteret som offentliggjort.");
  }

  @Test
  void aMissingConclusionIsSaidAndFound() {
    ReportInput without = input(ReportKind.REVISIONSVURDERING, List.of(), List.of());

    assertThat(DocumentText.of(written(without)))
        .contains("Konklusionen for 2025 mangler")
        .contains("Udløserne peger på, at aftalen bør revideres");
    assertThat(report(without).findings()).extracting(Finding::code).contains("REV-201");
  }

  @Test
  void aConclusionMayDifferFromWhatTheTriggersPointTo() {
    ReportInput against =
        input(
            ReportKind.REVISIONSVURDERING,
            List.of(),
            List.of(concluded(2024, false), concluded(2025, false)));

    assertThat(DocumentText.of(written(against)))
        .contains("Konklusion 2025: nej, aftalen bør ikke revideres")
        .contains("Udvalgets konklusion er en anden");
    assertThat(report(against).findings()).extracting(Finding::code).doesNotContain("REV-201");
  }

  private static RevisionConclusion concluded(int year, boolean revise) {
    return new RevisionConclusion(
        year,
        revise,
        "Indsatserne er i gang.",
        "Udvalget",
        LocalDate.of(year, 12, 18),
        "2024-17",
        new SourceLocation.WholeFile("revisionsvurderinger.yaml"));
  }

  static ReportInput input(
      ReportKind kind, List<Release> earlier, List<RevisionConclusion> conclusions) {
    ReportPlan midterm = SMALL.plan();
    ReportPlan plan =
        new ReportPlan(
            kind.word(),
            kind.word(),
            kind,
            "Rapport om",
            midterm.question(),
            midterm.recipient(),
            midterm.due(),
            midterm.asOf(),
            new ReportPlan.Sending(
                SMALL.status().agreement().legalReferences().getFirst().id(), "Formanden"));
    return InputSketch.like(SMALL).plan(plan).earlier(earlier).conclusions(conclusions).input();
  }

  private static Checked<Document> report(ReportInput input) {
    ReportKind kind = input.plan().kind();
    return Report.of(kind, delivered(kind.word())).write(input).map(WrittenReport::document);
  }

  static Document written(ReportInput input) {
    Checked<Document> written = report(input);
    assertThat(written.findings()).noneMatch(Finding::holdsBack);
    return ((Checked.Accepted<Document>) written).value();
  }

  private static Template delivered(String name) {
    try {
      return new Template(name + ".md", Files.readString(Path.of("templates", name + ".md")));
    } catch (IOException missing) {
      throw new java.io.UncheckedIOException(missing);
    }
  }

  private static void golden(String name, Document document) throws IOException {
    Path file = GOLDEN.resolve(name + ".txt");
    String written = DocumentText.of(document);
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(file, written);
    }
    assertThat(written).isEqualTo(Files.readString(file));
  }
}
