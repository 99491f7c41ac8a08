package dk.pejling.intake.extract.profile;

/**
 * How a source writes numbers. Where a profile is silent, a number with two readings is a finding.
 */
public sealed interface NumberMarks {
  /** The profile doesn't say. */
  record Unsaid() implements NumberMarks {}

  /**
   * The profile says.
   *
   * @param decimal before the fraction
   * @param thousands between groups of three digits; {@link #NONE} where the source writes none
   */
  record Said(char decimal, char thousands) implements NumberMarks {
    /** No mark at all. */
    public static final char NONE = '\0';
  }
}
