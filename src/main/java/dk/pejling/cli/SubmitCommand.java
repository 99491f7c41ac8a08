package dk.pejling.cli;

import dk.pejling.cli.ending.ExitCode;
import dk.pejling.cli.option.CommonOptions;
import dk.pejling.cli.option.OutputOption;
import dk.pejling.cli.option.SenderName;
import dk.pejling.cli.terminal.Terminal;
import dk.pejling.run.ShownPath;
import dk.pejling.run.approval.Submissions.Outcome;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pejling submit}: makes the package of an approved report to hand in. */
@Command(
    name = "submit",
    description = {
      "Lav indsendelsespakken af en godkendt rapport.",
      "",
      "Pakken lægges i output/indsendelse: rapporten, følgebrevet, kontrolsummer, en kvittering og"
          + " det hele i én zip-fil. Programmet sender intet. Rapporten noteres som indsendt og som"
          + " offentliggjort, for Sundhedsstyrelsen offentliggør status; det kan ikke fortrydes."
    })
final class SubmitCommand implements Callable<Integer> {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm", Locale.ROOT)
          .withZone(ZoneId.of("Europe/Copenhagen"));

  @Mixin private final CommonOptions common = new CommonOptions();
  @Mixin private final OutputOption output = new OutputOption();

  @Parameters(index = "0", paramLabel = "MAPPE", description = OutputOption.REPORT)
  private Path folder = Path.of("");

  @Option(
      names = "--fra",
      paramLabel = "NAVN",
      description = "Hvem der indsender. Ellers maskinens bruger.")
  private @Nullable String name;

  private final Program program;
  private final Terminal terminal;
  private final Folders folders;

  SubmitCommand(Program program, Terminal terminal, Folders folders) {
    this.program = program;
    this.terminal = terminal;
    this.folders = folders;
  }

  @Override
  public Integer call() {
    return tell(program
            .submissions()
            .submit(folders.report(folder, output), SenderName.orUser(name)))
        .code();
  }

  private ExitCode tell(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Submitted submitted -> {
        terminal.say(
            ("%s er noteret som indsendt og som offentliggjort, for Sundhedsstyrelsen offentliggør"
                    + " status. Send pakken til modtageren.%s")
                .formatted(submitted.report(), submitted.late() ? " Fristen er overskredet." : ""));
        terminal.out().println(ShownPath.of(submitted.folder()));
        terminal.out().println(ShownPath.of(submitted.zip()));
        yield ExitCode.DONE;
      }
      case Outcome.SubmittedBefore before -> {
        terminal.say(
            "%s er allerede indsendt, %s af %s. %s"
                .formatted(
                    before.report(),
                    TIME.format(before.moment()),
                    before.by(),
                    switch (before.found()) {
                      case THERE -> "Intet er ændret.";
                      case RESTORED -> "Pakken manglede og er lavet igen, som den var.";
                      case GONE ->
                          "Pakken mangler og kan ikke laves igen, for rapportens mappe er ændret"
                              + " siden.";
                    }));
        terminal.out().println(ShownPath.of(before.folder()));
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
}
