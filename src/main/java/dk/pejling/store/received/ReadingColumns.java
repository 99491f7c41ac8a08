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
    return new ReadingColumns(
            row.getString("reading"),
            row.getObject("numerator", Long.class),
            row.getObject("denominator", Long.class),
            row.getString("figure"),
            row.getString("lower_limit"),
            row.getString("upper_limit"),
            row.getString("token"))
        .reading();
  }

  Reading reading() throws SQLException {
    return switch (kind) {
      case "COUNTED" -> new Counted(needed(numerator), needed(denominator));
      case "TALLY" -> new Tally(needed(numerator));
      case "VALUED" -> new Valued(new BigDecimal(needed(figure)), interval());
      case "MISSING" -> new Missing(needed(token));
      case "SUPPRESSED" -> new Suppressed(needed(token));
      case "NOT_APPLICABLE" -> new NotApplicable();
      case String other -> throw new SQLException("reading " + other);
    };
  }

  private Reading.SourceInterval interval() throws SQLException {
    return lower == null
        ? new NotPublished()
        : new Between(new BigDecimal(lower), new BigDecimal(needed(upper)));
  }

  private <T> T needed(@Nullable T value) throws SQLException {
    if (value == null) {
      throw new SQLException("reading " + kind + " without a value");
    }
    return value;
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
