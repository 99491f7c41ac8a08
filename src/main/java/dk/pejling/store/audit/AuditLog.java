package dk.pejling.store.audit;

import dk.pejling.store.MomentColumn;
import dk.pejling.store.SenderColumns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What was done, by whom and when (`revisionslog`). Only ever added to. What the chain shows and
 * what it can't: docs/decisions/0020-audit-log-as-a-hash-chain.md.
 */
public final class AuditLog {
  private static final String SELECT =
      """
      SELECT number, happened, sender_is, sender, origin, code, subject, details, previous, hash
      FROM audit_entry
      """;

  private final JdbcClient jdbc;

  public AuditLog(JdbcTemplate jdbc) {
    this.jdbc = JdbcClient.create(jdbc);
  }

  /**
   * Adds an entry. Call it in the transaction that does what is noted, so that both are kept or
   * neither; whoever else adds waits until it has ended.
   */
  public AuditEntry append(AuditEvent event, Instant now) {
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("an audit entry outside the transaction of what it notes");
    }
    jdbc.sql("UPDATE audit_head SET number = number + 1 WHERE id = 1").update();
    Head head = head();
    AuditEntry unhashed =
        new AuditEntry(
            head.number(),
            MomentColumn.kept(now),
            SenderColumns.kind(event.by()),
            event.by().name(),
            event.origin(),
            event.code().name(),
            event.subject(),
            event.details(),
            head.hash(),
            "");
    AuditEntry entry = hashed(unhashed);
    insert(entry);
    jdbc.sql("UPDATE audit_head SET hash = ? WHERE id = 1").param(entry.hash()).update();
    return entry;
  }

  /** Adds an entry, unless the latest of the same subject says the same. */
  public void appendNews(AuditEvent event, Instant now) {
    boolean known =
        latest(event.subject()).stream()
            .filter(each -> each.subject().equals(event.subject()))
            .anyMatch(
                each ->
                    each.code().equals(event.code().name())
                        && each.details().equals(event.details()));
    if (!known) {
      append(event, now);
    }
  }

  /** The latest entry of each subject that begins so. */
  public List<AuditEntry> latest(String beginning) {
    Map<String, AuditEntry> latest = new LinkedHashMap<>();
    jdbc.sql(SELECT + " WHERE LEFT(subject, ?) = ? ORDER BY number")
        .params(beginning.length(), beginning)
        .query((row, at) -> entry(row))
        .list()
        .forEach(each -> latest.put(each.subject(), each));
    return List.copyOf(latest.values());
  }

  /** Oldest first. */
  public List<AuditEntry> all() {
    return jdbc.sql(SELECT + " ORDER BY number").query((row, at) -> entry(row)).list();
  }

  /** Where the log isn't as it was written; nothing where it is whole. */
  public List<Fault> faults() {
    Head head = head();
    return Chain.faults(all(), head.number(), head.hash());
  }

  private record Head(long number, String hash) {}

  private Head head() {
    return jdbc.sql("SELECT number, hash FROM audit_head WHERE id = 1")
        .query((row, at) -> new Head(row.getLong("number"), row.getString("hash")))
        .optional()
        .orElse(new Head(0, Chain.START));
  }

  private static AuditEntry hashed(AuditEntry entry) {
    return new AuditEntry(
        entry.number(),
        entry.moment(),
        entry.senderIs(),
        entry.sender(),
        entry.origin(),
        entry.code(),
        entry.subject(),
        entry.details(),
        entry.previous(),
        Chain.hash(entry));
  }

  private void insert(AuditEntry entry) {
    jdbc.sql(
            """
            INSERT INTO audit_entry
              (number, happened, sender_is, sender, origin, code, subject, details, previous, hash)
            VALUES (?,?,?,?,?,?,?,?,?,?)
            """)
        .params(
            entry.number(),
            MomentColumn.of(entry.moment()),
            entry.senderIs(),
            entry.sender(),
            entry.origin(),
            entry.code(),
            entry.subject(),
            entry.details(),
            entry.previous(),
            entry.hash())
        .update();
  }

  private static AuditEntry entry(ResultSet row) throws SQLException {
    return new AuditEntry(
        row.getLong("number"),
        MomentColumn.of(row, "happened"),
        row.getString("sender_is"),
        row.getString("sender"),
        row.getString("origin"),
        row.getString("code"),
        row.getString("subject"),
        row.getString("details"),
        row.getString("previous"),
        row.getString("hash"));
  }
}
