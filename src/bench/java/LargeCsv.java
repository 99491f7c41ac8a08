import com.zaxxer.hikari.HikariDataSource;
import dk.pejling.finding.Checked;
import dk.pejling.finding.Finding;
import dk.pejling.intake.IncomingFile;
import dk.pejling.intake.Received;
import dk.pejling.intake.extract.ExtractIntake;
import dk.pejling.intake.extract.profile.SourceProfile;
import dk.pejling.intake.extract.profile.SourceProfileReader;
import dk.pejling.observation.Observation;
import dk.pejling.observation.Reading;
import dk.pejling.store.received.ReadFile;
import dk.pejling.store.received.ReceivedFiles;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads the large extract as the program does and stores its figures in a new database in one
 * transaction. Prints seconds in all, of reading and of
 * storing, then of CPU in all and of reading; writes the figures to compare.
 */
final class LargeCsv {
  private static final String PROFILE =
      """
      profil: stor
      filer: ["*.csv"]
      format: csv
      decimaltegn: ","
      kolonner:
        indikator: indikator
        område: kommune
        periode: år
        værdi: antal
      opdelinger:
        - kolonne: køn
          sum: alle
        - kolonne: alder
          sum: alle
      """;

  private LargeCsv() {}

  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0]);
    Path database = Path.of(arguments[1]);
    try (HikariDataSource pool = new HikariDataSource()) {
      pool.setJdbcUrl(
          "jdbc:hsqldb:file:%s;hsqldb.tx=mvcc;hsqldb.write_delay=false;shutdown=true;hsqldb.default_table_type=cached"
              .formatted(database));
      pool.setUsername("SA");
      pool.setMaximumPoolSize(2);
      Flyway.configure().dataSource(pool).load().migrate();
      JdbcTemplate jdbc = new JdbcTemplate(pool);
      ReceivedFiles store = new ReceivedFiles(jdbc);
      TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(pool));
      ExtractIntake intake = new ExtractIntake(BenchAgreement.agreement(), List.of(profile()));
      String sha256 = "0".repeat(64);
      Instant now = Instant.parse("2025-12-12T08:00:00Z");
      store.received(sha256, Files.size(file), now);

      long[] cpu = {cpu(), 0, 0};
      long start = System.nanoTime();
      Received received =
          intake.read(
              new IncomingFile(
                  file, file.getFileName().toString(), IncomingFile.Kind.EXTRACT, sha256, now));
      long read = System.nanoTime();
      cpu[1] = cpu();
      transaction.executeWithoutResult(
          status ->
              store.keep(
                  "indikatorer/stor.csv",
                  sha256,
                  new ReadFile(received.file(), received.observations(), received.findings())));
      long stored = System.nanoTime();
      cpu[2] = cpu();
      System.out.printf(
          Locale.ROOT,
          "%.3f %.3f %.3f %.3f %.3f%n",
          (stored - start) / 1e9,
          (read - start) / 1e9,
          (stored - read) / 1e9,
          (cpu[2] - cpu[0]) / 1e9,
          (cpu[1] - cpu[0]) / 1e9);
      if (arguments.length > 2) {
        figures(received, Path.of(arguments[2]));
      }
      received.findings().stream().map(Finding::toString).forEach(System.err::println);
    }
  }

  private static long cpu() {
    return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
        .getProcessCpuTime();
  }

  private static void figures(Received received, Path to) throws IOException {
    TreeMap<String, Long> sums = new TreeMap<>();
    for (Observation each : received.observations()) {
      String municipality =
          BenchAgreement.municipality(Integer.parseInt(each.area().value()) - 101);
      if (each.reading() instanceof Reading.Tally(long count)) {
        sums.put(
            each.indicator().value() + ";" + municipality + ";" + each.period().label(), count);
      }
    }
    Files.write(to, sums.entrySet().stream().map(e -> e.getKey() + ";" + e.getValue()).toList());
  }

  private static SourceProfile profile() {
    Checked<SourceProfile> checked = SourceProfileReader.read("stor.yaml", PROFILE);
    if (checked instanceof Checked.Accepted<SourceProfile> accepted) {
      return accepted.value();
    }
    throw new IllegalStateException(checked.findings().toString());
  }
}
