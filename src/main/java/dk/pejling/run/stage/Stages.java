package dk.pejling.run.stage;

import dk.pejling.agreement.Agreement;
import dk.pejling.disclosure.DisclosedStatus;
import dk.pejling.disclosure.release.Release;
import dk.pejling.finding.Checked;
import dk.pejling.finding.Finding;
import dk.pejling.intake.limit.Limits;
import dk.pejling.observation.ClusterReport;
import dk.pejling.observation.Observation;
import dk.pejling.rendering.pdf.attachment.Attachment;
import dk.pejling.report.ReportInput;
import dk.pejling.report.dataset.Dataset;
import java.time.LocalDate;
import java.util.List;

/** The way of the data as plain functions, in order. */
public interface Stages {
  Checked<Agreement> readAgreement(TextFile file);

  /** How files are read by an agreement; profiles that can't be used are left out with findings. */
  Intake intake(Agreement agreement, List<TextFile> profiles);

  /** The same within other limits than the standard's. */
  default Intake intake(Agreement agreement, List<TextFile> profiles, Limits limits) {
    return intake(agreement, profiles);
  }

  /**
   * Judges and hides in one go, so that nothing else of a run sees an undisclosed number.
   *
   * @param earlier reports that have been made public
   */
  DisclosedStatus judge(
      Agreement agreement,
      List<Observation> observations,
      List<ClusterReport> reports,
      LocalDate asOf,
      List<Release> earlier);

  /** The report and what goes with it; rejected where the report can't be written. */
  Checked<Composed> compose(ReportInput input, Templates templates);

  /** The report's PDF alone, with those files within it. */
  byte[] pdf(Composed composed, List<Attachment> attachments);

  /** What {@link #paint} would find, without the files. */
  List<Finding> unpaintable(Composed composed);

  /** Every file of it, those within the report's PDF. */
  Painted paint(Composed composed, List<Attachment> attachments, Dataset data);

  /** The method version that judges. */
  String method();
}
