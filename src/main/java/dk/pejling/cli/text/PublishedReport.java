package dk.pejling.cli.text;

import dk.pejling.cli.terminal.Terminal;
import dk.pejling.danish.DanishWords;
import dk.pejling.finding.Finding;
import dk.pejling.run.RunOutcome.Published;
import dk.pejling.run.ShownPath;
import dk.pejling.run.output.FindingText;
import dk.pejling.run.output.Publication;
import java.nio.file.Path;

/** Where a report lies, and whether it is whole. */
public record PublishedReport(Published published) {
  private static final String ROW = "  %-20s %s";

  /** A person is told what each file is; a script gets the paths. */
  public void tell(Terminal terminal) {
    if (terminal.outColumns() > 0) {
      terminal.out().println(ShownPath.of(published.folder()));
      for (Path file : published.files()) {
        String name = String.valueOf(file.getFileName());
        terminal.out().println(ROW.formatted(name, Publication.meaning(name)));
      }
    } else {
      published.files().forEach(file -> terminal.out().println(ShownPath.of(file)));
    }
    terminal.out().flush();
    terminal.say(made() + " " + heldBack());
  }

  private String made() {
    return published.unchanged()
        ? "Rapporten er den samme som før; filerne er ikke rørt."
        : "Rapporten er lavet.";
  }

  private String heldBack() {
    int count = (int) published.findings().stream().filter(Finding::holdsBack).count();
    if (count == 0) {
      return "Intet er holdt tilbage: " + FindingText.summary(published.findings()) + ".";
    }
    return count == 1
        ? "Én ting er holdt tilbage, til den er rettet; se anmaerkninger.txt."
        : "%s ting er holdt tilbage, til de er rettet; se anmaerkninger.txt."
            .formatted(DanishWords.sentence(DanishWords.number(count)));
  }
}
