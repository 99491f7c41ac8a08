package dk.pejling.assessment.verdict.gap;

import dk.pejling.agreement.geography.AreaId;
import dk.pejling.agreement.geography.AreaLevel;

/** Whom a gap lies between. */
public sealed interface Among {
  /** The areas of one level, of everyone. */
  record Areas(AreaLevel level) implements Among {}

  /**
   * The groups of one breakdown in one area.
   *
   * @param breakdown its name, such as {@code køn}
   */
  record Groups(String breakdown, AreaId area) implements Among {}
}
