package dk.pejling.run.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.report.Midtvejsstatus;
import dk.pejling.report.ReportInput;
import dk.pejling.report.SmallStatus;
import dk.pejling.report.Template;
import dk.pejling.run.stage.TextFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What a report was written from comes back from its evidence. */
class EvidenceTest {
  private static final ReportInput INPUT = SmallStatus.input();
  private final EvidenceJson json = new EvidenceJson();

  @Test
  void theSameReportIsWrittenFromIt() throws IOException {
    TextFile template = template();
    byte[] written = json.write(evidence(template));
    ReportInput again = json.read(written).orElseThrow().input(INPUT.status().agreement());
    Midtvejsstatus report = new Midtvejsstatus(new Template(template.name(), template.text()));
    assertThat(report.write(again)).isEqualTo(report.write(INPUT));
  }

  @Test
  void itIsReadAndWrittenAgainAsItWas() throws IOException {
    byte[] written = json.write(evidence(template()));
    assertThat(json.write(json.read(written).orElseThrow())).isEqualTo(written);
  }

  private static Evidence evidence(TextFile template) {
    return Evidence.of(
        INPUT, INPUT.narratives(), "1.0", new TextFile("aftale.yaml", "", ""), template);
  }

  private static TextFile template() throws IOException {
    return new TextFile(
        "midtvejsstatus.md", Files.readString(Path.of("templates", "midtvejsstatus.md")), "");
  }
}
