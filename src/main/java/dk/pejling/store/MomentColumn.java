package dk.pejling.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** A moment as a column of a table, which keeps it to the microsecond. */
public final class MomentColumn {
  private MomentColumn() {}

  /** The moment as it will be read again. */
  public static Instant kept(Instant moment) {
    return moment.truncatedTo(ChronoUnit.MICROS);
  }

  public static OffsetDateTime of(Instant moment) {
    return OffsetDateTime.ofInstant(kept(moment), ZoneOffset.UTC);
  }

  public static Instant of(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
