package dk.pejling.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.run.RunStep;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private static final int COLUMNS = 40;

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void aWatchedBarIsClearedAndNeverFillsTheLastColumn() {
    go(new Progress(terminal(COLUMNS)));
    String[] drawn = said().split("\r", -1);
    assertThat(drawn)
        .allSatisfy(line -> assertThat(line.strip().replace("\u001b[K", "")).hasSizeLessThan(40));
    assertThat(drawn[drawn.length - 1])
        .contains("4/4 Lægger rapporten på plads: 0,")
        .endsWith("s\n");
  }

  @Test
  void whereNobodyWatchesThereIsALineForEachStep() {
    go(new Progress(terminal(0)));
    assertThat(said()).doesNotContain("\r", "█").hasLineCount(1);
  }

  @Test
  void longEntriesAreBrokenBetweenWordsOnAScreenOnly() {
    List<String> lines = List.of("IND-204 · Fejl · klynge-nord.xlsx, ark \"Fremdrift\", celle F14");
    assertThat(Wrapping.of(lines, COLUMNS))
        .containsExactly("IND-204 · Fejl · klynge-nord.xlsx, ark", "    \"Fremdrift\", celle F14");
    assertThat(Wrapping.of(lines, 0)).isEqualTo(lines);
  }

  @Test
  void aPathIsNeverBroken() {
    String path = "/en/meget/lang/sti/til/en/rapport/midtvejsstatus.pdf";
    assertThat(Wrapping.of(List.of(path), COLUMNS)).containsExactly(path);
  }

  private static void go(Progress progress) {
    progress.stepStarted(RunStep.PUBLISH, 1);
    progress.progressed(RunStep.PUBLISH, "");
    progress.stepEnded(RunStep.PUBLISH);
  }

  private Terminal terminal(int columns) {
    PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
    return new Terminal(stream, stream, columns, columns, false);
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
