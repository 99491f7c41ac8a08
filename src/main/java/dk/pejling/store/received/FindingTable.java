package dk.pejling.store.received;

import dk.pejling.finding.Finding;
import dk.pejling.finding.Severity;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.JdbcTemplate;

/** What was found while reading a file, in reading order. */
final class FindingTable {
  private static final int BATCH = 1_000;
  private static final String TEXTS =
      "code, severity, title, concerns, found, expected, remedy, consequence";

  private final JdbcTemplate jdbc;

  FindingTable(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  void insert(long file, List<Finding> findings) {
    if (findings.isEmpty()) {
      return;
    }
    AtomicInteger ordinal = new AtomicInteger();
    jdbc.batchUpdate(
        """
        INSERT INTO file_finding (file_id, ordinal, %s, %s)
        VALUES (?,?, ?,?,?,?,?,?,?,?, ?,?,?,?,?,?,?)
        """
            .formatted(TEXTS, LocationColumns.NAMES),
        findings,
        BATCH,
        (statement, each) -> set(statement, file, ordinal.getAndIncrement(), each));
  }

  private static void set(PreparedStatement statement, long file, int ordinal, Finding each)
      throws SQLException {
    statement.setLong(1, file);
    statement.setInt(2, ordinal);
    statement.setString(3, each.code());
    statement.setString(4, each.severity().name());
    statement.setString(5, each.title());
    statement.setString(6, each.concerns());
    statement.setString(7, each.found());
    statement.setString(8, each.expected());
    statement.setString(9, each.remedy());
    statement.setString(10, each.consequence());
    LocationColumns.of(each.location()).set(statement, 11);
  }

  List<Finding> of(long file) {
    return jdbc.query(
        "SELECT %s, %s FROM file_finding WHERE file_id = ? ORDER BY ordinal"
            .formatted(TEXTS, LocationColumns.NAMES),
        (row, number) -> read(row),
        file);
  }

  private static Finding read(ResultSet row) throws SQLException {
    return new Finding(
        row.getString("code"),
        Severity.valueOf(row.getString("severity")),
        row.getString("title"),
        LocationColumns.read(row),
        row.getString("concerns"),
        row.getString("found"),
        row.getString("expected"),
        row.getString("remedy"),
        row.getString("consequence"));
  }
}
