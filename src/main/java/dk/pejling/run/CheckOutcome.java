package dk.pejling.run;

import dk.pejling.finding.Finding;
import java.util.List;

/**
 * What a check found (`kontrolresultat`).
 *
 * @param files in the order they were checked
 * @param findings of all of them, in reading order
 * @param news how each file stands to what was received before it
 * @param notes what else to know of the check itself, in Danish sentences
 */
public record CheckOutcome(
    Extent extent,
    List<CheckedFile> files,
    List<Finding> findings,
    List<VersionNews> news,
    List<String> notes) {

  public CheckOutcome {
    files = List.copyOf(files);
    news = List.copyOf(news);
    findings = List.copyOf(findings);
    notes = List.copyOf(notes);
  }

  /** How far the check got; later ones are worse. */
  public enum Extent {
    ALL,
    /**
     * A run would make no report of this, the agreement that the rest goes by is of no use, or
     * there is nothing to check.
     */
    NOT_ALL,
    /** Something that doesn't exist was named. */
    NO_SUCH_FILE
  }

  /**
   * A file that was checked.
   *
   * @param kind Danish, such as {@code statusskema for Klynge Nord}
   * @param count how much could be read of it
   * @param usable whether a run would use it
   */
  public record CheckedFile(String name, String kind, int count, Unit unit, boolean usable) {}

  /** What the extent of a file is counted in. */
  public enum Unit {
    LINES("linje", "linjer"),
    ROWS("række læst", "rækker læst");

    private final String one;
    private final String more;

    Unit(String one, String more) {
      this.one = one;
      this.more = more;
    }

    /** The Danish word after a number. */
    public String after(int count) {
      return count == 1 ? one : more;
    }
  }
}
