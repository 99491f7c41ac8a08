package dk.pejling.statistics;

/** A 95 % confidence interval (`konfidensinterval`); both ends belong to it. */
public record Interval(double lower, double upper) {
  public Interval {
    if (!(lower <= upper)) {
      throw new IllegalArgumentException("interval %s-%s".formatted(lower, upper));
    }
  }
}
