package dk.pejling.intake.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import dk.pejling.finding.Finding;
import dk.pejling.intake.IncomingFile.Kind;
import dk.pejling.intake.Received;
import dk.pejling.observation.ReceivedFile.Content;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/**
 * Files of public suites, each read as a progress sheet and as an extract; what comes out stands in
 * a table, so that a change is seen. {@code -Dgolden=write} writes the table anew.
 */
@EnabledIf(value = "areHere", disabledReason = "the folders of public files aren't beside us")
class PublicFilesTest {
  private static final Path DATA = Path.of("..", "shared", "data");
  private static final Path TABLES = Path.of("src", "test", "resources", "hostile");
  private static final boolean WRITE = "write".equals(System.getProperty("golden"));
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  static boolean areHere() {
    return Files.isDirectory(DATA.resolve("hostile"))
        && Files.isDirectory(DATA.resolve("extracts"));
  }

  /** A library tells every fault of a file in its log, with a stack trace. */
  @BeforeAll
  static void quiet() {
    ((Logger) LoggerFactory.getLogger("org.apache.poi")).setLevel(Level.OFF);
  }

  @ParameterizedTest
  @ValueSource(strings = {"hostile", "extracts"})
  void everyFileEndsAsTheTableSays(String folder) throws IOException {
    Map<String, String> ends = new TreeMap<>();
    Readers readers = Readers.permissive();
    try (Stream<Path> files = Files.list(DATA.resolve(folder))) {
      for (Path file : files.toList()) {
        String name = String.valueOf(file.getFileName());
        ends.put(
            name,
            "%s\t%s"
                .formatted(
                    end(readers, file, name, Kind.PROGRESS_SHEET),
                    end(readers, file, name, Kind.EXTRACT)));
      }
    }
    Path table = TABLES.resolve(folder + ".tsv");
    List<String> lines =
        ends.entrySet().stream().map(each -> each.getKey() + "\t" + each.getValue()).toList();
    if (WRITE) {
      Files.write(table, lines);
    }
    assertThat(lines).isEqualTo(Files.readAllLines(table));
  }

  private static String end(Readers readers, Path file, String name, Kind kind) throws IOException {
    long begun = System.nanoTime();
    Received received = readers.read(file, name, kind);
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).as(name).isLessThan(PATIENCE);
    boolean understood = !(received.file().content() instanceof Content.NotUnderstood);
    if (!understood) {
      assertThat(received.findings()).as(name).isNotEmpty();
    }
    String codes = received.findings().stream().map(Finding::code).collect(Collectors.joining(" "));
    return understood ? (received.file().rows() + " " + codes).strip() : codes;
  }
}
