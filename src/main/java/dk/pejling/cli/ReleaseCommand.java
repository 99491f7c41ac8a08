package dk.pejling.cli;

import dk.pejling.cli.ending.ExitCode;
import dk.pejling.cli.option.CommonOptions;
import dk.pejling.cli.option.OutputOption;
import dk.pejling.cli.option.SenderName;
import dk.pejling.cli.terminal.Terminal;
import dk.pejling.danish.DanishDate;
import dk.pejling.danish.DanishWords;
import dk.pejling.run.Releases.Entry;
import dk.pejling.run.Releases.Outcome;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pejling release}: notes that a report has been made public, or shows what is noted. */
@Command(
    name = "release",
    description = {
      "Notér, at en rapport er offentliggjort, eller vis, hvad der er noteret.",
      "",
      "Det, en rapport har vist, er kendt for altid. Senere rapporter for aftalen regner det med,"
          + " når de skjuler små tal, og siger, hvad der er ændret siden. En note kan ikke slettes."
          + " Uden en mappe vises de rapporter, der er noteret."
    })
final class ReleaseCommand implements Callable<Integer> {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm", Locale.ROOT)
          .withZone(ZoneId.of("Europe/Copenhagen"));
  private static final int SHORT_CHECKSUM = 8;
  private static final String ROW = "%-17s %-16s %-11s %-24s %-18s %s";

  @Mixin private final CommonOptions common = new CommonOptions();
  @Mixin private final OutputOption output = new OutputOption();

  @Parameters(index = "0", arity = "0..1", paramLabel = "MAPPE", description = OutputOption.REPORT)
  private @Nullable Path folder;

  @Option(names = "--list", description = "Vis de rapporter, der er noteret.")
  private boolean list;

  private final Program program;
  private final Terminal terminal;
  private final Folders folders;

  ReleaseCommand(Program program, Terminal terminal, Folders folders) {
    this.program = program;
    this.terminal = terminal;
    this.folders = folders;
  }

  @Override
  public Integer call() {
    if (folder == null) {
      return listed().code();
    }
    if (list) {
      terminal.say("Skriv enten en mappe eller --list, ikke begge dele.");
      return ExitCode.WRONG_USE.code();
    }
    return tell(program.releases().note(folders.report(folder, output), SenderName.user())).code();
  }

  private ExitCode tell(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Noted(Entry entry) -> {
        terminal.say(
            name(entry)
                + " er noteret som offentliggjort. Senere rapporter for aftalen regner den med.");
        yield ExitCode.DONE;
      }
      case Outcome.NotedBefore(Entry entry) -> {
        terminal.say(
            "%s er allerede noteret, %s af %s. Intet er ændret."
                .formatted(name(entry), TIME.format(entry.noted()), entry.by()));
        yield ExitCode.DONE;
      }
      case Outcome.NoReport(String explanation) -> {
        terminal.say(explanation);
        yield ExitCode.WRONG_USE;
      }
      case Outcome.Refused(String explanation) -> {
        terminal.say(explanation);
        yield ExitCode.NOTHING_PRODUCED;
      }
    };
  }

  /** Such as {@code Midtvejsstatus, opgjort pr. 12. december 2025,}. */
  private static String name(Entry entry) {
    return "%s, opgjort pr. %s,"
        .formatted(DanishWords.sentence(entry.report()), DanishDate.of(entry.asOf()));
  }

  private ExitCode listed() {
    List<Entry> noted = program.releases().all();
    if (noted.isEmpty()) {
      terminal
          .out()
          .println(
              "Ingen rapport er noteret som offentliggjort. Notér en med: pejling release MAPPE");
    } else {
      terminal
          .out()
          .println(
              ROW.formatted("Noteret", "Rapport", "Opgjort pr.", "Aftale", "Af", "Kontrolsum"));
      noted.forEach(entry -> terminal.out().println(row(entry)));
    }
    return ExitCode.DONE;
  }

  private static String row(Entry entry) {
    return ROW.formatted(
        TIME.format(entry.noted()),
        entry.report(),
        DAY.format(entry.asOf()),
        entry.agreement(),
        entry.by(),
        entry.sha256().substring(0, SHORT_CHECKSUM));
  }
}
