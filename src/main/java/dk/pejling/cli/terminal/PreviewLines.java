package dk.pejling.cli.terminal;

import dk.pejling.finding.Finding;
import dk.pejling.run.ReportPreview;
import dk.pejling.run.ShownPath;
import dk.pejling.run.output.FindingText;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Tells of a preview line by line. */
public record PreviewLines(Terminal terminal) implements ReportPreview.Listener {
  @Override
  public void serving(URI address) {
    terminal.say("Åbn %s i en browser. Stop med Ctrl-C.".formatted(address));
  }

  @Override
  public void written(Path page, List<Finding> findings, Duration took) {
    if (!findings.isEmpty()) {
      terminal.say(FindingText.brief(findings));
    }
    terminal.say(
        "Siden er skrevet på %s ms, %s: %s"
            .formatted(took.toMillis(), FindingText.summary(findings), ShownPath.of(page)));
  }

  @Override
  public void refused(String explanation) {
    terminal.say(explanation);
  }

  @Override
  public void refused(List<Finding> findings) {
    terminal.say(FindingText.brief(findings));
    terminal.say("Der er ingen side at vise. Ret fejlene, og prøv igen.");
  }
}
