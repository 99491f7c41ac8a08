package dk.pejling.store.received;

import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.indicator.Group;
import dk.pejling.agreement.indicator.IndicatorId;
import dk.pejling.observation.Observation;
import dk.pejling.observation.Provenance;
import dk.pejling.observation.ReceivedFile;
import dk.pejling.period.Period;
import dk.pejling.period.PeriodNotation;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/**
 * The figures of extracts, in the order they were read: each in a row, or those of a large extract
 * together in {@link ObservationBlock}s.
 */
final class ObservationTable {
  private static final int BATCH = 2_000;

  /** A row takes some 20 microseconds, a figure in a block less than one. */
  private static final int MOST_ROWS = 10_000;

  private static final int BLOCK = 1_000;

  private final JdbcTemplate jdbc;

  ObservationTable(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  void insert(long file, List<Observation> observations) {
    if (observations.isEmpty()) {
      return;
    }
    if (observations.size() > MOST_ROWS) {
      insertBlocks(file, observations);
      return;
    }
    AtomicInteger ordinal = new AtomicInteger();
    jdbc.batchUpdate(
        """
        INSERT INTO observation (file_id, ordinal, indicator, area, period, provisional, %s, %s, breakdown, label)
        VALUES (?,?,?,?,?,?, ?,?,?,?,?,?,?, ?,?,?,?,?,?,?, ?,?)
        """
            .formatted(ReadingColumns.NAMES, LocationColumns.NAMES),
        observations,
        BATCH,
        (statement, each) -> set(statement, file, ordinal.getAndIncrement(), each));
  }

  private void insertBlocks(long file, List<Observation> observations) {
    List<Block> blocks =
        IntStream.rangeClosed(0, (observations.size() - 1) / BLOCK)
            .parallel()
            .mapToObj(block -> Block.of(observations, block * BLOCK))
            .toList();
    jdbc.batchUpdate(
        "INSERT INTO observation_block (file_id, ordinal, figures) VALUES (?, ?, ?)",
        blocks,
        BATCH,
        (statement, block) -> {
          statement.setLong(1, file);
          statement.setInt(2, block.from());
          statement.setString(3, block.figures());
        });
  }

  private record Block(int from, String figures) {
    static Block of(List<Observation> observations, int from) {
      int to = Math.min(from + BLOCK, observations.size());
      return new Block(from, ObservationBlock.write(observations.subList(from, to)));
    }
  }

  private static void set(PreparedStatement statement, long file, int ordinal, Observation each)
      throws SQLException {
    statement.setLong(1, file);
    statement.setInt(2, ordinal);
    statement.setString(3, each.indicator().value());
    statement.setString(4, each.area().value());
    statement.setString(5, each.period().label());
    statement.setBoolean(6, each.provisional());
    ReadingColumns.of(each.reading()).set(statement, 7);
    LocationColumns.of(each.provenance().location()).set(statement, 14);
    if (each.group() instanceof Group.Part(String breakdown, String label)) {
      statement.setString(21, breakdown);
      statement.setString(22, label);
    } else {
      statement.setNull(21, Types.VARCHAR);
      statement.setNull(22, Types.VARCHAR);
    }
  }

  List<Observation> of(long id, ReceivedFile file) {
    List<Observation> observations = new ArrayList<>(rows(id, file));
    jdbc.query(
        "SELECT figures FROM observation_block WHERE file_id = ? ORDER BY ordinal",
        (RowCallbackHandler)
            row -> observations.addAll(ObservationBlock.read(row.getString("figures"), file)),
        id);
    return observations;
  }

  private List<Observation> rows(long id, ReceivedFile file) {
    return jdbc.query(
        "SELECT indicator, area, breakdown, label, period, provisional, %s, %s FROM observation WHERE file_id = ? ORDER BY ordinal"
            .formatted(ReadingColumns.NAMES, LocationColumns.NAMES),
        (row, number) -> read(row, file),
        id);
  }

  private static Observation read(ResultSet row, ReceivedFile file) throws SQLException {
    return new Observation(
        new IndicatorId(row.getString("indicator")),
        new AreaId(row.getString("area")),
        group(row.getString("breakdown"), row.getString("label")),
        period(row.getString("period")),
        ReadingColumns.read(row),
        row.getBoolean("provisional"),
        new Provenance(LocationColumns.read(row), file.sha256(), file.received()));
  }

  private static Group group(@Nullable String breakdown, @Nullable String label) {
    return breakdown == null || label == null ? Group.EVERYONE : new Group.Part(breakdown, label);
  }

  private static Period period(String label) throws SQLException {
    return PeriodNotation.read(label).orElseThrow(() -> new SQLException("period " + label));
  }
}
