package dk.pejling.report.edition;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.disclosure.release.Release;
import dk.pejling.finding.Checked;
import dk.pejling.report.DocumentText;
import dk.pejling.report.InputSketch;
import dk.pejling.report.Midtvejsstatus;
import dk.pejling.report.ReportInput;
import dk.pejling.report.SmallStatus;
import dk.pejling.report.Template;
import dk.pejling.report.WrittenReport;
import dk.pejling.report.document.Document;
import dk.pejling.report.edition.EarlierEdition.Submission;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a later edition says of those before it. */
class EditionSectionTest {
  private static final LocalDate DAY = LocalDate.of(2025, 12, 18);
  private static final Template TEMPLATE =
      new Template("prøve.md", "# Datagrundlag {#datagrundlag}\n\n::: udgaver\n");
  private static final Template WITHOUT =
      new Template("gammel.md", "# Datagrundlag {#datagrundlag}\n\n::: aendringer\n");

  @Test
  void aFirstEditionSaysNothing() {
    Checked<Document> first = written(TEMPLATE, Editions.firstDraft());
    assertThat(text(first)).doesNotContain("Udgaver");
    assertThat(codes(written(WITHOUT, Editions.firstDraft()))).doesNotContain("SKA-404");
  }

  @Test
  void aLaterEditionListsThoseBeforeAndWhatIsDifferent() {
    assertThat(text(written(TEMPLATE, second(List.of(changed())))))
        .contains(
            "Udgaver af rapporten",
            "Én udgave er godkendt før denne",
            "Udgave 1 | 18. december 2025 | 25/1234 | 31. december 2025",
            "Ændret i grundlaget siden udgave 1",
            "statusskema | statusskemaer/nord.xlsx | ændret",
            "Ingen tal eller vurderinger er ændret siden udgave 1.");
  }

  @Test
  void withoutADifferentFileTheTableSaysSo() {
    assertThat(text(written(TEMPLATE, second(List.of())))).contains("intet i grundlaget er ændret");
  }

  @Test
  void aTemplateThatDoesNotAskForThemIsTold() {
    assertThat(codes(written(WITHOUT, second(List.of(changed()))))).contains("SKA-404");
    assertThat(codes(written(TEMPLATE, second(List.of(changed()))))).doesNotContain("SKA-404");
  }

  private static SourceChange changed() {
    return new SourceChange(
        "statusskema", "statusskemaer/nord.xlsx", new SourceChange.How.Changed());
  }

  private static Editions second(List<SourceChange> sources) {
    return new Editions(
        new CaseState.Draft(2),
        List.of(
            new EarlierEdition(1, DAY, "25/1234", new Submission.On(LocalDate.of(2025, 12, 31)))),
        List.of(Release.of(SmallStatus.input().status(), "midtvejsstatus", "1.0")),
        sources);
  }

  private static Checked<Document> written(Template template, Editions editions) {
    ReportInput input = SmallStatus.input();
    return new Midtvejsstatus(template)
        .write(InputSketch.like(input).editions(editions).input())
        .map(WrittenReport::document);
  }

  private static String text(Checked<Document> written) {
    return written instanceof Checked.Accepted<Document>(Document document, var findings)
        ? DocumentText.of(document)
        : "rejected";
  }

  private static List<String> codes(Checked<Document> written) {
    return written.findings().stream().map(finding -> finding.code()).toList();
  }
}
