package dk.pejling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.cli.terminal.Terminal;
import dk.pejling.finding.Severity;
import dk.pejling.run.RunOutcome;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What a command ends with tells a scheduler how it went. */
class ExitCodeTest extends CommandLineRun {
  @Test
  void aRunWithoutFindingsEndsWithZero() {
    assertThat(execute(published(), "run", "midtvejsstatus")).isZero();
    assertThat(said(out)).contains("midtvejsstatus.pdf");
    assertThat(said(err))
        .contains("Rapporten er lavet. Intet er holdt tilbage: ingen anmærkninger.");
  }

  @Test
  void noticesHoldNothingBack() {
    assertThat(execute(published(finding(Severity.NOTICE)), "run", "midtvejsstatus")).isZero();
  }

  @Test
  void somethingHeldBackEndsWithOneAndSaysWhat() {
    assertThat(execute(published(finding(Severity.ERROR)), "run", "midtvejsstatus")).isEqualTo(1);
    assertThat(said(err))
        .contains("IND-204 · Fejl · klynge-nord.xlsx, ark \"Fremdrift\", celle F14")
        .contains("Fundet: \"1.375\". Forventet: procent 0-100.")
        .contains("Sådan retter du: skriv 1,375")
        .contains("Følge: kriterium 2.1 afventer")
        .contains("Rapporten er lavet. Én ting er holdt tilbage, til den er rettet;");
    assertThat(said(out).lines())
        .as("only paths, for scripts")
        .allMatch(line -> line.endsWith("midtvejsstatus.pdf"));
  }

  @Test
  void nothingProducedEndsWithThree() {
    RunOutcome nothing = new RunOutcome.NothingProduced(List.of(finding(Severity.ERROR)));
    assertThat(execute(() -> nothing, "run", "midtvejsstatus")).isEqualTo(3);
    assertThat(said(err)).contains("Der blev ikke lavet nogen rapport");
  }

  @Test
  void aFaultOfTheProgramEndsWithFourAndShowsNoTrace() throws Exception {
    Supplier<RunOutcome> broken =
        () -> {
          throw new IllegalStateException("secret detail");
        };
    assertThat(execute(broken, "run", "midtvejsstatus")).isEqualTo(4);
    assertThat(said(err))
        .contains("fejl i programmet")
        .doesNotContain("Exception")
        .doesNotContain("secret detail");
    assertThat(Files.readString(home.resolve("state/log/pejling.log"))).contains("secret detail");
  }

  @Test
  void aFaultedRunEndsWithFour() {
    assertThat(execute(() -> new RunOutcome.Faulted(RUN), "run", "midtvejsstatus")).isEqualTo(4);
  }

  @Test
  void aFileThatNoProfileCanDescribeEndsWithThree() {
    assertThat(execute(published(), "profile", "tekst.docx")).isEqualTo(3);
    assertThat(said(out)).isEmpty();
  }

  @Test
  void aResultThatCannotBeWrittenIsNotDone() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    Terminal terminal = new Terminal(new PrintStream(full), stream(err), 0, 0, false);
    Program program = new GivenProgram(published(), requests, finding(Severity.ERROR));
    String[] line = {"check", "--json"};
    assertThat(Main.execute(line, program, terminal, new Folders(home, home))).isEqualTo(4);
    assertThat(said(err)).contains("Resultatet kunne ikke skrives.");
  }
}
