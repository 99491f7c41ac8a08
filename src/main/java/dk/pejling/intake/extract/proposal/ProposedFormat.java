package dk.pejling.intake.extract.proposal;

import dk.pejling.finding.Checked;
import dk.pejling.intake.extract.proposal.draft.ProposalText;
import dk.pejling.intake.extract.table.Sample;

/**
 * What kind of file it is, as far as it shows. A format that describes its own contents, such as a
 * cube, brings all keys along and needs no sample.
 */
sealed interface ProposedFormat {
  /** Rows and columns, of which a sample tells the rest. */
  record Table(ProposalText keys, Sample sample) implements ProposedFormat {}

  /** Every key from {@code format} on, or why there can be none. */
  record SelfDescribed(Checked<ProposalText> keys) implements ProposedFormat {}
}
