package dk.pejling.store.received;

import dk.pejling.observation.Reading;
import dk.pejling.observation.Reading.Counted;
import dk.pejling.observation.Reading.Missing;
import dk.pejling.observation.Reading.NotApplicable;
import dk.pejling.observation.Reading.SourceInterval.Between;
import dk.pejling.observation.Reading.SourceInterval.NotPublished;
import dk.pejling.observation.Reading.Suppressed;
import dk.pejling.observation.Reading.Tally;
import dk.pejling.observation.Reading.Valued;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;

/** A reading as columns of the table {@code observation}. */
record ReadingColumns(
    String kind,
    @Nullable Long numerator,
    @Nullable Long denominator,
    @Nullable String figure,
    @Nullable String lower,
    @Nullable String upper,
    @Nullable String token) {

  static final String NAMES =
      "reading, numerator, denominator, figure, lower_limit, upper_limit, token";

  static ReadingColumns of(Reading reading) {
    return switch (reading) {
      case Counted(long numerator, long denominator) ->
          new ReadingColumns("COUNTED", numerator, denominator, null, null, null, null);
      case Tally(long count) -> new ReadingColumns("TALLY", count, null, null, null, null, null);
      case Valued(BigDecimal value, Between(BigDecimal lower, BigDecimal upper)) ->
          new ReadingColumns(
              "VALUED", null, null, value.toString(), lower.toString(), upper.toString(), null);
      case Valued(BigDecimal value, NotPublished none) ->
          new ReadingColumns("VALUED", null, null, value.toString(), null, null, null);
      case Missing(String token) ->
          new ReadingColumns("MISSING", null, null, null, null, null, token);
      case Suppressed(String token) ->
          new ReadingColumns("SUPPRESSED", null, null, null, null, null, token);
      case NotApplicable() ->
          new ReadingColumns("NOT_APPLICABLE", null, null, null, null, null, null);
    };
  }

  static Reading read(ResultSet row) throws SQLException {
    return switch (row.getString("reading")) {
      case "COUNTED" -> new Counted(row.getLong("numerator"), row.getLong("denominator"));
      case "TALLY" -> new Tally(row.getLong("numerator"));
      case "VALUED" -> new Valued(new BigDecimal(row.getString("figure")), interval(row));
      case "MISSING" -> new Missing(row.getString("token"));
      case "SUPPRESSED" -> new Suppressed(row.getString("token"));
      case "NOT_APPLICABLE" -> new NotApplicable();
      case String other -> throw new SQLException("reading " + other);
    };
  }

  private static Reading.SourceInterval interval(ResultSet row) throws SQLException {
    String lower = row.getString("lower_limit");
    return lower == null
        ? new NotPublished()
        : new Between(new BigDecimal(lower), new BigDecimal(row.getString("upper_limit")));
  }

  /** Sets the seven columns from parameter {@code first} on. */
  void set(PreparedStatement statement, int first) throws SQLException {
    statement.setString(first, kind);
    statement.setObject(first + 1, numerator, Types.BIGINT);
    statement.setObject(first + 2, denominator, Types.BIGINT);
    statement.setString(first + 3, figure);
    statement.setString(first + 4, lower);
    statement.setString(first + 5, upper);
    statement.setString(first + 6, token);
  }
}
