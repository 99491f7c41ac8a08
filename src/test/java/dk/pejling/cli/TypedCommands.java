package dk.pejling.cli;

import dk.pejling.cli.terminal.Terminal;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;

/** The real program as it is typed at, command after command. */
public final class TypedCommands implements AutoCloseable {
  private final Folders folders;
  private final Program program;

  /**
   * @param home where input, templates and output lie
   */
  public TypedCommands(Path home) {
    folders = new Folders(home, home.resolve("state"));
    program = new SpringProgram(folders);
  }

  /**
   * What one command said.
   *
   * @param code its exit code
   * @param text both streams
   */
  public record Said(int code, String text) {}

  public Said type(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(CommandLineRun.stream(out), CommandLineRun.stream(err), 0, 0, false);
    int code = Main.execute(arguments, program, terminal, folders);
    return new Said(code, CommandLineRun.said(out) + "\n" + CommandLineRun.said(err));
  }

  @Override
  public void close() {
    program.close();
  }
}
