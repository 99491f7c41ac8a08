package dk.pejling.store.approval;

import dk.pejling.observation.Sender;
import dk.pejling.store.MomentColumn;
import dk.pejling.store.SenderColumns;
import dk.pejling.store.approval.ApprovalEntry.Fate;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What has become of approvals. */
record Fates(JdbcClient jdbc) {
  void withdraw(long approval, Sender by, String reason, Instant moment) {
    jdbc.sql(
            """
            INSERT INTO withdrawn_approval (approval, withdrawn, sender_is, sender, reason)
            VALUES (?,?,?,?,?)
            """)
        .params(approval, MomentColumn.of(moment), SenderColumns.kind(by), by.name(), reason)
        .update();
  }

  void submit(long approval, Sender by, String manifest, long audit, Instant moment) {
    jdbc.sql(
            """
            INSERT INTO report_submission
              (approval, submitted, sender_is, sender, manifest, audit)
            VALUES (?,?,?,?,?,?)
            """)
        .params(
            approval, MomentColumn.of(moment), SenderColumns.kind(by), by.name(), manifest, audit)
        .update();
  }

  Fate of(long approval) {
    return Stream.concat(withdrawn(approval).stream(), submitted(approval).stream())
        .findFirst()
        .orElse(new Fate.Standing());
  }

  private List<Fate> withdrawn(long approval) {
    return jdbc.sql(
            "SELECT withdrawn, sender_is, sender, reason FROM withdrawn_approval WHERE approval = ?")
        .param(approval)
        .query(
            (row, at) ->
                (Fate)
                    new Fate.Withdrawn(
                        MomentColumn.of(row, "withdrawn"),
                        SenderColumns.of(row),
                        row.getString("reason")))
        .list();
  }

  private List<Fate> submitted(long approval) {
    return jdbc.sql(
            "SELECT submitted, sender_is, sender, manifest, audit FROM report_submission WHERE"
                + " approval = ?")
        .param(approval)
        .query(
            (row, at) ->
                (Fate)
                    new Fate.Submitted(
                        MomentColumn.of(row, "submitted"),
                        SenderColumns.of(row),
                        row.getString("manifest"),
                        row.getLong("audit")))
        .list();
  }
}
