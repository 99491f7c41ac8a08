package dk.pejling.cli;

import dk.pejling.cli.terminal.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The whole program in a folder of its own, where its state goes too. */
record RealProgram(Path home) {
  /**
   * @param said on the terminal, results and messages in the order they came
   */
  record Answer(int code, String said) {}

  Path state() {
    return home.resolve("state");
  }

  Answer execute(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    Folders folders = new Folders(home, state());
    try (Program program = new SpringProgram(folders)) {
      int code =
          Main.execute(arguments, program, new Terminal(stream, stream, 0, 0, false), folders);
      return new Answer(code, out.toString(StandardCharsets.UTF_8));
    }
  }
}
