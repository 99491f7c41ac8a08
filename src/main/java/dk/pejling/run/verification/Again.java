package dk.pejling.run.verification;

import dk.pejling.finding.Checked;
import dk.pejling.rendering.pdf.attachment.Attachment;
import dk.pejling.run.evidence.Carried;
import dk.pejling.run.stage.Composed;
import dk.pejling.run.stage.Stages;
import dk.pejling.run.stage.Templates;
import java.util.List;
import java.util.Optional;

/**
 * A report made once more from its evidence.
 *
 * @param pdf nothing, if the evidence can't be made a report of
 */
record Again(List<Attachment> attachments, Optional<byte[]> pdf) {
  static Again of(Carried.Whole carried, Stages stages) {
    Optional<Composed> composed = composed(carried, stages);
    List<Attachment> attachments =
        carried.attachments(
            composed.map(each -> each.report().printed()).orElse(carried.material().narratives()));
    return new Again(attachments, composed.flatMap(each -> pdf(each, attachments, stages)));
  }

  private static Optional<Composed> composed(Carried.Whole carried, Stages stages) {
    try {
      return stages.compose(carried.material(), Templates.of(carried.template()))
              instanceof Checked.Accepted<Composed>(Composed composed, var notices)
          ? Optional.of(composed)
          : Optional.empty();
    } catch (RuntimeException evidenceOfNothing) {
      // a report's parts may take for granted what disclosure control always leaves
      return Optional.empty();
    }
  }

  private static Optional<byte[]> pdf(
      Composed composed, List<Attachment> attachments, Stages stages) {
    try {
      return Optional.of(stages.pdf(composed, attachments));
    } catch (RuntimeException evidenceOfNothing) {
      return Optional.empty();
    }
  }
}
