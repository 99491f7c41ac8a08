package dk.pejling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.FolderCopy;
import dk.pejling.cli.terminal.Terminal;
import dk.pejling.store.OpenStore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole program, as a scheduler calls it. */
class WatchCommandTest {
  private static final Path EXAMPLE = Path.of("input");

  @TempDir Path home;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void copy() throws IOException {
    for (String folder : List.of("input", "templates")) {
      FolderCopy.of(Path.of(folder), home.resolve(folder));
    }
  }

  @Test
  void everythingIsAnsweredOnceAndARunNeedNotReadItAgain() throws IOException {
    assertThat(watch()).isEqualTo(1);
    assertThat(said(out).lines())
        .hasSize(12)
        .allMatch(line -> line.matches("\\d\\d:\\d\\d [^:]+: modtaget, .*, se .*\\.svar\\.txt"))
        .anySatisfy(
            line ->
                assertThat(line).contains("klynge-syd.xlsx: modtaget, 2 fejl, se ", "input/svar/"));

    out.reset();
    assertThat(watch()).isZero();
    assertThat(said(out)).isEmpty();

    assertThat(execute("run", "midtvejsstatus")).isEqualTo(1);
    assertThat(said(err)).contains("1/4 Indlæser filer: ").doesNotContain("RUN-205");
    try (OpenStore store = OpenStore.at(home.resolve("state"))) {
      assertThat(store.count("received_file")).isEqualTo(12);
    }
  }

  @Test
  void aCorrectedWorkbookIsAnsweredAnew() throws IOException {
    watch();
    out.reset();
    Files.copy(
        EXAMPLE.resolve("statusskemaer/klynge-nord.xlsx"),
        home.resolve("input/indikatorer/n.xlsx"));
    Files.write(home.resolve("input/statusskemaer/klynge-syd.xlsx"), new byte[0]);

    assertThat(watch()).isEqualTo(1);

    assertThat(said(out).lines())
        .hasSize(2)
        .anySatisfy(line -> assertThat(line).contains("klynge-syd.xlsx: kan ikke bruges, 1 fejl"))
        .anySatisfy(line -> assertThat(line).contains("n.xlsx: "));
    assertThat(home.resolve("input/svar/statusskemaer/klynge-syd.xlsx.svar.txt"))
        .content()
        .contains("FIL-101");
  }

  @Test
  void whileAnotherProcessOwnsTheStateFolderItWaitsAndGivesUpInTime() {
    try (OpenStore other = OpenStore.at(home.resolve("state"))) {
      assertThat(execute("watch", "--en-gang", "--ro", "0", "--vent", "1")).isEqualTo(1);
      assertThat(other.count("received_file")).isZero();
    }
    assertThat(said(err))
        .contains("Venter: et andet program bruger mappen med data.")
        .contains("klynge-nord.xlsx: nåede ikke at blive klar; kør igen.");
  }

  @Test
  void secondsAreChecked() {
    for (String wrong : List.of("x", "1,5", "86401", "999999999999")) {
      err.reset();
      assertThat(execute("watch", "--ro", wrong)).as(wrong).isEqualTo(2);
      assertThat(said(err)).contains("\"" + wrong + "\" kan ikke læses som SEKUNDER.");
    }
  }

  private int watch() {
    return execute("watch", "--en-gang", "--ro", "0");
  }

  private int execute(String... arguments) {
    Folders folders = new Folders(home, home.resolve("state"));
    Terminal terminal = new Terminal(stream(out), stream(err), 0, 0, false);
    try (Program program = new SpringProgram(folders)) {
      return Main.execute(arguments, program, terminal, folders);
    }
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private static String said(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
