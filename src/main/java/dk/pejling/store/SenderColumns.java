package dk.pejling.store;

import dk.pejling.observation.Sender;
import java.sql.ResultSet;
import java.sql.SQLException;

/** A sender as the columns {@code sender_is} and {@code sender} of a table. */
public final class SenderColumns {
  private SenderColumns() {}

  /** The names stand in databases. */
  public static String kind(Sender sender) {
    return switch (sender) {
      case Sender.Named named -> "NAMED";
      case Sender.SystemUser user -> "SYSTEM_USER";
      case Sender.Unknown unknown -> "UNKNOWN";
    };
  }

  public static Sender of(ResultSet row) throws SQLException {
    String name = row.getString("sender");
    return switch (row.getString("sender_is")) {
      case "NAMED" -> new Sender.Named(name);
      case "SYSTEM_USER" -> new Sender.SystemUser(name);
      case "UNKNOWN" -> new Sender.Unknown();
      case String other -> throw new SQLException("sender " + other);
    };
  }
}
