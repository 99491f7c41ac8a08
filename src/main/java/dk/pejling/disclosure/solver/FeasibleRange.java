package dk.pejling.disclosure.solver;

/**
 * The lowest and highest count that fits everything published.
 *
 * @param highest {@link #UNLIMITED} where nothing limits it
 */
public record FeasibleRange(long lowest, long highest) {
  public static final long UNLIMITED = Long.MAX_VALUE;

  /** At least two counts are possible. */
  public boolean isOpen() {
    return lowest < highest;
  }

  /** Counts on both sides of the threshold are possible. */
  public boolean spans(int threshold) {
    return lowest < threshold && highest >= threshold;
  }
}
