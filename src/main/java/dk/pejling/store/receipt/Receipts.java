package dk.pejling.store.receipt;

import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.observation.Sender;
import dk.pejling.store.MomentColumn;
import dk.pejling.store.SenderColumns;
import dk.pejling.store.received.FileKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Who handed in what, and when (`modtagelser`). A file that lies where it lay is no new receipt,
 * however often it is looked at.
 */
public final class Receipts {
  private final JdbcClient jdbc;

  public Receipts(JdbcTemplate jdbc) {
    this.jdbc = JdbcClient.create(jdbc);
  }

  /**
   * What is the same for all that is taken in at once.
   *
   * @param agreement id of the agreement it is taken in for
   */
  public record Taking(String agreement, Sender sender, Occasion occasion) {}

  /** What took it in (`anledning`). */
  public sealed interface Occasion {
    record Run(long number) implements Occasion {}

    /** It was dropped into the input folder, and whoever dropped it was answered at once. */
    record Drop() implements Occasion {}
  }

  /**
   * Notes that a content lies at a place, unless it is what came there last. The reading must be
   * kept already. Call it in the transaction that uses what was received, in the order in which
   * files are to follow each other.
   *
   * @param now when it is received, unless the content itself came for the first time before that
   */
  public void note(FileKey key, Taking taking, Instant now) {
    if (isLatest(key)) {
      return;
    }
    OffsetDateTime moment =
        noted(key.sha256()) ? MomentColumn.of(now) : firstReceived(key.sha256());
    jdbc.sql(
            """
            INSERT INTO receipt (place, sha256, agreement, received, sender_is, sender, run_number)
            VALUES (?,?,?,?,?,?,?)
            """)
        .param(1, key.place())
        .param(2, key.sha256())
        .param(3, taking.agreement())
        .param(4, moment)
        .param(5, SenderColumns.kind(taking.sender()))
        .param(6, taking.sender().name())
        .param(7, taking.occasion() instanceof Occasion.Run(long number) ? number : null)
        .update();
  }

  /** Whether that content is what came to that place last. */
  public boolean isLatest(FileKey key) {
    return latest(key.place()).filter(key.sha256()::equals).isPresent();
  }

  /** Every receipt, oldest first. */
  public List<Receipt> all() {
    return select("").list();
  }

  /**
   * What came with a run, or with runs before it that published nothing and so had nobody to tell.
   */
  public List<Receipt> untold(long run) {
    return select(
            """
            WHERE r.run_number <= ? AND r.run_number > COALESCE(
              (SELECT MAX(number) FROM report_run WHERE state = 'PUBLISHED' AND number < ?), 0)
            """)
        .params(run, run)
        .list();
  }

  private record Selection(StatementSpec statement, RowMapper<Receipt> rows) {
    Selection params(Object... values) {
      return new Selection(statement.params(values), rows);
    }

    List<Receipt> list() {
      return statement.query(rows).list();
    }
  }

  private Selection select(String which) {
    return new Selection(
        jdbc.sql(
            """
            SELECT r.number, r.place, r.sha256, r.agreement, r.received, r.sender_is, r.sender,
              c.size, f.name, f.kind, f.indicators, f.source, f.cluster, f.period, f.substance,
              (SELECT COUNT(*) FROM file_finding g WHERE g.file_id = f.id) AS findings,
              (SELECT COUNT(*) FROM file_finding g
                WHERE g.file_id = f.id AND g.severity <> 'NOTICE') AS held_back
            FROM receipt r JOIN content c ON c.sha256 = r.sha256
              JOIN received_file f ON f.place = r.place AND f.sha256 = r.sha256
            %s ORDER BY r.number
            """
                .formatted(which)),
        (row, at) -> receipt(row));
  }

  private Optional<String> latest(String place) {
    return jdbc.sql("SELECT sha256 FROM receipt WHERE place = ? ORDER BY number DESC LIMIT 1")
        .param(place)
        .query(String.class)
        .optional();
  }

  private boolean noted(String sha256) {
    return jdbc.sql("SELECT COUNT(*) FROM receipt WHERE sha256 = ?")
            .param(sha256)
            .query(Integer.class)
            .single()
        > 0;
  }

  private OffsetDateTime firstReceived(String sha256) {
    return jdbc.sql("SELECT received FROM content WHERE sha256 = ?")
        .param(sha256)
        .query(OffsetDateTime.class)
        .single();
  }

  private Receipt receipt(ResultSet row) throws SQLException {
    @Nullable String substance = row.getString("substance");
    FileKey key = new FileKey(row.getString("place"), row.getString("sha256"));
    return new Receipt(
        row.getLong("number"),
        key,
        Objects.requireNonNullElse(row.getString("agreement"), ""),
        row.getString("name"),
        row.getLong("size"),
        MomentColumn.of(row, "received"),
        SenderColumns.of(row),
        lineage(row, key.place()),
        Objects.requireNonNullElse(substance, key.sha256()),
        row.getInt("findings"),
        row.getInt("held_back"));
  }

  /** What was read before lineages were kept is known by its place. */
  private Lineage lineage(ResultSet row, String place) throws SQLException {
    @Nullable String source = row.getString("source");
    @Nullable String cluster = row.getString("cluster");
    return switch (row.getString("kind")) {
      case "PROGRESS_SHEET" ->
          cluster == null
              ? new Lineage.Place(place)
              : new Lineage.Sheet(new AreaId(cluster), row.getString("period"));
      case "EXTRACT" ->
          source == null || source.isEmpty()
              ? new Lineage.Place(place)
              : new Lineage.Extract(
                  source, row.getString("indicators").lines().map(IndicatorId::new).toList());
      default -> new Lineage.Place(place);
    };
  }
}
