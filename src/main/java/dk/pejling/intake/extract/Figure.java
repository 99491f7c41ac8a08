package dk.pejling.intake.extract;

import dk.pejling.finding.SourceLocation;
import dk.pejling.observation.Reading;

/** What a row says, or why it says nothing that can be used. */
sealed interface Figure {
  /**
   * Usable.
   *
   * @param at the cell it stands in
   */
  record Read(Reading reading, SourceLocation at) implements Figure {}

  record Refused(Refusal refusal) implements Figure {}
}
