package dk.pejling.store.history;

import dk.pejling.store.MomentColumn;
import dk.pejling.store.history.RunEntry.NewRun;
import dk.pejling.store.history.RunEntry.State;
import dk.pejling.store.received.FileKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every run that was begun (`kørselshistorik`). */
public final class RunHistory {
  private static final String SELECT =
      """
      SELECT number, started, report, as_of, method, request, folder, state, ended,
        COALESCE(findings, 0) AS findings, COALESCE(held_back, 0) AS held_back
      FROM report_run
      """;

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;

  public RunHistory(JdbcTemplate jdbc) {
    this.jdbc = JdbcClient.create(jdbc);
    this.batches = jdbc;
  }

  /**
   * A file that a run builds on.
   *
   * @param role such as {@code agreement} or {@code extract}
   */
  public record RunFile(String role, FileKey key) {}

  /** Call it in one transaction. */
  public RunEntry begin(NewRun run, Instant now, List<RunFile> files) {
    jdbc.sql(
            """
            INSERT INTO report_run (started, report, as_of, method, request, folder, state)
            VALUES (?,?,?,?,?,?,?)
            """)
        .params(
            MomentColumn.of(now),
            run.report(),
            run.asOf(),
            run.method(),
            run.request(),
            run.folder(),
            State.BEGUN.name())
        .update();
    RunEntry entry = all().getFirst();
    int[] ordinal = {0};
    batches.batchUpdate(
        "INSERT INTO run_file (run_number, ordinal, role, place, sha256) VALUES (?,?,?,?,?)",
        files,
        Math.max(1, files.size()),
        (statement, file) -> {
          statement.setLong(1, entry.number());
          statement.setInt(2, ordinal[0]++);
          statement.setString(3, file.role());
          statement.setString(4, file.key().place());
          statement.setString(5, file.key().sha256());
        });
    return entry;
  }

  /** The run is at work again. */
  public void resume(long number) {
    jdbc.sql("UPDATE report_run SET state = ?, ended = NULL WHERE number = ?")
        .params(State.BEGUN.name(), number)
        .update();
  }

  public void end(long number, State state, Instant now, int findings, int heldBack) {
    jdbc.sql(
            "UPDATE report_run SET state = ?, ended = ?, findings = ?, held_back = ? WHERE number = ?")
        .params(state.name(), MomentColumn.of(now), findings, heldBack, number)
        .update();
  }

  /** Newest first. */
  public List<RunEntry> all() {
    return jdbc.sql(SELECT + " ORDER BY number DESC").query((row, at) -> entry(row)).list();
  }

  /** Runs that another attempt may take up, newest first. */
  public List<RunEntry> unfinished() {
    return jdbc.sql(SELECT + " WHERE state IN ('BEGUN', 'STOPPED', 'FAULTED') ORDER BY number DESC")
        .query((row, at) -> entry(row))
        .list();
  }

  /** What the run builds on, in the order of its manifest. */
  public List<RunFile> files(long number) {
    return jdbc.sql(
            "SELECT role, place, sha256 FROM run_file WHERE run_number = ? ORDER BY ordinal")
        .param(number)
        .query(
            (row, at) ->
                new RunFile(
                    row.getString("role"),
                    new FileKey(row.getString("place"), row.getString("sha256"))))
        .list();
  }

  private static RunEntry entry(ResultSet row) throws SQLException {
    OffsetDateTime ended = row.getObject("ended", OffsetDateTime.class);
    return new RunEntry(
        row.getLong("number"),
        MomentColumn.of(row, "started"),
        new NewRun(
            row.getString("report"),
            row.getObject("as_of", LocalDate.class),
            row.getString("method"),
            row.getString("request"),
            row.getString("folder")),
        State.valueOf(row.getString("state")),
        ended == null ? null : ended.toInstant(),
        row.getInt("findings"),
        row.getInt("held_back"));
  }
}
