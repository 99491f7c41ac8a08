package dk.pejling.store.received;

import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.observation.ReceivedFile;
import dk.pejling.observation.ReceivedFile.Content;
import dk.pejling.observation.ReceivedFile.Content.ProgressSheet;
import dk.pejling.observation.ReceivedFile.Dating;
import dk.pejling.store.MomentColumn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every file that was received, with what was read from it (`modtagne filer`). The same content at
 * the same place is kept once; a reading is replaced only when the rules it was made by change.
 */
public final class ReceivedFiles {
  private final JdbcClient jdbc;
  private final ObservationTable observations;
  private final FindingTable findings;
  private final ProgressJson json = new ProgressJson();

  public ReceivedFiles(JdbcTemplate jdbc) {
    this.jdbc = JdbcClient.create(jdbc);
    this.observations = new ObservationTable(jdbc);
    this.findings = new FindingTable(jdbc);
  }

  /** When the content came the first time: {@code now}, if it is new. */
  public Instant received(String sha256, long size, Instant now) {
    Optional<OffsetDateTime> known =
        jdbc.sql("SELECT received FROM content WHERE sha256 = ?")
            .param(sha256)
            .query(OffsetDateTime.class)
            .optional();
    if (known.isPresent()) {
      return known.get().toInstant();
    }
    // The database keeps microseconds
    Instant received = MomentColumn.kept(now);
    jdbc.sql("INSERT INTO content (sha256, size, received) VALUES (?, ?, ?)")
        .params(sha256, size, MomentColumn.of(received))
        .update();
    return received;
  }

  /** Whether the content at that place has been read by these rules. */
  public boolean isRead(FileKey key, String rules) {
    return jdbc.sql(
                "SELECT COUNT(*) FROM received_file WHERE place = ? AND sha256 = ? AND rules = ?")
            .params(key.place(), key.sha256(), rules)
            .query(Integer.class)
            .single()
        > 0;
  }

  /** Keeps a reading of an unknown source. */
  public void keep(String place, String rules, ReadFile read) {
    keep(place, rules, "", read);
  }

  /**
   * Keeps a reading in the place of one made by other rules; call it in one transaction.
   *
   * @param source the source profile's name, or empty
   */
  public void keep(String place, String rules, String source, ReadFile read) {
    ReceivedFile file = read.file();
    int version = forget(new FileKey(place, file.sha256())).orElseGet(() -> nextVersion(place));
    Columns columns = columns(file.content());
    jdbc.sql(
            """
            INSERT INTO received_file
              (place, version, sha256, rules, name, kind, dated, row_count, progress, indicators,
               source, cluster, period, substance)
            VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)
            """)
        .param(1, place)
        .param(2, version)
        .param(3, file.sha256())
        .param(4, rules)
        .param(5, file.name())
        .param(6, columns.kind())
        .param(7, file.dating() instanceof Dating.On(LocalDate day) ? day : null)
        .param(8, file.rows())
        .param(9, columns.progress())
        .param(10, columns.indicators())
        .param(11, source)
        .param(12, file.content() instanceof ProgressSheet s ? s.report().cluster().value() : null)
        .param(13, file.content() instanceof ProgressSheet s ? s.report().period() : null)
        .param(14, Substances.of(read))
        .update();
    long id = id(new FileKey(place, file.sha256()));
    observations.insert(id, read.observations());
    findings.insert(id, read.findings());
  }

  /** What was read from the content at that place last. */
  public ReadFile read(FileKey key) {
    long id = id(key);
    ReceivedFile file =
        jdbc.sql(
                """
                SELECT f.name, f.sha256, f.kind, f.dated, f.row_count, f.progress, f.indicators,
                  c.received
                FROM received_file f JOIN content c ON c.sha256 = f.sha256 WHERE f.id = ?
                """)
            .param(id)
            .query((row, number) -> file(row))
            .single();
    return new ReadFile(file, observations.of(id, file), findings.of(id));
  }

  /** Every version of what has lain at a place, oldest first. */
  public List<FileKey> versions(String place) {
    return jdbc.sql("SELECT place, sha256 FROM received_file WHERE place = ? ORDER BY version")
        .param(place)
        .query((row, number) -> new FileKey(row.getString("place"), row.getString("sha256")))
        .list();
  }

  private long id(FileKey key) {
    return jdbc.sql("SELECT id FROM received_file WHERE place = ? AND sha256 = ?")
        .params(key.place(), key.sha256())
        .query(Long.class)
        .single();
  }

  private Optional<Integer> forget(FileKey key) {
    Optional<Integer> version =
        jdbc.sql("SELECT version FROM received_file WHERE place = ? AND sha256 = ?")
            .params(key.place(), key.sha256())
            .query(Integer.class)
            .optional();
    jdbc.sql("DELETE FROM received_file WHERE place = ? AND sha256 = ?")
        .params(key.place(), key.sha256())
        .update();
    return version;
  }

  private int nextVersion(String place) {
    return jdbc.sql("SELECT COALESCE(MAX(version), 0) + 1 FROM received_file WHERE place = ?")
        .param(place)
        .query(Integer.class)
        .single();
  }

  private record Columns(String kind, @Nullable String progress, @Nullable String indicators) {}

  private Columns columns(Content content) {
    return switch (content) {
      case Content.ProgressSheet sheet -> new Columns("PROGRESS_SHEET", json.write(sheet), null);
      case Content.Extract(List<IndicatorId> indicators) ->
          new Columns(
              "EXTRACT",
              null,
              indicators.stream().map(IndicatorId::value).collect(Collectors.joining("\n")));
      case Content.NotUnderstood() -> new Columns("NOT_UNDERSTOOD", null, null);
    };
  }

  private ReceivedFile file(ResultSet row) throws SQLException {
    LocalDate dated = row.getObject("dated", LocalDate.class);
    return new ReceivedFile(
        row.getString("name"),
        row.getString("sha256"),
        MomentColumn.of(row, "received"),
        content(row),
        dated == null ? new Dating.Unknown() : new Dating.On(dated),
        row.getInt("row_count"));
  }

  private Content content(ResultSet row) throws SQLException {
    return switch (row.getString("kind")) {
      case "PROGRESS_SHEET" -> json.read(row.getString("progress"));
      case "EXTRACT" ->
          new Content.Extract(row.getString("indicators").lines().map(IndicatorId::new).toList());
      case "NOT_UNDERSTOOD" -> new Content.NotUnderstood();
      case String other -> throw new SQLException("kind " + other);
    };
  }
}
