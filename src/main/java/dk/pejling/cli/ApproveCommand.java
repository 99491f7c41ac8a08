package dk.pejling.cli;

import dk.pejling.cli.ending.ExitCode;
import dk.pejling.cli.option.CommonOptions;
import dk.pejling.cli.option.OutputOption;
import dk.pejling.cli.option.SenderName;
import dk.pejling.cli.terminal.Terminal;
import dk.pejling.cli.text.CaseList;
import dk.pejling.observation.Sender;
import dk.pejling.run.approval.Approvals.Entry;
import dk.pejling.run.approval.Approvals.Outcome;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pejling approve}: notes that the committee has approved a report, or shows what is. */
@Command(
    name = "approve",
    description = {
      "Notér, at udvalget har godkendt en rapport, eller vis, hvor rapporternes sager står.",
      "",
      "En rapport er et udkast, til netop dens indhold er godkendt. Lav rapporten igen bagefter: så"
          + " bliver den til den godkendte udgave uden vandmærke. Ændres noget, den er lavet af,"
          + " bliver næste rapport et udkast til en ny udgave. Uden en mappe vises alle udgaver."
    })
final class ApproveCommand implements Callable<Integer> {
  @Mixin private final CommonOptions common = new CommonOptions();
  @Mixin private final OutputOption output = new OutputOption();

  @Parameters(index = "0", arity = "0..1", paramLabel = "MAPPE", description = OutputOption.REPORT)
  private @Nullable Path folder;

  @Option(
      names = "--on",
      paramLabel = "DATO",
      description = "Dagen, udvalget godkendte rapporten, fx 2025-12-18.")
  private @Nullable LocalDate day;

  @Option(names = "--case", paramLabel = "SAG", description = "Sagens nummer, fx 25/1234.")
  private @Nullable String caseNumber;

  @Option(
      names = "--withdraw",
      description = "Træk en godkendelse tilbage, der er noteret ved en fejl. Kræver --because.")
  private boolean withdraw;

  @Option(
      names = "--because",
      paramLabel = "GRUND",
      description = "Hvorfor godkendelsen trækkes tilbage. Grunden gemmes.")
  private @Nullable String reason;

  @Option(names = "--list", description = "Vis, hvor rapporternes sager står.")
  private boolean list;

  @Option(
      names = "--fra",
      paramLabel = "NAVN",
      description = "Hvem der noterer det. Ellers maskinens bruger.")
  private @Nullable String name;

  private final Program program;
  private final Terminal terminal;
  private final Folders folders;

  ApproveCommand(Program program, Terminal terminal, Folders folders) {
    this.program = program;
    this.terminal = terminal;
    this.folders = folders;
  }

  @Override
  public Integer call() {
    if (folder == null) {
      return listed().code();
    }
    Path report = folders.report(folder, output);
    Sender by = SenderName.orUser(name);
    if (list) {
      return wrong("Skriv enten en mappe eller --list, ikke begge dele.").code();
    }
    if (withdraw) {
      return day != null || caseNumber != null || reason == null
          ? wrong("Skriv --withdraw med --because GRUND og uden --on og --case.").code()
          : tell(program.approvals().withdraw(report, reason, by)).code();
    }
    return day == null || caseNumber == null || reason != null
        ? wrong("Skriv både --on DATO og --case SAG, fx --on 2025-12-18 --case 25/1234.").code()
        : tell(program.approvals().approve(report, day, caseNumber, by)).code();
  }

  private ExitCode wrong(String explanation) {
    terminal.say(explanation);
    return ExitCode.WRONG_USE;
  }

  private ExitCode tell(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Approved(Entry entry) -> {
        terminal.say(
            "%s er noteret som godkendt, %s. Lav den godkendte udgave med: pejling run %s --as-of %s"
                .formatted(
                    CaseList.name(entry), CaseList.decision(entry), entry.report(), entry.asOf()));
        yield ExitCode.DONE;
      }
      case Outcome.ApprovedBefore(Entry entry) -> {
        terminal.say(
            "%s er allerede noteret som godkendt, %s. Intet er ændret."
                .formatted(CaseList.name(entry), CaseList.decision(entry)));
        yield ExitCode.DONE;
      }
      case Outcome.Withdrawn(Entry entry) -> {
        terminal.say(
            ("Godkendelsen af %s er trukket tilbage; det er noteret. Næste kørsel laver et udkast"
                    + " igen.")
                .formatted(CaseList.lowered(entry)));
        yield ExitCode.DONE;
      }
      case Outcome.NoReport(String explanation) -> wrong(explanation);
      case Outcome.WrongUse(String explanation) -> wrong(explanation);
      case Outcome.Refused(String explanation) -> {
        terminal.say(explanation);
        yield ExitCode.NOTHING_PRODUCED;
      }
    };
  }

  private ExitCode listed() {
    terminal.out().print(CaseList.of(program.approvals().all()));
    return ExitCode.DONE;
  }
}
