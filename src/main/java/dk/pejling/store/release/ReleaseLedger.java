package dk.pejling.store.release;

import dk.pejling.disclosure.release.Release;
import dk.pejling.observation.Sender;
import dk.pejling.store.MomentColumn;
import dk.pejling.store.SenderColumns;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every report that has been made public (`udgivelsesregister`). Only ever added to: what has been
 * public can't be called back.
 */
public final class ReleaseLedger {
  private static final String COLUMNS =
      "number, agreement, report, as_of, noted, sender_is, sender, sha256";

  private final JdbcClient jdbc;
  private final ReleaseJson json = new ReleaseJson();

  public ReleaseLedger(JdbcTemplate jdbc) {
    this.jdbc = JdbcClient.create(jdbc);
  }

  /**
   * Adds a report; the same content must not be noted already.
   *
   * @param content its {@code published.json}, byte for byte
   */
  public ReleaseEntry note(
      Release release, byte[] content, String sha256, Sender by, Instant moment) {
    jdbc.sql(
            """
            INSERT INTO released_report
              (agreement, report, as_of, noted, sender_is, sender, sha256, content)
            VALUES (?,?,?,?,?,?,?,?)
            """)
        .params(
            release.agreement(),
            release.report(),
            release.asOf(),
            MomentColumn.of(moment),
            SenderColumns.kind(by),
            by.name(),
            sha256,
            new String(content, StandardCharsets.UTF_8))
        .update();
    return noted(sha256).orElseThrow();
  }

  /** The entry of that content, if there is one. */
  public Optional<ReleaseEntry> noted(String sha256) {
    return jdbc.sql("SELECT " + COLUMNS + " FROM released_report WHERE sha256 = ?")
        .param(sha256)
        .query((row, at) -> entry(row))
        .optional();
  }

  /** In the order they were noted. */
  public List<ReleaseEntry> all() {
    return jdbc.sql("SELECT " + COLUMNS + " FROM released_report ORDER BY number")
        .query((row, at) -> entry(row))
        .list();
  }

  /**
   * The agreement's releases up to that day, earliest as-of date first; those of a day in the order
   * they were noted.
   */
  public List<NotedRelease> until(String agreement, LocalDate asOf) {
    return jdbc.sql(
            "SELECT "
                + COLUMNS
                + """
                , content FROM released_report WHERE agreement = ? AND as_of <= ?
                ORDER BY as_of, number
                """)
        .params(agreement, asOf)
        .query((row, at) -> new NotedRelease(entry(row), release(row)))
        .list();
  }

  /** What the report of that entry published, byte for byte. */
  byte[] content(String sha256) {
    return jdbc.sql("SELECT content FROM released_report WHERE sha256 = ?")
        .param(sha256)
        .query(String.class)
        .single()
        .getBytes(StandardCharsets.UTF_8);
  }

  private Release release(ResultSet row) throws SQLException {
    long number = row.getLong("number");
    return json.read(row.getString("content").getBytes(StandardCharsets.UTF_8))
        .orElseThrow(() -> new SQLException("content of release " + number));
  }

  private static ReleaseEntry entry(ResultSet row) throws SQLException {
    return new ReleaseEntry(
        row.getLong("number"),
        row.getString("agreement"),
        row.getString("report"),
        row.getObject("as_of", LocalDate.class),
        MomentColumn.of(row, "noted"),
        SenderColumns.of(row),
        row.getString("sha256"));
  }
}
