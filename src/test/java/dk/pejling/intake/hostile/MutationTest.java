package dk.pejling.intake.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import dk.pejling.intake.IncomingFile.Kind;
import dk.pejling.intake.Received;
import dk.pejling.observation.ReceivedFile.Content;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/**
 * Files spoiled by chance: whatever is done to them, they end in findings or a reading. The suite
 * gives it some seconds; {@code -Dmutation.seconds=600 -Dmutation.seed=7} gives it more.
 */
class MutationTest {
  private static final Duration TIME = Duration.ofSeconds(Long.getLong("mutation.seconds", 5));
  private static final long SEED = Long.getLong("mutation.seed", 20251208);
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  @TempDir private Path folder = Path.of("");

  /** A library tells every fault of a file in its log, with a stack trace. */
  @BeforeAll
  static void quiet() {
    ((Logger) LoggerFactory.getLogger("org.apache.poi")).setLevel(Level.OFF);
  }

  private record Sound(String name, Kind kind, byte[] content) {}

  @Test
  void spoiledFilesEndInFindingsOrAReading() throws IOException {
    Readers readers = Readers.permissive();
    List<Sound> sound = sound();
    long until = System.nanoTime() + TIME.toNanos();
    for (long seed = SEED; System.nanoTime() < until; seed++) {
      for (Sound file : sound) {
        read(readers, file, new Mutation(seed).of(file.content()), seed);
      }
    }
  }

  private void read(Readers readers, Sound file, byte[] spoiled, long seed) throws IOException {
    Path path = Files.write(folder.resolve("spoiled"), spoiled);
    long begun = System.nanoTime();
    Received received;
    try {
      received = readers.read(path, file.name(), file.kind());
    } catch (RuntimeException | StackOverflowError thrown) {
      throw new AssertionError(file.name() + " spoiled by " + seed, thrown);
    }
    assertThat(Duration.ofNanos(System.nanoTime() - begun))
        .as("%s spoiled by %s", file.name(), seed)
        .isLessThan(PATIENCE);
    if (received.file().content() instanceof Content.NotUnderstood) {
      assertThat(received.findings()).as("%s spoiled by %s", file.name(), seed).isNotEmpty();
    }
  }

  private static List<Sound> sound() throws IOException {
    Path form = Path.of("input", "statusskemaer", "klynge-nord.xlsx");
    return List.of(
        new Sound("klynge-nord.xlsx", Kind.PROGRESS_SHEET, Files.readAllBytes(form)),
        new Sound("folketal.xlsx", Kind.EXTRACT, workbook()),
        new Sound(
            "folketal.csv",
            Kind.EXTRACT,
            """
            OMRÅDE;TID;INDHOLD
            Aalborg;2025K1;217.075
            "Læsø";2025K1;1786
            Rebild;2024;..
            Region Nordjylland;2025;590000,5
            """
                .getBytes(StandardCharsets.UTF_8)));
  }

  private static byte[] workbook() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      XSSFSheet sheet = book.createSheet("Tabel");
      List<List<Object>> rows =
          List.of(
              List.of("OMRÅDE", "TID", "INDHOLD"),
              List.of("Aalborg", "2025K1", 217_075),
              List.of("Læsø", "2025K1", "1786"),
              List.of("Rebild", 2024, 30_113.5));
      for (int row = 0; row < rows.size(); row++) {
        var line = sheet.createRow(row);
        for (int column = 0; column < 3; column++) {
          switch (rows.get(row).get(column)) {
            case Number number -> line.createCell(column).setCellValue(number.doubleValue());
            case Object text -> line.createCell(column).setCellValue(text.toString());
          }
        }
      }
      sheet.getRow(1).createCell(3).setCellFormula("C2*2");
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      book.write(bytes);
      return bytes.toByteArray();
    }
  }
}
