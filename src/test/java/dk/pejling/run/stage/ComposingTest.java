package dk.pejling.run.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.pejling.finding.Checked;
import dk.pejling.finding.Finding;
import dk.pejling.report.InputSketch;
import dk.pejling.report.ReportInput;
import dk.pejling.report.ReportInput.Narrative;
import dk.pejling.report.SmallStatus;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a report and its templates give, before anything is painted. */
class ComposingTest {
  private static final ReportInput INPUT = SmallStatus.input();
  private static final PejlingStages STAGES = new PejlingStages();

  @Test
  void aTemplateOfEachLevelGivesASheetForEachOfItsAreas() {
    Composed composed =
        composed(
            INPUT,
            file("foelgebrev.md", "::: brevhoved"),
            file("klynge.md", "# {{område}} {#o}"),
            file("kommune.md", "# {{område}} {#o}"));

    assertThat(composed.beside())
        .extracting(Composed.Beside::file)
        .startsWith("foelgebrev.pdf", "omraader/klynge-nord.pdf", "omraader/klynge-vest.pdf")
        .contains("omraader/825-laesoe.pdf", "omraader/787-thisted.pdf")
        // two clusters and five municipalities
        .hasSize(8);
  }

  @Test
  void withoutTheirTemplatesThereIsTheReportAlone() {
    assertThat(composed(INPUT).beside()).isEmpty();
  }

  @Test
  void aMistakeForEveryAreaIsToldOnce() {
    assertThat(findings(file("kommune.md", "# {{område}} {#o}\n\n::: findes-ikke")))
        .extracting(Finding::code, each -> each.location().describe())
        .containsOnlyOnce(tuple("SKA-201", "kommune.md, linje 3"));
  }

  @Test
  void aSheetThatCannotBeWrittenIsLeftOutAndTold() {
    TextFile broken = file("klynge.md", "{{#åben}}\n");

    assertThat(composed(INPUT, broken).beside()).isEmpty();
    assertThat(findings(broken)).extracting(Finding::code).contains("SKA-102");
  }

  @Test
  void aTextThatIsHeldBackIsKnownByTheWordsInItsPlace() {
    ReportInput told =
        InputSketch.like(INPUT)
            .narratives(List.of(new Narrative("revision", "Borger 010190-1234 har skrevet.")))
            .input();
    TextFile template = file("midtvejsstatus.md", "::: tekst revision");

    Composed first = accepted(STAGES.compose(told, Templates.of(template)));

    assertThat(first.report().printed())
        .containsExactly(new Narrative("revision", "Teksten revision afventer rettelse."));
    ReportInput carried = InputSketch.like(INPUT).narratives(first.report().printed()).input();
    assertThat(accepted(STAGES.compose(carried, Templates.of(template))).report())
        .isEqualTo(first.report());
  }

  private static Composed composed(ReportInput input, TextFile... beside) {
    return accepted(STAGES.compose(input, templates(beside)));
  }

  private static List<Finding> findings(TextFile... beside) {
    return STAGES.compose(INPUT, templates(beside)).findings();
  }

  private static Templates templates(TextFile... beside) {
    return new Templates(file("midtvejsstatus.md", "# Resumé {#resume}"), List.of(beside));
  }

  private static TextFile file(String name, String text) {
    return new TextFile(name, text, "0".repeat(64));
  }

  private static <T> T accepted(Checked<T> checked) {
    if (checked instanceof Checked.Accepted<T>(T value, var findings)) {
      return value;
    }
    throw new AssertionError(checked.findings());
  }
}
