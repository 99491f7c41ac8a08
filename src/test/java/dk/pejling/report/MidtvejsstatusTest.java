package dk.pejling.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MidtvejsstatusTest {
  private static final Path GOLDEN = Path.of("src/test/resources/report/midtvejsstatus.txt");

  /** Run with {@code -Dgolden=write} to accept a change after reading it. */
  @Test
  void smallStatusBecomesTheGoldenReport() throws IOException {
    String written = DocumentText.of(Written.delivered(SmallStatus.input()));
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(GOLDEN, written);
    }
    assertThat(written).isEqualTo(Files.readString(GOLDEN));
  }
}
