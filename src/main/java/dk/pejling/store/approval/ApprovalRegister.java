package dk.pejling.store.approval;

import dk.pejling.disclosure.release.Release;
import dk.pejling.observation.Sender;
import dk.pejling.store.MomentColumn;
import dk.pejling.store.SenderColumns;
import dk.pejling.store.release.ReleaseJson;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every approval and what became of it (`godkendelsesregister`). Only ever added to. */
public final class ApprovalRegister {
  private static final String ENTRIES =
      "SELECT number, agreement, report, as_of, edition, fingerprint, approved_on, case_number,"
          + " noted, sender_is, sender FROM report_approval ";

  private final JdbcClient jdbc;
  private final ReleaseJson json = new ReleaseJson();
  private final Fates fates;

  public ApprovalRegister(JdbcTemplate jdbc) {
    this.jdbc = JdbcClient.create(jdbc);
    this.fates = new Fates(this.jdbc);
  }

  public ApprovalEntry approve(NewApproval approval, Instant moment) {
    jdbc.sql(
            """
            INSERT INTO report_approval
              (agreement, report, as_of, edition, fingerprint, approved_on, case_number, noted,
               sender_is, sender, published, manifest)
            VALUES (?,?,?,?,?,?,?,?,?,?,?,?)
            """)
        .params(
            approval.of().agreement(),
            approval.of().report(),
            approval.of().asOf(),
            approval.edition(),
            approval.fingerprint(),
            approval.on(),
            approval.caseNumber(),
            MomentColumn.of(moment),
            SenderColumns.kind(approval.by()),
            approval.by().name(),
            new String(approval.published(), StandardCharsets.UTF_8),
            new String(approval.manifest(), StandardCharsets.UTF_8))
        .update();
    return of(approval.of()).getLast();
  }

  /** The approval must count and not have been handed in. */
  public void withdraw(ApprovalEntry approval, Sender by, String reason, Instant moment) {
    fates.withdraw(approval.number(), by, reason, moment);
  }

  /**
   * The approval must count and not have been handed in.
   *
   * @param manifest SHA-256 of the manifest of the report's folder
   * @param audit number of its entry in the audit log
   */
  public void submit(
      ApprovalEntry approval, Sender by, String manifest, long audit, Instant moment) {
    fates.submit(approval.number(), by, manifest, audit, moment);
  }

  /** All approvals of the report, in the order they were noted. */
  public List<ApprovalEntry> of(ReportKey report) {
    return jdbc.sql(ENTRIES + "WHERE agreement = ? AND report = ? AND as_of = ? ORDER BY number")
        .params(report.agreement(), report.report(), report.asOf())
        .query((row, at) -> entry(row))
        .list();
  }

  /** In the order they were noted. */
  public List<ApprovalEntry> all() {
    return jdbc.sql(ENTRIES + "ORDER BY number").query((row, at) -> entry(row)).list();
  }

  /** The approvals of the report that count, with their contents, lowest edition first. */
  public List<ApprovedEdition> editions(ReportKey report) {
    return of(report).stream().filter(ApprovalEntry::counts).map(this::edition).toList();
  }

  private ApprovedEdition edition(ApprovalEntry entry) {
    return jdbc.sql("SELECT published, manifest FROM report_approval WHERE number = ?")
        .param(entry.number())
        .query(
            (row, at) ->
                new ApprovedEdition(
                    entry, release(entry, row.getString("published")), text(row, "manifest")))
        .single();
  }

  private Release release(ApprovalEntry entry, String published) throws SQLException {
    return json.read(published.getBytes(StandardCharsets.UTF_8))
        .orElseThrow(() -> new SQLException("content of approval " + entry.number()));
  }

  private static byte[] text(ResultSet row, String column) throws SQLException {
    return row.getString(column).getBytes(StandardCharsets.UTF_8);
  }

  private ApprovalEntry entry(ResultSet row) throws SQLException {
    return new ApprovalEntry(
        row.getLong("number"),
        new ReportKey(
            row.getString("agreement"),
            row.getString("report"),
            row.getObject("as_of", LocalDate.class)),
        row.getInt("edition"),
        row.getString("fingerprint"),
        row.getObject("approved_on", LocalDate.class),
        row.getString("case_number"),
        MomentColumn.of(row, "noted"),
        SenderColumns.of(row),
        fates.of(row.getLong("number")));
  }
}
