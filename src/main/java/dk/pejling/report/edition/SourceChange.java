package dk.pejling.report.edition;

/**
 * Something a report is made from that is different from the last edition (`ændret grundlag`).
 *
 * @param kind Danish, such as {@code statusskema}
 * @param name such as {@code statusskemaer/klynge-nord.xlsx}
 */
public record SourceChange(String kind, String name, How how) {
  /** In what way. */
  public sealed interface How {
    record Added() implements How {}

    record Removed() implements How {}

    /** Another content of the same name. */
    record Changed() implements How {}

    /** The same content by another name. */
    record Renamed(String before) implements How {}

    /** Another version, such as of the program. */
    record Replaced(String before, String now) implements How {}
  }
}
