package dk.pejling.cli;

import dk.pejling.cli.ending.ExitCode;
import dk.pejling.cli.option.CommonOptions;
import dk.pejling.cli.terminal.Terminal;
import dk.pejling.run.audit.AuditTrail.Entry;
import dk.pejling.run.output.Json;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code pejling audit}: shows who has done what. */
@Command(
    name = "audit",
    description = {
      "Vis revisionsloggen: hvem der har gjort hvad, ældste først.",
      "",
      "Loggen noterer hver faglig vurdering, som en rapport bruger, hver rapport, der er lavet, og "
          + "hver rapport, der er noteret som offentliggjort. Der kan kun lægges til. "
          + "pejling audit verify efterprøver, at intet er ændret."
    })
final class AuditCommand implements Callable<Integer> {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm:ss", Locale.ROOT)
          .withZone(ZoneId.of("Europe/Copenhagen"));

  @Mixin private final CommonOptions common = new CommonOptions();

  @Option(names = "--json", description = "Skriv indførslerne som JSON til andre programmer.")
  private boolean json;

  private final Program program;
  private final Terminal terminal;

  AuditCommand(Program program, Terminal terminal) {
    this.program = program;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<Entry> entries = program.audit().all();
    if (json) {
      terminal.out().print(new String(new Json().write(entries), StandardCharsets.UTF_8));
    } else if (entries.isEmpty()) {
      terminal.out().println("Revisionsloggen er tom: intet er noteret endnu.");
    } else {
      entries.forEach(this::tell);
    }
    return ExitCode.DONE.code();
  }

  private void tell(Entry entry) {
    terminal
        .out()
        .println(
            "%s  %s  %s, %s"
                .formatted(
                    entry.number(), TIME.format(entry.moment()), entry.by(), entry.origin()));
    terminal.out().println("   %s: %s".formatted(entry.what(), entry.subject()));
    terminal.out().println("   " + entry.details());
    terminal.out().println("   kontrolsum " + entry.hash());
  }
}
