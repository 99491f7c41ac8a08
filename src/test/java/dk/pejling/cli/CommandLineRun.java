package dk.pejling.cli;

import dk.pejling.cli.terminal.Terminal;
import dk.pejling.finding.Finding;
import dk.pejling.finding.Severity;
import dk.pejling.finding.SourceLocation;
import dk.pejling.observation.Sender;
import dk.pejling.run.RunId;
import dk.pejling.run.RunOutcome;
import dk.pejling.run.RunRequest;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.io.TempDir;

/** Commands as they are typed, of a program whose answers are given. */
abstract class CommandLineRun {
  static final RunId RUN = new RunId("2025-12-12-0001");

  static final Sender USER = new Sender.SystemUser(System.getProperty("user.name"));

  @TempDir Path home;
  final ByteArrayOutputStream out = new ByteArrayOutputStream();

  final ByteArrayOutputStream err = new ByteArrayOutputStream();

  final List<RunRequest> requests = new ArrayList<>();

  int execute(Supplier<RunOutcome> outcome, String... arguments) {
    Terminal terminal = new Terminal(stream(out), stream(err), 0, 0, false);
    Folders folders = new Folders(home, home.resolve("state"));
    Program program = new GivenProgram(outcome, requests, finding(Severity.ERROR));
    return Main.execute(arguments, program, terminal, folders);
  }

  static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  static String said(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  static Supplier<RunOutcome> published(Finding... findings) {
    Path folder = Path.of("output", "midtvejsstatus-x-2025-12-12");
    return () ->
        new RunOutcome.Published(
            RUN,
            folder,
            List.of(folder.resolve("midtvejsstatus.pdf")),
            false,
            List.of(findings),
            List.of());
  }

  static Finding finding(Severity severity) {
    return new Finding(
        "IND-204",
        severity,
        "Tallet kan læses på to måder.",
        new SourceLocation.SheetCell("klynge-nord.xlsx", "Fremdrift", "F14", "Opnået værdi"),
        "kriterium 2.1",
        "\"1.375\"",
        "procent 0-100",
        "skriv 1,375",
        "kriterium 2.1 afventer");
  }
}
