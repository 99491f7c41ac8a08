import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The same sums made by DuckDB into a table of a new database file, with two threads. */
final class DuckDbPeer {
  private DuckDbPeer() {}

  public static void main(String[] arguments) throws Exception {
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:" + arguments[1]);
        Statement statement = duck.createStatement()) {
      statement.execute("SET threads = 2");
      long cpu = cpu();
      long start = System.nanoTime();
      statement.execute(
          """
          CREATE TABLE sums AS
          SELECT indikator, kommune, "år", SUM(antal) AS antal
          FROM read_csv('%s', delim = ';', header = true, decimal_separator = ',', columns = {
            'indikator': 'VARCHAR', 'kommune': 'VARCHAR', 'år': 'VARCHAR',
            'køn': 'VARCHAR', 'alder': 'VARCHAR', 'antal': 'DOUBLE'})
          GROUP BY ALL
          """
              .formatted(arguments[0]));
      System.out.printf(Locale.ROOT, "%.3f %.3f%n", (System.nanoTime() - start) / 1e9, (cpu() - cpu) / 1e9);
      if (arguments.length > 2) {
        Files.write(Path.of(arguments[2]), figures(statement));
      }
    }
  }

  private static long cpu() {
    return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
        .getProcessCpuTime();
  }

  private static List<String> figures(Statement statement) throws SQLException {
    List<String> lines = new ArrayList<>();
    try (ResultSet rows =
        statement.executeQuery(
            "SELECT indikator, kommune, \"år\", CAST(antal AS BIGINT) FROM sums ORDER BY 1 || ';' || 2 || ';' || 3")) {
      while (rows.next()) {
        lines.add(
            "%s;%s;%s;%d"
                .formatted(
                    rows.getString(1), rows.getString(2), rows.getString(3), rows.getLong(4)));
      }
    }
    lines.sort(null);
    return lines;
  }
}
