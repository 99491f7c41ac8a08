package dk.pejling.intake.extract.figure;

import dk.pejling.finding.SourceLocation;
import dk.pejling.intake.extract.complaint.Refusal;
import dk.pejling.observation.Reading;

/** What a row says, or why it says nothing that can be used. */
public sealed interface Figure {
  /**
   * Usable.
   *
   * @param at the cell it stands in
   */
  record Read(Reading reading, SourceLocation at) implements Figure {}

  record Refused(Refusal refusal) implements Figure {}
}
