import dk.pejling.agreement.Agreement;
import dk.pejling.finding.Checked;
import dk.pejling.intake.IncomingFile;
import dk.pejling.intake.Received;
import dk.pejling.intake.sheet.SheetIntake;
import dk.pejling.run.input.text.AgreementFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/**
 * A cluster's filled workbook, warm: through the gate, read and validated as the program does, and
 * in turn with it opened by POI's user model and every cell looked at. Prints the rows it has and
 * its findings, then milliseconds: median, smallest and 95th percentile of the program and of POI.
 */
final class FilledWorkbook {
  private static final int WARM_UP = 100;
  private static final int ROUNDS = 200;

  private FilledWorkbook() {}

  public static void main(String[] arguments) throws IOException {
    Path agreement = Path.of(arguments[0]);
    Path file = Path.of(arguments[1]);
    if (!(AgreementFile.read(agreement) instanceof Checked.Accepted<Agreement> accepted)) {
      throw new IllegalArgumentException("no agreement: " + agreement);
    }
    SheetIntake intake = new SheetIntake(accepted.value());
    IncomingFile incoming =
        new IncomingFile(
            file,
            file.getFileName().toString(),
            IncomingFile.Kind.PROGRESS_SHEET,
            "0".repeat(64),
            Instant.parse("2025-12-12T08:00:00Z"));
    Received received = intake.read(incoming);
    double[] ours = new double[ROUNDS];
    double[] poi = new double[ROUNDS];
    long cells = 0;
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      long start = System.nanoTime();
      received = intake.read(incoming);
      long between = System.nanoTime();
      cells = cells(file);
      long end = System.nanoTime();
      if (round >= 0) {
        ours[round] = (between - start) / 1e6;
        poi[round] = (end - between) / 1e6;
      }
    }
    Arrays.sort(ours);
    Arrays.sort(poi);
    System.out.printf(
        Locale.ROOT,
        "%d %d %d %.1f %.1f %.1f %.1f %.1f %.1f%n",
        received.file().rows(),
        received.findings().size(),
        cells,
        ours[ROUNDS / 2],
        ours[0],
        ours[ROUNDS * 95 / 100],
        poi[ROUNDS / 2],
        poi[0],
        poi[ROUNDS * 95 / 100]);
  }

  private static long cells(Path file) throws IOException {
    DataFormatter formatter = new DataFormatter(Locale.ROOT);
    long filled = 0;
    try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
      for (Sheet sheet : workbook) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            filled += formatter.formatCellValue(cell).isEmpty() ? 0 : 1;
          }
        }
      }
    }
    return filled;
  }
}
