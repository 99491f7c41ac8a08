package dk.pejling.assessment.verdict;

/** The counts behind a figure (`tæller og nævner`). */
public sealed interface Counts {
  record Of(long numerator, long denominator) implements Counts {}

  /** The figure isn't made of counts, or its source gives none. */
  record NotCounted() implements Counts {}
}
