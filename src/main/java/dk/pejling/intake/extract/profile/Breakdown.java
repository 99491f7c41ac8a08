package dk.pejling.intake.extract.profile;

/** A dimension beyond indicator, area and period, such as sex (`opdeling`). */
public sealed interface Breakdown {
  String column();

  /**
   * The rows of the source's own total count; all others are left out.
   *
   * @param total such as {@code I alt}
   */
  record TakeTotal(String column, String total) implements Breakdown {}

  /** The source has no total: all its categories are added up. */
  record SumAll(String column) implements Breakdown {}
}
