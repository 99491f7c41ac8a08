import dk.pejling.finding.Checked;
import dk.pejling.intake.IncomingFile;
import dk.pejling.intake.Received;
import dk.pejling.intake.extract.ExtractIntake;
import dk.pejling.intake.extract.profile.SourceProfile;
import dk.pejling.intake.extract.profile.SourceProfileReader;
import dk.pejling.observation.Reading;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * A workbook of 500,000 rows and 8 columns, two of them with a text of its own in every tenth row:
 * written ({@code write}), read as the program does ({@code pejling}) or with POI's user model
 * ({@code poi}). Prints seconds, seconds of CPU and the sum of all figures.
 */
final class LargeWorkbook {
  private static final int ROWS = 500_000;
  private static final int YEARS = 10;
  private static final List<String> HEADINGS =
      List.of("indikator", "kommune", "år", "køn", "alder", "herkomst", "antal", "note");

  private static final String PROFILE =
      """
      profil: stor
      filer: ["*.xlsx"]
      format: xlsx
      decimaltegn: ","
      kolonner: {indikator: indikator, område: kommune, periode: år, værdi: antal, note: note}
      opdelinger:
        - {kolonne: køn, sum: alle}
        - {kolonne: alder, sum: alle}
        - {kolonne: herkomst, sum: alle}
      """;

  private LargeWorkbook() {}

  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[1]);
    long cpu = cpu();
    long start = System.nanoTime();
    long sum =
        switch (arguments[0]) {
          case "write" -> write(file);
          case "pejling" -> pejling(file);
          case "poi" -> poi(file);
          default -> throw new IllegalArgumentException(arguments[0]);
        };
    System.out.printf(
        Locale.ROOT,
        "%.3f %.3f %d%n",
        (System.nanoTime() - start) / 1e9,
        (cpu() - cpu) / 1e9,
        sum);
  }

  private static long write(Path file) throws IOException {
    SplittableRandom random = new SplittableRandom(20_251_122);
    long sum = 0;
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(null, 100, false, true);
        var out = java.nio.file.Files.newOutputStream(file)) {
      var sheet = workbook.createSheet("Tal");
      Row first = sheet.createRow(0);
      for (int column = 0; column < HEADINGS.size(); column++) {
        first.createCell(column).setCellValue(HEADINGS.get(column));
      }
      for (int at = 0; at < ROWS; at++) {
        Row row = sheet.createRow(at + 1);
        int group = at / 50;
        int part = at % 50;
        row.createCell(0).setCellValue(BenchAgreement.indicator(group / 980 % 100));
        row.createCell(1).setCellValue(BenchAgreement.municipality(group / YEARS % 98));
        row.createCell(2).setCellValue(BenchAgreement.FIRST_YEAR + group % YEARS);
        row.createCell(3).setCellValue(part % 2 == 0 ? "Mænd" : "Kvinder");
        row.createCell(4).setCellValue(part / 2 % 5 * 20 + "+ år");
        row.createCell(5).setCellValue("Herkomst " + part / 10);
        int count = random.nextInt(5_000);
        sum += count;
        row.createCell(6).setCellValue(count);
        row.createCell(7).setCellValue(at % 10 == 0 ? "Bemærkning til række " + at : "ingen");
      }
      workbook.write(out);
    }
    return sum;
  }

  private static long pejling(Path file) {
    Checked<SourceProfile> checked = SourceProfileReader.read("stor.yaml", PROFILE);
    if (!(checked instanceof Checked.Accepted<SourceProfile> accepted)) {
      throw new IllegalStateException(checked.findings().toString());
    }
    Received received =
        new ExtractIntake(BenchAgreement.agreement(), List.of(accepted.value()))
            .read(
                new IncomingFile(
                    file,
                    file.getFileName().toString(),
                    IncomingFile.Kind.EXTRACT,
                    "0".repeat(64),
                    Instant.parse("2025-12-12T08:00:00Z")));
    received.findings().forEach(System.err::println);
    return received.observations().stream()
        .map(each -> each.reading())
        .mapToLong(reading -> reading instanceof Reading.Tally(long count) ? count : 0)
        .sum();
  }

  private static long poi(Path file) throws IOException {
    double sum = 0;
    try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
      for (Row row : workbook.getSheetAt(0)) {
        Cell figure = row.getCell(6);
        if (row.getRowNum() > 0) {
          sum += figure.getNumericCellValue();
        }
      }
    }
    return (long) sum;
  }

  private static long cpu() {
    return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
        .getProcessCpuTime();
  }
}
